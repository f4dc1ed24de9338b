package nl.maatwerkaanpak.casus;

import java.time.Instant;
import java.util.List;
import nl.maatwerkaanpak.privacy.Rechten;
import org.jspecify.annotations.Nullable;

/**
 * An aanmelding as a triage partner or the one who decides reads it.
 *
 * @param antwoorden all answers for who decides, for a partner their own
 * @param besluit only for who decides
 */
public record TriageInzage(
        AanmeldingId id,
        String kenmerk,
        String wijk,
        String jongere,
        String leeftijd,
        @Nullable String gezag,
        String aanleiding,
        String doel,
        String betrokkenPartners,
        boolean geinformeerd,
        @Nullable String nietGeinformeerdReden,
        String melder,
        String melderOrganisatie,
        Instant ingediendOp,
        boolean inTriage,
        Rechten rechten,
        List<TriageAntwoord> antwoorden,
        @Nullable TriageBesluit besluit) {}
