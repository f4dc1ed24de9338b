package nl.maatwerkaanpak.overleg;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That an overleg was moved or called off, and why; never changed afterwards. */
@Component
class Overlegwijzigingen {

    private final JdbcClient jdbc;
    private final Clock clock;

    Overlegwijzigingen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes what happens to the overleg as it still stands.
     *
     * @param naar to when it is moved; absent when it is called off
     */
    void write(Overleg overleg, @Nullable Instant naar, String reden) {
        jdbc.sql("""
                        insert into maatwerk.overleg_wijziging
                          (id, overleg_id, van, naar, reden, door, op)
                        values
                          (:id, :overleg, :van, :naar, :reden, :door, :op)
                        """)
                .param("id", UUID.randomUUID())
                .param("overleg", overleg.id().value())
                .param("van", overleg.begin().atOffset(ZoneOffset.UTC))
                .param("naar", naar == null ? null : naar.atOffset(ZoneOffset.UTC))
                .param("reden", reden)
                .param("door", Actor.require().value())
                .param("op", OffsetDateTime.now(clock))
                .update();
    }

    /** The latest first. */
    List<Overlegblad.Wijzigingsregel> of(OverlegId overleg) {
        return jdbc.sql("""
                        select w.van, w.naar, w.reden, m.naam
                        from maatwerk.overleg_wijziging w
                        join maatwerk.medewerker m on m.id = w.door
                        where w.overleg_id = :overleg
                        order by w.op desc
                        """)
                .param("overleg", overleg.value())
                .query((row, number) -> {
                    var naar = row.getObject("naar", OffsetDateTime.class);
                    return new Overlegblad.Wijzigingsregel(
                            row.getObject("van", OffsetDateTime.class).toInstant(),
                            naar == null ? null : naar.toInstant(),
                            row.getString("reden"),
                            row.getString("naam"));
                })
                .list();
    }
}
