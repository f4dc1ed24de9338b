package nl.maatwerkaanpak.casus;

import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a casus for an act: asks the right, logs it for the jongere, and holds the row, so that the second of two who act
 * at once learns what the first did.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = GeenToegang.class)
class Casusslot {

    private final Casussen casussen;
    private final Toegang toegang;

    Casusslot(Casussen casussen, Toegang toegang) {
        this.casussen = casussen;
        this.toegang = toegang;
    }

    Casus lock(Handeling handeling, CasusId id) {
        toegang.require(
                handeling,
                Onderwerp.casus(id.value()),
                () -> casussen.findById(id.value()).stream()
                        .map(casus -> casus.jongere().value())
                        .toList());
        return casussen.findForChangeById(id.value()).orElseThrow(() -> new GeenToegang(handeling));
    }
}
