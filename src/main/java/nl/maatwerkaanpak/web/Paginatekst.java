package nl.maatwerkaanpak.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Datumvorm;
import nl.maatwerkaanpak.aanpak.Taal;
import nl.maatwerkaanpak.aanpak.Termijntekst;
import nl.maatwerkaanpak.aanpak.Termijnteksten;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Codes and moments in the words that people use; the templates know it as {@code tekst}. */
@Component
public class Paginatekst {

    private static final Datumvorm MOMENT = Datumvorm.of("EEE d MMM HH:mm");
    private static final Datumvorm DAG = Datumvorm.of("EEE d MMM yyyy");

    /** How {@code Jongere} says it, also where that was written down for who may not know the jongere. */
    private static final Pattern TWO_AGES = Pattern.compile("(\\d+) of (\\d+)");

    private final Aanpak aanpak;
    private final Termijnteksten termijnteksten;
    private final Werkdagen werkdagen;
    private final MessageSource messages;

    Paginatekst(Aanpak aanpak, Termijnteksten termijnteksten, Werkdagen werkdagen, MessageSource messages) {
        this.aanpak = aanpak;
        this.termijnteksten = termijnteksten;
        this.werkdagen = werkdagen;
        this.messages = messages;
    }

    /** Such as "vr 9 okt 22:45". */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Werkdagen.ZONE));
    }

    /** Such as "vr 9 okt 2026". */
    public String dag(LocalDate day) {
        return DAG.format(day);
    }

    public String dag(Instant moment) {
        return dag(werkdagen.dayOf(moment));
    }

    /** A day as a deadline, such as "nog 2 werkdagen, di 3 nov". */
    public Termijntekst termijn(LocalDate uiterlijk) {
        return termijnteksten.of(werkdagen.endOf(uiterlijk));
    }

    /** The age of a jongere: the two that a year of birth leaves, such as "15 of 16", or as somebody wrote it. */
    public String leeftijd(String woorden) {
        var ages = TWO_AGES.matcher(woorden);
        return ages.matches()
                ? messages.getMessage(
                        "tekst.leeftijd",
                        new Object[] {ages.group(1), ages.group(2)},
                        Taal.current().locale())
                : woorden;
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

    /** Several roles in one line, in the order of their codes. */
    public String rollen(Collection<String> codes) {
        return codes.stream().sorted().map(this::rol).collect(Collectors.joining(", "));
    }

    /** A message of the pages, in the language of the reader. */
    public String melding(String sleutel, Object... argumenten) {
        return messages.getMessage(sleutel, argumenten, Taal.current().locale());
    }
}
