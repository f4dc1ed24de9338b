package nl.maatwerkaanpak.briefing;

import nl.maatwerkaanpak.signaal.Dienst;
import org.jspecify.annotations.Nullable;

/** A point of a briefing as its writer wants it; as {@link Briefingpunt}. */
public record NieuwBriefingpunt(
        Dienst dienst,
        Briefingpunt.Soort soort,
        @Nullable String wijk,
        @Nullable String plek,
        String tekst) {}
