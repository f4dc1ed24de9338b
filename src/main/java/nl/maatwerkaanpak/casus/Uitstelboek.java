package nl.maatwerkaanpak.casus;

import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import org.springframework.stereotype.Component;

/** The requests to postpone informing of one casus, newest first. At most one of them waits for its judgement. */
@Component
class Uitstelboek {

    private final Uitstellen uitstellen;
    private final Betrokkenheden betrokkenheden;

    Uitstelboek(Uitstellen uitstellen, Betrokkenheden betrokkenheden) {
        this.uitstellen = uitstellen;
        this.betrokkenheden = betrokkenheden;
    }

    List<Uitstel> of(CasusId casus) {
        return uitstellen.findByCasusIdOrderByGevraagdOpDesc(casus.value());
    }

    /** The request that waits, held until the end of the transaction. */
    Optional<Uitstel> lockAsked(CasusId casus) {
        return uitstellen.findForChangeByCasusIdAndStatus(casus.value(), Uitstel.Status.GEVRAAGD);
    }

    void keep(Uitstel uitstel) {
        uitstellen.save(uitstel);
    }

    /** Who judges has nothing more to do with the casus. */
    void close(Uitstel uitstel) {
        uitstellen.save(uitstel);
        betrokkenheden.endAll(Relatie.TOETSER, Onderwerp.casus(uitstel.casus().value()));
    }

    /** What still waits is not needed any more. */
    void lapse(CasusId casus) {
        lockAsked(casus).ifPresent(asked -> {
            asked.lapse();
            close(asked);
        });
    }
}
