package nl.maatwerkaanpak.inzending;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.maatwerkaanpak.medewerker.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which forms were sent, in the transaction of the act that they ask for. */
@Component
public class Inzendingen {

    private final JdbcClient jdbc;
    private final Clock clock;

    Inzendingen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Does what a form asks, or nothing when it was done before. Two at the same moment wait for each other.
     *
     * @param inzending the id that the form carries
     * @param done whether the act was done; one that was refused can be sent again, corrected
     * @return what came of it, or nothing when this form was sent before
     */
    @Transactional
    public <T> Optional<T> once(UUID inzending, Supplier<T> act, Predicate<T> done) {
        if (!remember(inzending)) {
            return Optional.empty();
        }
        var outcome = act.get();
        if (!done.test(outcome)) {
            forget(inzending);
        }
        return Optional.of(outcome);
    }

    private boolean remember(UUID inzending) {
        return jdbc.sql("""
                                insert into maatwerk.inzending (id, medewerker_id, op)
                                values (:id, :medewerker, :op)
                                on conflict do nothing
                                """)
                        .param("id", inzending)
                        .param("medewerker", Actor.require().value())
                        .param("op", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private void forget(UUID inzending) {
        jdbc.sql("delete from maatwerk.inzending where id = :id")
                .param("id", inzending)
                .update();
    }
}
