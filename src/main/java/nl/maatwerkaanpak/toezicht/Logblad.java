package nl.maatwerkaanpak.toezicht;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of lines, newest first.
 *
 * @param personen how many persons the question was found to be about; nothing when it was not about persons
 * @param volgende the number before which the next page begins, or nothing on the last
 */
public record Logblad(
        List<Logregel> regels,
        @Nullable Integer personen,
        @Nullable Long volgende) {}
