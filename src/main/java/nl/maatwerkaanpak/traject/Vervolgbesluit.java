package nl.maatwerkaanpak.traject;

import nl.maatwerkaanpak.casus.Afsluitreden;
import org.jspecify.annotations.Nullable;

/**
 * What follows, and why.
 *
 * @param trajectsoort to which kind of traject, when the jongere is referred again
 * @param vraag what is asked of that partner
 * @param reden why the casus is closed, when it is
 */
public record Vervolgbesluit(
        Vervolg vervolg,
        String toelichting,
        @Nullable String trajectsoort,
        @Nullable String vraag,
        @Nullable Afsluitreden reden) {}
