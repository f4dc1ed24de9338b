package nl.maatwerkaanpak.casus;

import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms need to know of a casus to do their work with it; ids, codes and whether only.
 *
 * @param informed whether the jongere or the guardians are informed; before that nothing is shared
 */
public record CasusSummary(
        CasusId casus,
        String kenmerk,
        String wijk,
        JongereId jongere,
        MedewerkerId procesregisseur,
        @Nullable MedewerkerId casusregisseur,
        boolean informed,
        boolean open) {}
