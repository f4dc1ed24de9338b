package nl.maatwerkaanpak.verzegeling;

import java.util.stream.IntStream;
import nl.maatwerkaanpak.medewerker.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what came into the verwerkingslog since the last time. Writers know nothing of it and never wait for it: a line that
 * becomes visible late goes into a later block. Each root is also written to the application's own log, which is kept elsewhere.
 */
@Component
class Verzegelaar {

    private static final Logger LOG = LoggerFactory.getLogger(Verzegelaar.class);

    private static final int MONTHS_AHEAD = 2;

    private final Zegelkast kast;
    private final TransactionTemplate transactions;

    Verzegelaar(Zegelkast kast, TransactionTemplate transactions) {
        this.kast = kast;
        this.transactions = transactions;
    }

    /** Seals all that is there, in blocks; returns how many lines. When another node seals now, none. */
    int seal() {
        return Actor.as(Actor.ZEGELAAR, () -> {
            var sealed = 0;
            int more;
            do {
                more = transactions.execute(status -> kast.claim("verzegeling") ? sealBlock() : 0);
                sealed += more;
            } while (more == Zegelkast.MOST);
            return sealed;
        });
    }

    /**
     * Makes the months of the verwerkingslog that are to come, so that a line finds its own even when this is not run for weeks.
     * Each by itself and apart from sealing: one that cannot be made, because lines of it stand in the partition of the rest,
     * leaves them there and stops nothing.
     */
    void prepareMonths() {
        Actor.run(Actor.ZEGELAAR, () -> IntStream.rangeClosed(0, MONTHS_AHEAD).forEach(this::prepareMonth));
    }

    private void prepareMonth(int ahead) {
        try {
            transactions.executeWithoutResult(status -> kast.prepareMonth(ahead));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Verwerkingslog: the month that is {} ahead could not be made: {}",
                    ahead,
                    failed.getClass().getName());
        }
    }

    private int sealBlock() {
        var last = kast.last();
        var regels = kast.unsealed(kast.openSince(), Zegelkast.MOST);
        if (regels.isEmpty()) {
            return 0;
        }
        var bladen = regels.stream().map(Regel::blad).toList();
        var blok = last.map(Zegel::blok).orElse(0L) + 1;
        var wortel = Zegel.wortel(blok, last.map(Zegel::wortel).orElse(Zegel.GEEN), bladen);
        kast.insert(blok, wortel, regels, bladen);
        LOG.info("Verwerkingslog: block {} of {} lines sealed under {}", blok, regels.size(), wortel);
        return regels.size();
    }
}
