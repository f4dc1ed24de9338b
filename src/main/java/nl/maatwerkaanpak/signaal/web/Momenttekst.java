package nl.maatwerkaanpak.signaal.web;

import java.time.Instant;
import java.time.LocalDate;
import nl.maatwerkaanpak.aanpak.Datumvorm;
import nl.maatwerkaanpak.aanpak.Werkdagen;

/** Writes a moment as people say it, such as "vr 9 okt 22:45". */
public final class Momenttekst {

    private static final Datumvorm MOMENT = Datumvorm.of("EEE d MMM HH:mm");
    private static final Datumvorm DAG = Datumvorm.of("EEEE d MMMM");

    public String of(Instant moment) {
        return MOMENT.format(moment.atZone(Werkdagen.ZONE));
    }

    public String day(LocalDate day) {
        return DAG.format(day);
    }
}
