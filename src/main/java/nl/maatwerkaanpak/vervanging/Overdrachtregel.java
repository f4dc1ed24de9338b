package nl.maatwerkaanpak.vervanging;

import org.jspecify.annotations.Nullable;

/**
 * How it went with one thing.
 *
 * @param soort the kind of taak, or nothing for a casus
 * @param kenmerk the number of its dossier, or nothing when the reader asked for what is no longer there
 */
public record Overdrachtregel(
        @Nullable String soort, @Nullable String kenmerk, Overdrachtuitkomst uitkomst) {

    public boolean isGelukt() {
        return uitkomst == Overdrachtuitkomst.OVERGEDRAGEN;
    }
}
