package nl.maatwerkaanpak.verzegeling;

import org.jspecify.annotations.Nullable;

/**
 * A leaf as it was kept when its line was sealed, with the line as it is now.
 *
 * @param regel the line, or nothing when it is gone
 */
record Zegelblad(long nummer, byte[] blad, @Nullable Regel regel) {}
