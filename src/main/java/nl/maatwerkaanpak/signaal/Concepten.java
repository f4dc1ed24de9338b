package nl.maatwerkaanpak.signaal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.maatwerkaanpak.medewerker.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The concepten of the acting reporter; nobody else's exist for them. */
@Component
class Concepten {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Concepten(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void save(SignaalId signaal, Concept concept) {
        jdbc.sql("""
                        insert into maatwerk.signaal_concept (id, melder, inhoud, bijgewerkt_op)
                        values (:id, :melder, cast(:inhoud as jsonb), :nu)
                        on conflict (melder, id) do update
                          set inhoud = excluded.inhoud, bijgewerkt_op = excluded.bijgewerkt_op
                        """)
                .param("id", signaal.value())
                .param("melder", Actor.require().value())
                .param("inhoud", json.writeValueAsString(concept))
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Concept> find(SignaalId signaal) {
        return jdbc.sql("select inhoud from maatwerk.signaal_concept where id = :id and melder = :melder")
                .param("id", signaal.value())
                .param("melder", Actor.require().value())
                .query(String.class)
                .optional()
                .map(inhoud -> json.readValue(inhoud, Concept.class));
    }

    void delete(SignaalId signaal) {
        jdbc.sql("delete from maatwerk.signaal_concept where id = :id and melder = :melder")
                .param("id", signaal.value())
                .param("melder", Actor.require().value())
                .update();
    }
}
