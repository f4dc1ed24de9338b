package nl.maatwerkaanpak.casus;

import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms need to know of a casus to do their work with it; ids, codes and whether only.
 *
 * @param mayShare whether those concerned are informed, or informing is postponed with approval; else nothing is shared
 */
public record CasusSummary(
        CasusId casus,
        String kenmerk,
        String wijk,
        JongereId jongere,
        MedewerkerId procesregisseur,
        @Nullable MedewerkerId casusregisseur,
        boolean mayShare,
        boolean open) {}
