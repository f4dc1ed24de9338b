package nl.maatwerkaanpak.privacy;

import org.jspecify.annotations.Nullable;

/**
 * As what the acting medewerker is involved with something.
 *
 * @param namens in whose place, or nothing when the relatie is their own
 */
record Betrekking(Relatie relatie, @Nullable Namens namens) {}
