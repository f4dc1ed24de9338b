package nl.maatwerkaanpak.aanpak;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The languages that the fixed texts are written in. What people typed and what a municipality named stays as it is. Dutch
 * is the language of whoever chose none, and of what is made for no page, such as a mail.
 */
public enum Taal {
    NEDERLANDS("nl"),
    ENGELS("en-GB");

    private final Locale locale;

    Taal(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The language of the page that is being made. */
    public static Taal current() {
        var context = LocaleContextHolder.getLocaleContext();
        var locale = context == null ? null : context.getLocale();
        return locale == null ? NEDERLANDS : of(locale.getLanguage()).orElse(NEDERLANDS);
    }

    /** The language with this code; empty for one that the texts are not written in. */
    public static Optional<Taal> of(String code) {
        return Arrays.stream(values()).filter(taal -> taal.code().equals(code)).findFirst();
    }

    /** Such as "nl": what a page says of itself. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }
}
