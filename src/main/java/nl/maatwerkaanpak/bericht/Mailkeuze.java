package nl.maatwerkaanpak.bericht;

import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Mailadressen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody chooses what mail they get; for the acting medewerker alone. */
@Component
@Transactional
public class Mailkeuze {

    private final Berichtkeuzes keuzes;
    private final Mailadressen mailadressen;
    private final Mailserver mailserver;

    Mailkeuze(Berichtkeuzes keuzes, Mailadressen mailadressen, Mailserver mailserver) {
        this.keuzes = keuzes;
        this.mailadressen = mailadressen;
        this.mailserver = mailserver;
    }

    public Mailinstelling read() {
        var me = Actor.require();
        return new Mailinstelling(keuzes.read(me), mailadressen.find(me).orElse(null), mailserver.isOn());
    }

    public void choose(Berichtkeuze keuze) {
        keuzes.write(Actor.require(), keuze);
    }
}
