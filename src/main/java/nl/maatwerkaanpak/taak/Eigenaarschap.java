package nl.maatwerkaanpak.taak;

import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the register of betrokkenheid in step with who has which taak. */
@Component
class Eigenaarschap {

    private final Taakboek taakboek;
    private final Betrokkenheden betrokkenheden;

    Eigenaarschap(Taakboek taakboek, Betrokkenheden betrokkenheden) {
        this.taakboek = taakboek;
        this.betrokkenheden = betrokkenheden;
    }

    /** Opens to the owner what the taak is about, for as long as it is theirs. */
    void begin(Taak taak, MedewerkerId eigenaar) {
        Taaksoort.of(taak.soort())
                .ifPresent(kind -> betrokkenheden.involveByTaak(
                        eigenaar,
                        kind.relatie(),
                        kind.onderwerp(taak.onderwerp()),
                        taak.id().value()));
    }

    /** The taak goes to somebody else, or back to the role; what it opened to the owner before closes. */
    void pass(Taak taak, @Nullable MedewerkerId eigenaar) {
        taakboek.setEigenaar(taak.id(), eigenaar);
        betrokkenheden.endByTaak(taak.id().value());
        if (eigenaar != null) {
            begin(taak, eigenaar);
        }
    }
}
