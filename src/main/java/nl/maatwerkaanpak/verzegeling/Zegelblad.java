package nl.maatwerkaanpak.verzegeling;

import org.jspecify.annotations.Nullable;

/**
 * A leaf as it was kept when its line was sealed, with the line as it is now.
 *
 * @param blad in hexadecimal digits
 * @param regel the line, or nothing when it is gone
 */
record Zegelblad(long nummer, String blad, @Nullable Regel regel) {}
