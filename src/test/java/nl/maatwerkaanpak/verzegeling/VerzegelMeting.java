package nl.maatwerkaanpak.verzegeling;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many lines a second the verwerkingslog takes, with the sealer at work all the time and without it. Run by hand:
 * {@code mvn test -Dtest=VerzegelMeting}; on a shared machine only the ratio within one run counts.
 */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class VerzegelMeting {

    private static final int WRITERS = 4;
    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(10);

    @Autowired
    private Verwerkingslog log;

    @Autowired
    private Verzegelaar zegels;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Flyway flyway;

    @Test
    void linesPerSecond() throws Exception {
        settings();
        var without = new ArrayList<Long>();
        var with = new ArrayList<Long>();
        round(false);
        round(true);
        for (var round = 0; round < ROUNDS; round++) {
            without.add(round(false));
            with.add(round(true));
        }

        print("without sealing", without);
        print("with sealing   ", with);
        assertThat(with).hasSize(ROUNDS);
    }

    private void settings() {
        JdbcClient.create(flyway.getConfiguration().getDataSource())
                .sql("select name || ' = ' || setting from pg_settings where name in ('fsync', 'synchronous_commit')")
                .query(String.class)
                .list()
                .forEach(System.out::println);
    }

    private long round(boolean sealing) throws Exception {
        var pool = Executors.newFixedThreadPool(WRITERS + 1);
        var begin = System.nanoTime();
        var end = begin + ROUND.toNanos();
        try {
            var sealer = sealing ? pool.submit(() -> sealUntil(end)) : null;
            var lines = write(pool, end);
            var seconds = (System.nanoTime() - begin) / 1e9;
            if (sealer != null) {
                sealer.get();
            }
            zegels.seal();
            return Math.round(lines / seconds);
        } finally {
            pool.shutdownNow();
        }
    }

    private long write(ExecutorService pool, long end) throws Exception {
        List<Future<Long>> writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> pool.submit(() -> writeUntil(end)))
                .toList();
        var lines = 0L;
        for (var writer : writers) {
            lines += writer.get();
        }
        return lines;
    }

    /** One line in a transaction of its own, as reading one page does. */
    private long writeUntil(long end) {
        return Actor.as(KARIN, () -> {
            var lines = 0L;
            while (System.nanoTime() < end) {
                transactions.executeWithoutResult(
                        status -> log.record(Handeling.JONGERE_KIEZEN, List.of(UUID.randomUUID()), "KENT"));
                lines++;
            }
            return lines;
        });
    }

    private void sealUntil(long end) {
        while (System.nanoTime() < end) {
            zegels.seal();
        }
    }

    private static void print(String what, List<Long> figures) {
        var sorted = figures.stream().sorted().toList();
        System.out.printf(
                "%s: median %d lines/s (%d to %d, %d rounds of %d s, %d writers)%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                sorted.size(),
                ROUND.toSeconds(),
                WRITERS);
    }
}
