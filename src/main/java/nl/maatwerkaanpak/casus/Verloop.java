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

/**
 * Writes the timeline of a casus: what kind of thing happened, by whom and when. Everybody who reads the casus reads it, so
 * what was said stands beside it, for who leads the casus alone.
 */
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
        write(casus, soort, kenmerk);
    }

    /** As {@link #note} with why, or with what was found, for who leads the casus; and what the jongere says to it. */
    void explain(CasusId casus, String soort, String toelichting, @Nullable String stem) {
        var gebeurtenis = write(casus, soort, null);
        jdbc.sql("""
                        insert into maatwerk.gebeurtenis_toelichting (gebeurtenis_id, casus_id, toelichting, stem, door)
                        values (:gebeurtenis, :casus, :toelichting, :stem, :door)
                        """)
                .param("gebeurtenis", gebeurtenis)
                .param("casus", casus.value())
                .param("toelichting", toelichting.strip())
                .param("stem", stem)
                .param("door", Actor.require().value())
                .update();
    }

    private UUID write(CasusId casus, String soort, @Nullable String kenmerk) {
        var id = UUID.randomUUID();
        var actor = Actor.require();
        jdbc.sql("""
                        insert into maatwerk.gebeurtenis (id, casus_id, soort, medewerker_id, organisatie, kenmerk, op)
                        values (:id, :casus, :soort, :medewerker, :organisatie, :kenmerk, :op)
                        """)
                .param("id", id)
                .param("casus", casus.value())
                .param("soort", soort)
                .param("medewerker", actor.value())
                .param(
                        "organisatie",
                        medewerkers.find(actor).map(Medewerker::organisatie).orElse(null))
                .param("kenmerk", kenmerk)
                .param("op", OffsetDateTime.now(clock))
                .update();
        return id;
    }
}
