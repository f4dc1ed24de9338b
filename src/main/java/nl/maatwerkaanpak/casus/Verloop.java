package nl.maatwerkaanpak.casus;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the timeline of a casus: what kind of thing happened, by whom and when; never what was said. */
@Component
class Verloop {

    private final JdbcClient jdbc;
    private final Medewerkers medewerkers;
    private final Clock clock;

    Verloop(JdbcClient jdbc, Medewerkers medewerkers, Clock clock) {
        this.jdbc = jdbc;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    void note(CasusId casus, String soort, @Nullable String kenmerk) {
        var actor = Actor.require();
        jdbc.sql("""
                        insert into maatwerk.gebeurtenis (id, casus_id, soort, medewerker_id, organisatie, kenmerk, op)
                        values (:id, :casus, :soort, :medewerker, :organisatie, :kenmerk, :op)
                        """)
                .param("id", UUID.randomUUID())
                .param("casus", casus.value())
                .param("soort", soort)
                .param("medewerker", actor.value())
                .param(
                        "organisatie",
                        medewerkers.find(actor).map(Medewerker::organisatie).orElse(null))
                .param("kenmerk", kenmerk)
                .param("op", OffsetDateTime.now(clock))
                .update();
    }
}
