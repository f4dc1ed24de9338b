package nl.maatwerkaanpak.bericht;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.medewerker.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the dagoverzichten of the day into the outbox, each from the hour that its person chose. Whether there is anything to
 * tell is seen when it is sent, so that whoever gets work later in the day is not told then.
 */
@Component
class Dagronde {

    /** How long the outbox shows what was sent. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Berichtkeuzes keuzes;
    private final Dagritme ritme;
    private final Uitbak uitbak;
    private final Mailserver mailserver;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Dagronde(
            Berichtkeuzes keuzes,
            Dagritme ritme,
            Uitbak uitbak,
            Mailserver mailserver,
            TransactionTemplate transactions,
            Clock clock) {
        this.keuzes = keuzes;
        this.ritme = ritme;
        this.uitbak = uitbak;
        this.mailserver = mailserver;
        this.transactions = transactions;
        this.clock = clock;
    }

    void round() {
        var now = clock.instant();
        if (mailserver.isOn() && ritme.isWerkdag(now)) {
            inTransaction(() -> fill(now));
        }
    }

    void clear() {
        inTransaction(() -> uitbak.clear(KEPT));
    }

    private void fill(Instant now) {
        var day = now.atZone(Werkdagen.ZONE).toLocalDate();
        keuzes.withoutDagoverzicht(day).forEach((medewerker, keuze) -> {
            if (ritme.isDue(keuze, now)) {
                uitbak.putDagoverzicht(medewerker, day);
            }
        });
    }

    private void inTransaction(Runnable work) {
        Actor.run(Actor.POSTKAMER, () -> transactions.executeWithoutResult(status -> work.run()));
    }
}
