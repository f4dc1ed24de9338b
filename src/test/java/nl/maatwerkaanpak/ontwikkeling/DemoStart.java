package nl.maatwerkaanpak.ontwikkeling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaalklok;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills an empty database with the story of the demo municipality; one with work in it stays as people left it. */
final class DemoStart {

    private final BeanFactory house;
    private final Path marker;

    /** @param directory where it is remembered that the story is being told */
    DemoStart(BeanFactory house, Path directory) {
        this.house = house;
        this.marker = directory.resolve("verhaal-half-verteld");
    }

    void run() {
        if (isEmpty()) {
            Console.say("Telling the story of the demo municipality (once).");
            mark();
            tell();
            unmark();
        } else if (Files.exists(marker)) {
            throw new StartRefused("The demo story was broken off half-way. Remove .dev/postgres and start again; it is"
                    + " told anew.");
        }
    }

    /** A timer that is due already would ring between two scenes and get in the way. */
    private void tell() {
        var klok = house.getBean(Verhaalklok.class);
        var timers = house.getBean(JobExecutor.class);
        timers.shutdown();
        new Verhaal(house, Verhaaltijd.endingBefore(klok.instant())).tell(klok);
        timers.start();
    }

    private boolean isEmpty() {
        return house.getBean(JdbcClient.class)
                .sql("select not exists (select 1 from maatwerk.taak)")
                .query(Boolean.class)
                .single();
    }

    private void mark() {
        try {
            Files.writeString(marker, "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void unmark() {
        try {
            Files.deleteIfExists(marker);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
