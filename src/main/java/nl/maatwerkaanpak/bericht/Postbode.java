package nl.maatwerkaanpak.bericht;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.maatwerkaanpak.bericht.Ontwerp.Bezorgen;
import nl.maatwerkaanpak.bericht.Ontwerp.Vervallen;
import nl.maatwerkaanpak.medewerker.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the outbox, each zending in a transaction of its own that holds the lock on its rows while the mail server is asked:
 * nobody else can send them, however long it takes. Only when the node or the database fails between the server's yes and the
 * commit, the mail comes a second time, with the same Message-ID.
 */
@Component
class Postbode {

    private static final Logger LOG = LoggerFactory.getLogger(Postbode.class);

    /** A server that fails so often in a row is left alone for a while: it may count failed logins. */
    private static final int PATIENCE = 3;

    private static final Duration REST = Duration.ofMinutes(1);

    private final Uitbak uitbak;
    private final Opsteller opsteller;
    private final Mailserver mailserver;
    private final List<Postzak> postzakken;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private volatile Instant restUntil = Instant.MIN;

    Postbode(
            Uitbak uitbak,
            Opsteller opsteller,
            Mailserver mailserver,
            ObjectProvider<Postzak> postzakken,
            TransactionTemplate transactions,
            Clock clock) {
        this.uitbak = uitbak;
        this.opsteller = opsteller;
        this.mailserver = mailserver;
        this.postzakken = postzakken.orderedStream().toList();
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends what is due, and comes back when that is done or the mail server does not work. */
    void round() {
        if (!mailserver.isOn() || clock.instant().isBefore(restUntil)) {
            return;
        }
        var failures = 0;
        Step step;
        do {
            step = next(postzakken.iterator());
            failures = step == Step.SERVER_FAILED ? failures + 1 : 0;
        } while (step != Step.NOTHING_DUE && failures < PATIENCE);
        if (failures == PATIENCE) {
            restUntil = clock.instant().plus(REST);
        }
    }

    /** Own mail first, then what other rooms have; their mail waits no longer for a server than ours. */
    private Step next(Iterator<Postzak> rooms) {
        var step = nextOfUitbak();
        while (step == Step.NOTHING_DUE && rooms.hasNext()) {
            step = nextOf(rooms.next());
        }
        return step;
    }

    private Step nextOf(Postzak postzak) {
        return inTransaction(
                () -> postzak.take().map(poststuk -> deliver(postzak, poststuk)).orElse(Step.NOTHING_DUE));
    }

    private Step deliver(Postzak postzak, Poststuk poststuk) {
        var fout = mailserver.deliver(poststuk);
        if (fout.isEmpty()) {
            postzak.close(poststuk);
            return Step.DONE;
        }
        postzak.postpone(poststuk, fout.get());
        return fout.get().isOfServer() ? Step.SERVER_FAILED : Step.DONE;
    }

    private Step nextOfUitbak() {
        var taken = new AtomicReference<@Nullable Zending>();
        try {
            return inTransaction(() -> uitbak.take()
                    .map(zending -> {
                        taken.set(zending);
                        return handle(zending);
                    })
                    .orElse(Step.NOTHING_DUE));
        } catch (RuntimeException broken) {
            return setAside(taken.get(), broken);
        }
    }

    private Step handle(Zending zending) {
        var ontwerp = opsteller.draft(zending);
        if (ontwerp instanceof Vervallen vervallen) {
            uitbak.close(zending, vervallen.uitkomst());
        }
        return ontwerp instanceof Bezorgen bezorgen ? deliver(zending, bezorgen) : Step.DONE;
    }

    private Step deliver(Zending zending, Bezorgen bezorgen) {
        var fout = mailserver.deliver(zending.id(), bezorgen.adres(), bezorgen.brief());
        if (fout.isEmpty()) {
            uitbak.close(zending, Uitkomst.VERZONDEN);
            return Step.DONE;
        }
        uitbak.postpone(zending, fout.get());
        return fout.get().isOfServer() ? Step.SERVER_FAILED : Step.DONE;
    }

    /** One mail that cannot be made holds up no other. */
    private Step setAside(@Nullable Zending zending, RuntimeException broken) {
        if (zending == null) {
            throw broken;
        }
        LOG.error(
                "Mail {} could not be made: {}", zending.id(), broken.getClass().getName());
        return inTransaction(() -> {
            uitbak.postpone(zending, Mailfout.NIET_GEMAAKT);
            return Step.DONE;
        });
    }

    private Step inTransaction(Supplier<Step> work) {
        return Actor.as(Actor.POSTKAMER, () -> transactions.execute(status -> work.get()));
    }

    private enum Step {
        NOTHING_DUE,
        DONE,
        SERVER_FAILED
    }
}
