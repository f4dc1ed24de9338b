package nl.maatwerkaanpak.web;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms that wait until their sender proved again who they are; nobody else sees them. */
@Component
class BewaardeFormulieren {

    private static final int LONGEST = 100_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    BewaardeFormulieren(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns where to find it; one that is too long for a form of ours is not kept, and not found there. */
    @Transactional
    public UUID keep(BewaardFormulier formulier) {
        var id = UUID.randomUUID();
        jdbc.sql("select maatwerk.verwijder_bewaarde_formulieren()").query().listOfRows();
        var velden = formulier.text();
        if (velden.length() <= LONGEST) {
            jdbc.sql("""
                    insert into maatwerk.bewaard_formulier (id, medewerker_id, pad, velden, op)
                    values (:id, :medewerker, :pad, :velden, :nu)
                    """)
                    .param("id", id)
                    .param("medewerker", Actor.require().value())
                    .param("pad", formulier.pad())
                    .param("velden", velden)
                    .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return id;
    }

    /** Hands it out once. */
    @Transactional
    public Optional<BewaardFormulier> take(UUID id) {
        return jdbc.sql("""
                delete from maatwerk.bewaard_formulier
                where id = :id
                returning pad, velden
                """)
                .param("id", id)
                .query((row, number) -> BewaardFormulier.read(row.getString("pad"), row.getString("velden")))
                .optional();
    }
}
