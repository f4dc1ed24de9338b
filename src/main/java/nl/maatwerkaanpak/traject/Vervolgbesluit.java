package nl.maatwerkaanpak.traject;

import org.jspecify.annotations.Nullable;

/**
 * What follows, and why.
 *
 * @param trajectsoort to which kind of traject, when the jongere is referred again
 * @param vraag what is asked of that partner
 */
public record Vervolgbesluit(
        Vervolg vervolg,
        String toelichting,
        @Nullable String trajectsoort,
        @Nullable String vraag) {}
