package nl.maatwerkaanpak.signaal;

import org.jspecify.annotations.Nullable;

/** What people type, without the blanks around it and with one kind of line end. */
final class Tekst {

    private Tekst() {}

    static String clean(String text) {
        return text.strip().replace("\r\n", "\n");
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : clean(text);
    }
}
