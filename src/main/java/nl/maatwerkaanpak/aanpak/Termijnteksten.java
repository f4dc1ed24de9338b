package nl.maatwerkaanpak.aanpak;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import nl.maatwerkaanpak.aanpak.Termijntekst.Urgentie;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a deadline into words as people count: in working days, with its date, seen from now. */
@Component
public class Termijnteksten {

    private static final Datumvorm DAG = Datumvorm.of("EEE d MMM");
    private static final Datumvorm DAG_VAN_JAAR = Datumvorm.of("d MMM yyyy");
    private static final Datumvorm TIJD = Datumvorm.of("HH:mm");

    /** Days; further away nobody counts in working days. */
    private static final int LANG = 366;

    private final Werkdagen werkdagen;
    private final MessageSource messages;
    private final Clock clock;

    Termijnteksten(Werkdagen werkdagen, MessageSource messages, Clock clock) {
        this.werkdagen = werkdagen;
        this.messages = messages;
        this.clock = clock;
    }

    public Termijntekst of(Instant deadline) {
        var now = clock.instant();
        var local = deadline.atZone(Werkdagen.ZONE);
        var days = workingDays(werkdagen.dayOf(now), local.toLocalDate());
        if (now.isAfter(deadline)) {
            return new Termijntekst(text("termijn.te-laat", -days, local), Urgentie.TE_LAAT);
        }
        if (werkdagen.dayOf(now).equals(local.toLocalDate())) {
            return new Termijntekst(today(local), Urgentie.VANDAAG);
        }
        return new Termijntekst(text("termijn.later", days, local), Urgentie.LATER);
    }

    /** 0 for a day so far away that its date says more. */
    private int workingDays(LocalDate today, LocalDate deadline) {
        return isFar(today, deadline) ? 0 : werkdagen.between(today, deadline);
    }

    private String today(ZonedDateTime deadline) {
        return text(isEndOfDay(deadline) ? "termijn.vandaag" : "termijn.vandaag-tijd", 0, deadline);
    }

    private static boolean isFar(LocalDate today, LocalDate deadline) {
        return Math.abs(ChronoUnit.DAYS.between(today, deadline)) > LANG;
    }

    private static boolean isEndOfDay(ZonedDateTime deadline) {
        LocalTime minute = deadline.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(Werkdagen.EINDE_VAN_DE_DAG);
    }

    private String text(String key, int days, ZonedDateTime deadline) {
        var day =
                (isFar(werkdagen.dayOf(clock.instant()), deadline.toLocalDate()) ? DAG_VAN_JAAR : DAG).format(deadline);
        var arguments = new Object[] {days, day, TIJD.format(deadline)};
        return messages.getMessage(key, arguments, Taal.current().locale());
    }
}
