package nl.maatwerkaanpak.traject;

import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a verwijzing for an act: asks the right, logs it for the jongere, and holds the places of its trajectsoort and the
 * row, so that the second of two who act at once learns what the first did.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = GeenToegang.class)
class Verwijzingslot {

    private final Verwijzingen verwijzingen;
    private final Plekkenbord plekken;
    private final Toegang toegang;

    Verwijzingslot(Verwijzingen verwijzingen, Plekkenbord plekken, Toegang toegang) {
        this.verwijzingen = verwijzingen;
        this.plekken = plekken;
        this.toegang = toegang;
    }

    Verwijzing lock(Handeling handeling, VerwijzingId id) {
        toegang.require(
                handeling,
                Onderwerp.verwijzing(id.value()),
                () -> verwijzingen.findById(id.value()).stream()
                        .map(verwijzing -> verwijzing.jongere().value())
                        .toList());
        verwijzingen.findById(id.value()).map(Verwijzing::trajectsoort).ifPresent(plekken::hold);
        return verwijzingen.findForChangeById(id.value()).orElseThrow(() -> new GeenToegang(handeling));
    }
}
