package nl.maatwerkaanpak.bericht;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Mailadres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessagePreparator;
import org.springframework.stereotype.Component;

/**
 * The mail server of the municipality, when there is one. What it answers is told as a code only: its words may hold the
 * address.
 */
@Component
public class Mailserver {

    private static final Logger LOG = LoggerFactory.getLogger(Mailserver.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender sender;
    private final Opmaak opmaak;
    private final boolean on;
    private final String afzender;
    private final Clock clock;

    Mailserver(
            JavaMailSender sender,
            Opmaak opmaak,
            Clock clock,
            @Value("${spring.mail.host:}") String host,
            @Value("${maatwerk.mail.afzender:}") String afzender) {
        this.sender = sender;
        this.opmaak = opmaak;
        this.clock = clock;
        this.on = !host.isBlank();
        this.afzender = afzender;
        if (on && afzender.isBlank()) {
            throw new IllegalStateException(
                    "MAATWERK_SMTP_HOST is set, but not MAATWERK_SMTP_AFZENDER: from whom is mail?");
        }
        if (!on) {
            LOG.info("Mail is off: MAATWERK_SMTP_HOST is not set.");
        }
    }

    /** Whether mail is sent here at all. */
    public boolean isOn() {
        return on;
    }

    /** Gives the mail to the server. Nothing when the server has taken it, else why not. */
    Optional<Mailfout> deliver(UUID id, Mailadres to, Brief brief) {
        return send(id, message -> {
            address(message, new InternetAddress(afzender, "Maatwerkaanpak", UTF_8), id, to);
            // Nobody's holiday message answers it.
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            if (brief.spoed()) {
                message.setHeader("Importance", "high");
            }
            write(message, brief);
        });
    }

    /** Gives mail of another room to the server, under the sender that the room names and without a name of ours. */
    Optional<Mailfout> deliver(Poststuk poststuk) {
        return send(poststuk.id(), message -> {
            address(message, new InternetAddress(poststuk.afzender(), true), poststuk.id(), poststuk.adres());
            write(message, poststuk.brief());
        });
    }

    private Optional<Mailfout> send(UUID id, MimeMessagePreparator preparator) {
        try {
            sender.send(preparator);
            return Optional.empty();
        } catch (MailSendException failed) {
            return isTaken(failed) ? Optional.empty() : Optional.of(told(id, failed, cause(failed)));
        } catch (MailException failed) {
            return Optional.of(told(id, failed, failed));
        }
    }

    private void address(MimeMessage message, InternetAddress from, UUID id, Mailadres to) throws MessagingException {
        message.setFrom(from);
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to.waarde(), true));
        message.setSentDate(Date.from(clock.instant()));
        var domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        message.setHeader("Message-ID", "<" + id + "@" + domain + ">");
    }

    private void write(MimeMessage message, Brief brief) throws MessagingException {
        message.setSubject(brief.onderwerp(), UTF_8);
        var text = new MimeBodyPart();
        text.setText(brief.tekst(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(opmaak.html(brief), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
    }

    /** It was taken, and only the goodbye went wrong. */
    private static boolean isTaken(MailSendException failed) {
        return failed.getFailedMessages().isEmpty();
    }

    private static Throwable cause(MailSendException failed) {
        return failed.getFailedMessages().values().iterator().next();
    }

    private static Mailfout told(UUID id, MailException failed, Throwable cause) {
        var root = NestedExceptionUtils.getMostSpecificCause(cause);
        var fout = fout(failed, cause, root);
        LOG.warn("Mail {} was not sent: {} ({})", id, fout, root.getClass().getSimpleName());
        return fout;
    }

    private static Mailfout fout(MailException failed, Throwable cause, Throwable root) {
        if (failed instanceof MailAuthenticationException) {
            return Mailfout.AANMELDEN_MISLUKT;
        }
        if (!(failed instanceof MailSendException)) {
            return Mailfout.NIET_GEMAAKT;
        }
        if (root instanceof SocketTimeoutException) {
            return Mailfout.GEEN_ANTWOORD;
        }
        return cause instanceof SendFailedException ? Mailfout.GEWEIGERD : Mailfout.NIET_BEREIKBAAR;
    }
}
