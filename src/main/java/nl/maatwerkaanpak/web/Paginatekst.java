package nl.maatwerkaanpak.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Termijntekst;
import nl.maatwerkaanpak.aanpak.Termijnteksten;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Codes and moments in the words that people use; the templates know it as {@code tekst}. */
@Component
public class Paginatekst {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", NEDERLANDS);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEE d MMM yyyy", NEDERLANDS);

    private final Aanpak aanpak;
    private final Termijnteksten termijnteksten;
    private final Werkdagen werkdagen;

    Paginatekst(Aanpak aanpak, Termijnteksten termijnteksten, Werkdagen werkdagen) {
        this.aanpak = aanpak;
        this.termijnteksten = termijnteksten;
        this.werkdagen = werkdagen;
    }

    /** Such as "vr 9 okt 22:45". */
    public String moment(Instant moment) {
        return withoutStops(MOMENT.format(moment.atZone(Werkdagen.ZONE)));
    }

    /** Such as "vr 9 okt 2026". */
    public String dag(LocalDate day) {
        return withoutStops(DAG.format(day));
    }

    public String dag(Instant moment) {
        return dag(werkdagen.dayOf(moment));
    }

    /** A day as a deadline, such as "nog 2 werkdagen, di 3 nov". */
    public Termijntekst termijn(LocalDate uiterlijk) {
        return termijnteksten.of(werkdagen.endOf(uiterlijk));
    }

    public String wijk(String code) {
        return aanpak.wijk(code).map(wijk -> wijk.naam()).orElse(code);
    }

    public String organisatie(@Nullable String code) {
        return code == null
                ? ""
                : aanpak.organisatie(code)
                        .map(organisatie -> organisatie.naam())
                        .orElse(code);
    }

    public String rol(String code) {
        return aanpak.rolnaam(code);
    }

    // Java versions differ in whether abbreviations carry a full stop.
    private static String withoutStops(String text) {
        return text.replace(".", "");
    }
}
