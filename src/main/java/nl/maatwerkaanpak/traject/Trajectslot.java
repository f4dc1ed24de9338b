package nl.maatwerkaanpak.traject;

import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a traject for its uitvoerder: asks the right, logs it for the jongere, and for an act holds the row, so that the
 * second of two who act at once learns what the first did.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = GeenToegang.class)
class Trajectslot {

    private final Trajecten trajecten;
    private final Toegang toegang;

    Trajectslot(Trajecten trajecten, Toegang toegang) {
        this.trajecten = trajecten;
        this.toegang = toegang;
    }

    Traject lock(TrajectId id) {
        require(Handeling.TRAJECT_BIJHOUDEN, id);
        return trajecten.findForChangeById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.TRAJECT_BIJHOUDEN));
    }

    Traject read(TrajectId id) {
        require(Handeling.TRAJECT_LEZEN, id);
        return trajecten.findById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.TRAJECT_LEZEN));
    }

    private void require(Handeling handeling, TrajectId id) {
        toegang.require(
                handeling,
                Onderwerp.traject(id.value()),
                () -> trajecten.findById(id.value()).stream()
                        .map(traject -> traject.jongere().value())
                        .toList());
    }
}
