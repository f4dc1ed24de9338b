package nl.maatwerkaanpak.signaal;

import nl.maatwerkaanpak.inzending.Invoer;
import org.jspecify.annotations.Nullable;

/** What people type, without what cannot be seen and the blanks around it, and with one kind of line end. */
final class Tekst {

    private Tekst() {}

    static String clean(String text) {
        return Invoer.visible(text).strip().replace("\r\n", "\n");
    }

    static @Nullable String orNull(@Nullable String text) {
        var clean = text == null ? "" : clean(text);
        return clean.isEmpty() ? null : clean;
    }
}
