package nl.maatwerkaanpak.bericht;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.maatwerkaanpak.bericht.Brief.Alinea;
import nl.maatwerkaanpak.taak.Werkvoorraad.Aantallen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes what a mail says: numbers, and where to log in. A mail goes through servers of others and lies open on a telephone,
 * so nothing that the reader has to log in for may be in it, and the subject says less still.
 */
@Component
class Briefschrijver {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private final MessageSource messages;
    private final String adres;

    Briefschrijver(MessageSource messages, @Value("${maatwerk.adres}") String adres) {
        this.messages = messages;
        this.adres = adres.replaceFirst("/$", "");
    }

    Brief dagoverzicht(Aantallen aantallen) {
        var own = new Alinea(
                text("bericht.mail.eigen", aantallen.eigen(), aantallen.teLaat(), aantallen.vandaag())
                        .strip(),
                null);
        var offered = aantallen.zonderEigenaar() == 0
                ? Stream.<Alinea>empty()
                : Stream.of(new Alinea(text("bericht.mail.zonder-eigenaar", aantallen.zonderEigenaar()), null));
        return brief(Stream.concat(Stream.of(own), offered).toList(), false);
    }

    Brief spoed() {
        return brief(List.of(new Alinea(text("bericht.mail.spoed"), null)), true);
    }

    private Brief brief(List<Alinea> kern, boolean spoed) {
        var alineas = Stream.of(
                        Stream.of(new Alinea(text("bericht.mail.aanhef"), null)),
                        kern.stream(),
                        Stream.of(
                                new Alinea(text("bericht.mail.inloggen"), adres + "/"),
                                new Alinea(text("bericht.mail.geen-inhoud"), null),
                                new Alinea(text("bericht.mail.instellen"), adres + "/instellingen/mail")))
                .flatMap(part -> part)
                .toList();
        return new Brief(text("bericht.mail.onderwerp"), alineas, spoed);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, NEDERLANDS);
    }
}
