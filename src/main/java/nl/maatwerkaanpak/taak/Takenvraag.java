package nl.maatwerkaanpak.taak;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the work list somebody asks for.
 *
 * @param wijk the code of a wijk, or nothing for all
 * @param vanaf where the page starts, as the page before said; nothing for the first
 */
public record Takenvraag(
        Weergave weergave, @Nullable String wijk, @Nullable String vanaf) {}
