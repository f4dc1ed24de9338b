package nl.maatwerkaanpak.prospect4cash;

import java.util.Optional;
import nl.maatwerkaanpak.bericht.Mailfout;
import nl.maatwerkaanpak.bericht.Mailserver;
import nl.maatwerkaanpak.bericht.Poststuk;
import nl.maatwerkaanpak.bericht.Postzak;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The mail to employers, as the postbode takes it. It comes from an address of its own: the one of other mail tells of the
 * aanpak by its name or its domain.
 */
@Component
class Werkgeverpost implements Postzak {

    private final Werkgeverberichten berichten;
    private final Werkgeverbrief brief;
    private final Mailserver mailserver;
    private final String afzender;

    Werkgeverpost(
            Werkgeverberichten berichten,
            Werkgeverbrief brief,
            Mailserver mailserver,
            @Value("${maatwerk.mail.werkgevers:}") String afzender,
            @Value("${maatwerk.mail.afzender:}") String afzenderOfOther) {
        this.berichten = berichten;
        this.brief = brief;
        this.mailserver = mailserver;
        this.afzender = afzender.strip();
        if (!this.afzender.isEmpty() && this.afzender.equalsIgnoreCase(afzenderOfOther.strip())) {
            throw new IllegalStateException(
                    "MAATWERK_SMTP_AFZENDER_WERKGEVERS is MAATWERK_SMTP_AFZENDER: an employer would learn of the aanpak");
        }
    }

    /** Whether employers are mailed here at all; otherwise they are told by telephone. */
    boolean isOn() {
        return mailserver.isOn() && !afzender.isEmpty();
    }

    @Override
    public Optional<Poststuk> take() {
        return isOn()
                ? berichten
                        .take()
                        .map(bericht -> new Poststuk(
                                bericht.id(),
                                bericht.adres(),
                                brief.write(bericht.voornaam(), bericht.begindatum()),
                                afzender,
                                bericht.pogingen()))
                : Optional.empty();
    }

    @Override
    public void close(Poststuk poststuk) {
        berichten.close(poststuk.id());
    }

    @Override
    public void postpone(Poststuk poststuk, Mailfout fout) {
        var attempts = poststuk.pogingen() + 1;
        berichten.postpone(poststuk.id(), attempts, fout, fout.waitAfter(attempts));
    }
}
