package nl.maatwerkaanpak.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.traject.Contactdoelen.Contactdoel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the contact moments, as far as the acting medewerker may see them. */
@Component
class Contactregister {

    private final JdbcClient jdbc;
    private final List<Contactdoelen> doelen;

    Contactregister(JdbcClient jdbc, List<Contactdoelen> doelen) {
        this.jdbc = jdbc;
        this.doelen = doelen;
    }

    List<Contactdoel> running(TrajectId traject) {
        return doelen.stream().flatMap(room -> room.running(traject).stream()).toList();
    }

    /** Notes it with the room to which the goal belongs. */
    void note(TrajectId traject, UUID doel, ContactmomentId moment, Richting richting) {
        doelen.stream()
                .filter(room -> room.running(traject).stream()
                        .anyMatch(goal -> goal.id().equals(doel)))
                .forEach(room -> room.note(traject, doel, moment, richting));
    }

    ContactmomentId add(TrajectId traject, NieuwContactmoment nieuw, Instant now) {
        var id = ContactmomentId.create();
        jdbc.sql("""
                        insert into maatwerk.traject_contactmoment
                          (id, traject_id, wijze, richting, notitie, tijdstip, door, op)
                        values
                          (:id, :traject, :wijze, :richting, :notitie, :tijdstip, :door, :op)
                        """)
                .param("id", id.value())
                .param("traject", traject.value())
                .param("wijze", nieuw.wijze().name())
                .param("richting", nieuw.richting().name())
                .param("notitie", nieuw.notitie())
                .param("tijdstip", nieuw.tijdstip().atOffset(ZoneOffset.UTC))
                .param("door", Actor.require().value())
                .param("op", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    List<Contactmoment> latest(TrajectId traject, int howMany) {
        var about = new HashMap<ContactmomentId, String>();
        doelen.forEach(room -> about.putAll(room.about(traject)));
        return rows(traject, howMany).stream()
                .map(moment -> moment.about(about.get(moment.id())))
                .toList();
    }

    private List<Contactmoment> rows(TrajectId traject, int howMany) {
        return jdbc.sql("""
                        select id, wijze, richting, notitie, tijdstip
                        from maatwerk.traject_contactmoment
                        where traject_id = :traject
                          and ingetrokken_op is null
                        order by tijdstip desc, op desc
                        limit :most
                        """)
                .param("traject", traject.value())
                .param("most", howMany)
                .query(Contactregister::moment)
                .list();
    }

    boolean withdraw(TrajectId traject, ContactmomentId moment, Instant now) {
        return jdbc.sql("""
                                update maatwerk.traject_contactmoment
                                set ingetrokken_op = :op
                                where id = :id
                                  and traject_id = :traject
                                  and ingetrokken_op is null
                                """)
                        .param("op", now.atOffset(ZoneOffset.UTC))
                        .param("id", moment.value())
                        .param("traject", traject.value())
                        .update()
                == 1;
    }

    private static Contactmoment moment(ResultSet row, int number) throws SQLException {
        return new Contactmoment(
                new ContactmomentId(row.getObject("id", UUID.class)),
                Contactwijze.valueOf(row.getString("wijze")),
                Richting.valueOf(row.getString("richting")),
                row.getObject("tijdstip", OffsetDateTime.class).toInstant(),
                row.getString("notitie"),
                null);
    }
}
