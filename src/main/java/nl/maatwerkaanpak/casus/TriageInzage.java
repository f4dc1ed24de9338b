package nl.maatwerkaanpak.casus;

import java.time.Instant;
import java.util.List;
import nl.maatwerkaanpak.privacy.Rechten;
import org.jspecify.annotations.Nullable;

/**
 * An aanmelding as a triage partner or the one who decides reads it. A partner sees who it is, the aanleiding and the doel,
 * and nothing more (AVG art. 5(1)(c): no more than the purpose needs).
 *
 * @param achtergrond only for who decides
 * @param antwoorden all answers for who decides, for a partner their own
 * @param wachtOp the names of the triage partners of whom there is no answer yet
 * @param besluit only for who decides
 */
public record TriageInzage(
        AanmeldingId id,
        String kenmerk,
        String wijk,
        String jongere,
        String leeftijd,
        String aanleiding,
        String doel,
        @Nullable Achtergrond achtergrond,
        boolean inTriage,
        Rechten rechten,
        List<TriageAntwoord> antwoorden,
        List<String> wachtOp,
        @Nullable TriageBesluit besluit) {

    /**
     * What else was filed.
     *
     * @param nietGeinformeerdReden why the jongere does not know; absent when informed
     */
    public record Achtergrond(
            @Nullable String gezag,
            String betrokkenPartners,
            @Nullable String nietGeinformeerdReden,
            String melder,
            String melderOrganisatie,
            Instant ingediendOp) {}
}
