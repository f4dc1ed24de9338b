package nl.maatwerkaanpak.casus;

import org.jspecify.annotations.Nullable;

/**
 * What the casusregisseur makes of how it goes, every so many weeks.
 *
 * @param jongere what the jongere finds of it, in their own words; absent when they were not asked or did not want to say
 */
public record Evaluatie(
        Uitkomst uitkomst, String toelichting, @Nullable String jongere) {

    /** Whether the approach stays as it is. A relapse is no failure: the approach can become heavier and lighter again. */
    public enum Uitkomst {
        VOORTZETTEN,
        OPSCHALEN,
        AFSCHALEN
    }
}
