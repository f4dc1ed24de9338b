package nl.maatwerkaanpak.signaal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.maatwerkaanpak.aanpak.Werkdagen;

/** Writes a moment as people say it, such as "vr 9 okt 22:45". */
public final class Momenttekst {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", NEDERLANDS);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM", NEDERLANDS);

    public String of(Instant moment) {
        // Java versions differ in whether abbreviations carry a full stop.
        return MOMENT.format(moment.atZone(Werkdagen.ZONE)).replace(".", "");
    }

    public String day(LocalDate day) {
        return DAG.format(day);
    }
}
