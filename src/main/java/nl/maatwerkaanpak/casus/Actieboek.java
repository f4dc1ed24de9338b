package nl.maatwerkaanpak.casus;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an actiehouder adds to an actie, and who decides about it when it cannot be done. */
@Component
class Actieboek {

    private final JdbcClient jdbc;
    private final Clock clock;

    Actieboek(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void addUitstel(Actie actie, LocalDate until, String reden) {
        jdbc.sql("""
                        insert into maatwerk.actie_uitstel (id, actie_id, van, tot, reden, door, op)
                        values (:id, :actie, :van, :tot, :reden, :door, :op)
                        """)
                .param("id", UUID.randomUUID())
                .param("actie", actie.id().value())
                .param("van", actie.uiterlijk())
                .param("tot", until)
                .param("reden", reden)
                .param("door", Actor.require().value())
                .param("op", OffsetDateTime.now(clock))
                .update();
    }

    /**
     * The casusregisseur, or the coordinator when it was postponed too often; after a weging who agreed it. The actiehouder
     * may not read the casus, so the database tells the id by a function.
     */
    MedewerkerId opvolger(Actie actie, boolean tooOften) {
        return new MedewerkerId(jdbc.sql("select maatwerk.opvolger_van_actie(:actie, :teVaak)")
                .param("actie", actie.id().value())
                .param("teVaak", tooOften)
                .query(UUID.class)
                .single());
    }
}
