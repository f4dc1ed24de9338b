package nl.maatwerkaanpak.verzegeling;

import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.AFGEKNIPT;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.INGEVOEGD;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.NIET_VERZEGELD;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.ZEGEL_GEWIJZIGD;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.ZEGEL_WEG;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.maatwerkaanpak.medewerker.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the whole log again and compares it with its seals. What it says about a line rests on the leaves, what it says about
 * the leaves on the chain of roots, and what it says about the end of the chain on roots that were kept elsewhere: whoever owns
 * the database can rewrite all that is in it.
 */
@Component
class Zegelcontrole {

    private final Zegelkast kast;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Zegelcontrole(Zegelkast kast, PlatformTransactionManager transactions, Clock clock) {
        this.kast = kast;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Checks everything in a transaction of its own, as the zegelaar, and keeps the outcome, unless another node checks now.
     *
     * @param elders the roots that were kept elsewhere, by block; none when there are none
     */
    Optional<Controle> check(Map<Long, String> elders) {
        return Actor.as(
                Actor.ZEGELAAR,
                () -> transactions.execute(
                        status -> kast.claim("zegelcontrole") ? Optional.of(checkAll(elders)) : Optional.empty()));
    }

    private Controle checkAll(Map<Long, String> elders) {
        var begin = clock.instant();
        var proef = new Proef();
        var zegels = kast.all();
        zegels.forEach(zegel -> checkBlock(zegel, proef));
        checkSequence(zegels, proef);
        checkElders(zegels, elders, proef);
        checkUnsealed(begin, proef);
        var controle = new Controle(begin, clock.instant(), zegels.size(), proef.regels, List.copyOf(proef.found()));
        kast.insert(controle);
        return controle;
    }

    /** A block at a time, so that a log of years needs no more memory than one of a day. */
    private void checkBlock(Zegel zegel, Proef proef) {
        var bladen = kast.bladen(zegel.blok());
        var leaves = new ArrayList<byte[]>(bladen.size());
        var before = -1L;
        for (var blad : bladen) {
            if (blad.nummer() == before) {
                proef.add(Bevinding.regel(INGEVOEGD, zegel.blok(), blad.nummer()));
            } else {
                leaves.add(HexFormat.of().parseHex(blad.blad()));
                proef.compare(zegel.blok(), blad);
            }
            before = blad.nummer();
        }
        if (!Zegel.wortel(zegel.blok(), proef.wortel, leaves).equals(zegel.wortel())
                || zegel.aantal() != leaves.size()) {
            proef.add(Bevinding.blok(ZEGEL_GEWIJZIGD, zegel.blok()));
        }
        proef.wortel = zegel.wortel();
    }

    private static void checkSequence(List<Zegel> zegels, Proef proef) {
        var expected = 1L;
        for (var zegel : zegels) {
            for (; expected < zegel.blok(); expected++) {
                proef.add(Bevinding.blok(ZEGEL_WEG, expected));
            }
            expected = zegel.blok() + 1;
        }
    }

    private static void checkElders(List<Zegel> zegels, Map<Long, String> elders, Proef proef) {
        var here = new HashMap<Long, String>();
        zegels.forEach(zegel -> here.put(zegel.blok(), zegel.wortel()));
        var last = zegels.isEmpty() ? 0 : zegels.get(zegels.size() - 1).blok();
        elders.forEach((blok, wortel) -> {
            var found = here.get(blok);
            if (found == null) {
                proef.add(Bevinding.blok(blok > last ? AFGEKNIPT : ZEGEL_WEG, blok));
            } else if (!found.equals(wortel)) {
                proef.add(Bevinding.blok(ZEGEL_GEWIJZIGD, blok));
            }
        });
    }

    /** What is older than any line that the seals could have missed was put there afterwards. */
    private void checkUnsealed(Instant now, Proef proef) {
        var inserted = kast.unsealedBefore(kast.openSince());
        inserted.forEach(nummer -> proef.add(Bevinding.regel(INGEVOEGD, null, nummer)));
        kast.unsealedBefore(now.minus(Zegelkast.VENSTER)).stream()
                .filter(nummer -> !inserted.contains(nummer))
                .forEach(nummer -> proef.add(Bevinding.regel(NIET_VERZEGELD, null, nummer)));
    }
}
