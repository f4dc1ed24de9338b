package nl.maatwerkaanpak.prospect4cash;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.traject.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plaatsingen of the trajecten that the acting medewerker guides, and whether they last. */
@Component
class Plaatsingen {

    private final JdbcClient jdbc;
    private final Werkplekken werkplekken;
    private final Clock clock;

    Plaatsingen(JdbcClient jdbc, Werkplekken werkplekken, Clock clock) {
        this.jdbc = jdbc;
        this.werkplekken = werkplekken;
        this.clock = clock;
    }

    /** The latest first; at most one of them runs. */
    List<Plaatsing> of(TrajectId traject) {
        return jdbc.sql("""
                        select id, werkplek_id, begindatum, vertrokken_op, geeindigd_op, gestopt_door, stopreden
                        from maatwerk.plaatsing
                        where traject_id = :traject
                        order by geeindigd_op desc nulls first, op desc
                        """)
                .param("traject", traject.value())
                .query(this::plaatsing)
                .list();
    }

    void add(TrajectId traject, WerkplekId werkplek, LocalDate begindatum) {
        jdbc.sql("""
                        insert into maatwerk.plaatsing (id, traject_id, werkplek_id, begindatum, door, op)
                        values (:id, :traject, :werkplek, :begindatum, :door, :op)
                        """)
                .param("id", UUID.randomUUID())
                .param("traject", traject.value())
                .param("werkplek", werkplek.value())
                .param("begindatum", begindatum)
                .param("door", Actor.require().value())
                .param("op", OffsetDateTime.now(clock))
                .update();
    }

    void add(TrajectId traject, PlaatsingId plaatsing, Bestendiging bestendiging) {
        jdbc.sql("""
                        insert into maatwerk.bestendiging
                          (id, plaatsing_id, traject_id, weken, datum, stand, notitie, door, op)
                        values
                          (:id, :plaatsing, :traject, :weken, :datum, :stand, :notitie, :door, :op)
                        """)
                .param("id", UUID.randomUUID())
                .param("plaatsing", plaatsing.value())
                .param("traject", traject.value())
                .param("weken", bestendiging.weken())
                .param("datum", bestendiging.datum())
                .param("stand", bestendiging.stand().name())
                .param("notitie", bestendiging.notitie())
                .param("door", Actor.require().value())
                .param("op", OffsetDateTime.now(clock))
                .update();
    }

    /** The place is free again; the jongere works elsewhere. */
    void leave(PlaatsingId plaatsing, LocalDate datum) {
        jdbc.sql("update maatwerk.plaatsing set vertrokken_op = coalesce(vertrokken_op, :datum) where id = :id")
                .param("id", plaatsing.value())
                .param("datum", datum)
                .update();
    }

    /** The work has ended, and the place is free again. */
    void end(PlaatsingId plaatsing, LocalDate datum, @Nullable Stop stop) {
        jdbc.sql("""
                        update maatwerk.plaatsing
                        set vertrokken_op = coalesce(vertrokken_op, :datum),
                          geeindigd_op = :datum,
                          gestopt_door = :door,
                          stopreden = :reden
                        where id = :id
                        """)
                .param("id", plaatsing.value())
                .param("datum", datum)
                .param("door", stop == null ? null : stop.door().name())
                .param("reden", stop == null ? null : stop.reden())
                .update();
    }

    private List<Bestendiging> bestendigingen(PlaatsingId plaatsing) {
        return jdbc.sql("""
                        select weken, datum, stand, notitie
                        from maatwerk.bestendiging
                        where plaatsing_id = :plaatsing
                        order by op desc
                        """)
                .param("plaatsing", plaatsing.value())
                .query((row, number) -> new Bestendiging(
                        row.getObject("weken", Integer.class),
                        row.getObject("datum", LocalDate.class),
                        Stand.valueOf(row.getString("stand")),
                        row.getString("notitie")))
                .list();
    }

    private Plaatsing plaatsing(ResultSet row, int number) throws SQLException {
        var id = new PlaatsingId(row.getObject("id", UUID.class));
        return new Plaatsing(
                id,
                werkplekken
                        .find(new WerkplekId(row.getObject("werkplek_id", UUID.class)))
                        .orElse(null),
                row.getObject("begindatum", LocalDate.class),
                row.getObject("vertrokken_op", LocalDate.class),
                row.getObject("geeindigd_op", LocalDate.class),
                stop(row),
                bestendigingen(id));
    }

    private static @Nullable Stop stop(ResultSet row) throws SQLException {
        var door = row.getString("gestopt_door");
        return door == null
                ? null
                : new Stop(
                        row.getObject("geeindigd_op", LocalDate.class),
                        GestoptDoor.valueOf(door),
                        row.getString("stopreden"));
    }
}
