package nl.maatwerkaanpak.aanpak;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** A way to write a day or a moment, such as "vr 9 okt", and on a page in English "Fri 9 Oct". */
public final class Datumvorm {

    private final DateTimeFormatter formatter;

    private Datumvorm(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    /** The pattern is that of {@link DateTimeFormatter}. */
    public static Datumvorm of(String pattern) {
        return new Datumvorm(DateTimeFormatter.ofPattern(pattern, Taal.NEDERLANDS.locale()));
    }

    /** In the language of the page that is being made. */
    public String format(TemporalAccessor moment) {
        // Java versions differ in whether abbreviations carry a full stop.
        return formatter.withLocale(Taal.current().locale()).format(moment).replace(".", "");
    }
}
