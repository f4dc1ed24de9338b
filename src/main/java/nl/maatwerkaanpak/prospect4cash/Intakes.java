package nl.maatwerkaanpak.prospect4cash;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.traject.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The intakes of who guides; what was written stays as it is. */
@Component
class Intakes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Intakes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(TrajectId traject, Intake intake) {
        jdbc.sql("""
                        insert into maatwerk.intake
                          (traject_id, geschikt, wensen, beschikbaarheid, verdienen, leren, notitie, door, op)
                        values
                          (:traject, :geschikt, :wensen, :beschikbaarheid, :verdienen, :leren, :notitie, :door, :op)
                        """)
                .param("traject", traject.value())
                .param("geschikt", intake.geschikt())
                .param("wensen", intake.wensen())
                .param("beschikbaarheid", intake.beschikbaarheid())
                .param("verdienen", intake.verdienen())
                .param("leren", intake.leren())
                .param("notitie", intake.notitie())
                .param("door", Actor.require().value())
                .param("op", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Intake> find(TrajectId traject) {
        return jdbc.sql("""
                        select geschikt, wensen, beschikbaarheid, verdienen, leren, notitie
                        from maatwerk.intake
                        where traject_id = :traject
                        """)
                .param("traject", traject.value())
                .query((row, number) -> new Intake(
                        row.getBoolean("geschikt"),
                        row.getString("wensen"),
                        row.getString("beschikbaarheid"),
                        row.getString("verdienen"),
                        row.getString("leren"),
                        row.getString("notitie")))
                .optional();
    }
}
