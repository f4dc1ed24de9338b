package nl.maatwerkaanpak.privacy;

import java.util.Locale;

/** Of what can be asked who sees it. */
public enum Zichtsoort {
    CASUS,
    INBRENG,
    TRAJECT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
