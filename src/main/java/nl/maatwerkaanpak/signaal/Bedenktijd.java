package nl.maatwerkaanpak.signaal;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.signaal.Voornemens.Due;
import nl.maatwerkaanpak.signaal.WegingResult.AlreadyWeighed;
import nl.maatwerkaanpak.signaal.WegingResult.HandedOver;
import nl.maatwerkaanpak.signaal.WegingResult.Intended;
import nl.maatwerkaanpak.signaal.WegingResult.Pending;
import nl.maatwerkaanpak.signaal.WegingResult.Recorded;
import nl.maatwerkaanpak.signaal.WegingResult.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The seconds in which a weger can take a weging back. What was decided is kept and nothing else happens: no status, no work
 * for anybody, no aanmelding. After it the application carries the weging out in the weger's name, also when their page is
 * closed. Opschalen never waits.
 */
@Component
public class Bedenktijd {

    /** As long as work that was taken over can be put back with one press. */
    public static final Duration DUUR = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Bedenktijd.class);

    /** Two who meet in the database, or a database that restarts. */
    private static final Duration LATER = Duration.ofSeconds(10);

    private static final int ATTEMPTS = 6;

    /** After this its weger does not come back for what could not be carried out. */
    private static final Duration KEPT = Duration.ofDays(14);

    private static final String OVERGEDRAGEN = "OVERGEDRAGEN";

    private final Voornemens voornemens;
    private final Wegingsboek boek;
    private final TransactionOperations transaction;

    Bedenktijd(Voornemens voornemens, Wegingsboek boek, TransactionOperations transaction) {
        this.voornemens = voornemens;
        this.boek = boek;
        this.transaction = transaction;
    }

    /** As {@link Weegtafel#weigh}, and it takes effect after the bedenktijd; opschalen at once. */
    @Transactional(noRollbackFor = GeenToegang.class)
    public WegingResult intend(SignaalId id, Wegingsbesluit besluit) {
        var result = boek.attempt(
                id,
                besluit,
                signaal -> besluit.uitkomst() == Uitkomst.OPSCHALEN
                        ? boek.record(signaal, besluit)
                        : new Intended(voornemens.add(signaal, besluit, DUUR)));
        return result instanceof Pending pending && isSame(pending.voornemen(), besluit)
                ? new Intended(pending.voornemen())
                : result;
    }

    /** What the acting medewerker decided that is no weging yet, and what could not be carried out. */
    @Transactional
    public List<Voornemen> mine() {
        return voornemens.mine();
    }

    /** Takes back what can still be taken back of the acting medewerker's own: the numbers of the signalen. */
    @Transactional
    public List<String> takeBack(List<SignaalId> signalen) {
        return pending(signalen).stream()
                .filter(voornemen -> voornemens.takeBack(voornemen.id()))
                .map(Voornemen::kenmerk)
                .toList();
    }

    /** Carries out at once what the acting medewerker decided: what came of each that was still waiting. */
    public List<WegingResult> confirm(List<SignaalId> signalen) {
        return Objects.requireNonNull(transaction.execute(status -> pending(signalen))).stream()
                .flatMap(voornemen -> carryOut(voornemen.id()).stream())
                .toList();
    }

    /** Throws away what could not be carried out, after the acting medewerker read that. */
    @Transactional
    public void dismiss() {
        voornemens.dismiss();
    }

    /** Carries out what is due, of everybody; another node may do so at the same time. */
    void round() {
        var due = Actor.as(
                Actor.PROCESMOTOR, () -> Objects.requireNonNull(transaction.execute(status -> voornemens.due())));
        due.forEach(this::attempt);
    }

    /** Throws away what could not be carried out and nobody came back for. */
    void clear() {
        asProcesmotor(() -> voornemens.clear(KEPT));
    }

    private void attempt(Due due) {
        try {
            if (Actor.as(due.weger(), () -> carryOut(due.id())).isEmpty()) {
                // It has gone, or it is closed to its weger by now: then a colleague weighs the signaal.
                asProcesmotor(() -> voornemens.fail(due.id(), OVERGEDRAGEN));
            }
        } catch (RuntimeException broken) {
            LOG.warn(
                    "A weging could not be carried out and is tried again: {}",
                    broken.getClass().getName());
            asProcesmotor(() -> voornemens.retry(due.id(), LATER, ATTEMPTS));
        }
    }

    /**
     * In a transaction of its own: it takes the row away and makes the weging, or nothing happens and the row says why. Nothing
     * when the row had gone: it was carried out or taken back meanwhile.
     */
    private Optional<WegingResult> carryOut(UUID voornemen) {
        var result = Objects.requireNonNull(transaction.execute(status -> {
            var outcome = voornemens.take(voornemen).map(this::weigh);
            if (outcome.isPresent() && !(outcome.get() instanceof Recorded)) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
        result.filter(outcome -> !(outcome instanceof Recorded))
                .ifPresent(outcome -> asProcesmotor(() -> voornemens.fail(voornemen, code(outcome))));
        return result;
    }

    private WegingResult weigh(Voornemen voornemen) {
        try {
            return boek.attempt(
                    voornemen.signaal(), voornemen.besluit(), signaal -> boek.record(signaal, voornemen.besluit()));
        } catch (GeenToegang closed) {
            return new HandedOver(Optional.empty());
        }
    }

    /** The same form sent twice. */
    private static boolean isSame(Voornemen earlier, Wegingsbesluit besluit) {
        return earlier.weger().equals(Actor.require()) && earlier.besluit().equals(besluit);
    }

    private List<Voornemen> pending(List<SignaalId> signalen) {
        return voornemens.mine().stream()
                .filter(voornemen -> !voornemen.isMislukt() && signalen.contains(voornemen.signaal()))
                .toList();
    }

    private void asProcesmotor(Runnable work) {
        Actor.run(Actor.PROCESMOTOR, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static String code(WegingResult result) {
        if (result instanceof Refused refused) {
            return refused.reden().name();
        }
        return result instanceof AlreadyWeighed ? "AL_GEWOGEN" : OVERGEDRAGEN;
    }
}
