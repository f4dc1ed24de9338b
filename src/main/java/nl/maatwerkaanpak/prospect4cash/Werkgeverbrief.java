package nl.maatwerkaanpak.prospect4cash;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.maatwerkaanpak.bericht.Brief;
import nl.maatwerkaanpak.bericht.Brief.Alinea;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes what an employer is told: a first name, a day, and words that are always the same. It takes nothing else, so that
 * nothing else can leave.
 */
@Component
class Werkgeverbrief {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", NEDERLANDS);

    private final MessageSource messages;

    Werkgeverbrief(MessageSource messages) {
        this.messages = messages;
    }

    Brief write(Voornaam voornaam, LocalDate begindatum) {
        var dag = DAG.format(begindatum);
        List<Alinea> alineas = Stream.of(
                        text("prospect.mail.aanhef"),
                        text("prospect.mail.kern", voornaam.waarde(), dag),
                        text("prospect.mail.antwoord"),
                        text("prospect.mail.groet"))
                .map(regel -> new Alinea(regel, null))
                .toList();
        return new Brief(text("prospect.mail.onderwerp", dag), alineas, false);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, NEDERLANDS);
    }
}
