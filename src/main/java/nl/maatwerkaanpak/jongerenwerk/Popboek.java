package nl.maatwerkaanpak.jongerenwerk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.traject.ContactmomentId;
import nl.maatwerkaanpak.traject.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where POPs are kept: what was said stays as it was said, and a goal ends once. */
@Component
class Popboek {

    private final JdbcClient jdbc;
    private final Clock clock;

    Popboek(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(TrajectId traject, Popintake intake) {
        jdbc.sql("""
                        insert into maatwerk.pop (traject_id, eigen_woorden, door, op)
                        values (:traject, :woorden, :door, :op)
                        """)
                .param("traject", traject.value())
                .param("woorden", intake.eigenWoorden())
                .param("door", Actor.require().value())
                .param("op", now())
                .update();
        intake.doelen().forEach(doel -> add(traject, doel));
    }

    Optional<String> eigenWoorden(TrajectId traject) {
        return jdbc.sql("select eigen_woorden from maatwerk.pop where traject_id = :traject")
                .param("traject", traject.value())
                .query(String.class)
                .optional();
    }

    PopdoelId add(TrajectId traject, NieuwPopdoel nieuw) {
        var id = PopdoelId.create();
        jdbc.sql("""
                        insert into maatwerk.pop_doel
                          (id, traject_id, volgnummer, leefgebied, doel, status, door, gesteld_op)
                        values
                          (:id, :traject,
                           (select count(*) + 1 from maatwerk.pop_doel where traject_id = :traject),
                           :leefgebied, :doel, 'LOOPT', :door, :op)
                        """)
                .param("id", id.value())
                .param("traject", traject.value())
                .param("leefgebied", nieuw.leefgebied().name())
                .param("doel", nieuw.doel())
                .param("door", Actor.require().value())
                .param("op", now())
                .update();
        return id;
    }

    List<Popdoel> doelen(TrajectId traject) {
        var standen = standen(traject);
        return jdbc.sql("""
                        select id, leefgebied, doel, status, gesteld_op, afgerond_op, toelichting
                        from maatwerk.pop_doel
                        where traject_id = :traject
                        order by volgnummer
                        """)
                .param("traject", traject.value())
                .query((row, number) -> doel(row, standen))
                .list();
    }

    /** Ends a goal; false when it had ended before, or is not of this traject. */
    boolean end(TrajectId traject, PopdoelId doel, Popdoel.Status how, @Nullable String toelichting) {
        return jdbc.sql("""
                                update maatwerk.pop_doel
                                set status = :status,
                                  toelichting = :toelichting,
                                  afgerond_op = :op,
                                  afgerond_door = :door
                                where id = :id
                                  and traject_id = :traject
                                  and status = 'LOOPT'
                                """)
                        .param("status", how.name())
                        .param("toelichting", toelichting)
                        .param("op", now())
                        .param("door", Actor.require().value())
                        .param("id", doel.value())
                        .param("traject", traject.value())
                        .update()
                == 1;
    }

    /** Notes where the jongere stands; false when the goal does not run in this traject. */
    boolean addStand(
            TrajectId traject,
            PopdoelId doel,
            Richting richting,
            @Nullable String toelichting,
            @Nullable ContactmomentId moment) {
        return jdbc.sql("""
                                insert into maatwerk.pop_stand
                                  (id, doel_id, traject_id, richting, toelichting, contactmoment_id, door, op)
                                select :id, d.id, d.traject_id, :richting, :toelichting, :moment, :door, :op
                                from maatwerk.pop_doel d
                                where d.id = :doel
                                  and d.traject_id = :traject
                                  and d.status = 'LOOPT'
                                """)
                        .param("id", UUID.randomUUID())
                        .param("richting", richting.name())
                        .param("toelichting", toelichting)
                        .param("moment", moment == null ? null : moment.value(), java.sql.Types.OTHER)
                        .param("door", Actor.require().value())
                        .param("op", now())
                        .param("doel", doel.value())
                        .param("traject", traject.value())
                        .update()
                == 1;
    }

    /** Which goal a contact moment was about, of those that were about one. */
    Map<ContactmomentId, String> about(TrajectId traject) {
        var about = new HashMap<ContactmomentId, String>();
        jdbc.sql("""
                        select s.contactmoment_id, d.doel
                        from maatwerk.pop_stand s
                        join maatwerk.pop_doel d on d.id = s.doel_id
                        where s.traject_id = :traject
                          and s.contactmoment_id is not null
                        """).param("traject", traject.value()).query(row -> {
            about.put(new ContactmomentId(row.getObject(1, UUID.class)), row.getString(2));
        });
        return about;
    }

    /** Where the jongere stands, by goal and latest first; what a contact moment showed that was taken back is gone too. */
    private Map<UUID, List<Popdoel.Stand>> standen(TrajectId traject) {
        return jdbc
                .sql("""
                        select s.doel_id, s.richting, s.toelichting, coalesce(c.tijdstip, s.op) as op, c.id is not null as contact
                        from maatwerk.pop_stand s
                        left join maatwerk.traject_contactmoment c on c.id = s.contactmoment_id
                        where s.traject_id = :traject
                          and c.ingetrokken_op is null
                        order by op desc, s.op desc
                        """)
                .param("traject", traject.value())
                .query((row, number) -> Map.entry(row.getObject("doel_id", UUID.class), stand(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Popdoel.Stand stand(ResultSet row) throws SQLException {
        return new Popdoel.Stand(
                Richting.valueOf(row.getString("richting")),
                row.getObject("op", OffsetDateTime.class).toInstant(),
                row.getString("toelichting"),
                row.getBoolean("contact"));
    }

    private static Popdoel doel(ResultSet row, Map<UUID, List<Popdoel.Stand>> standen) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Popdoel(
                new PopdoelId(id),
                Leefgebied.valueOf(row.getString("leefgebied")),
                row.getString("doel"),
                Popdoel.Status.valueOf(row.getString("status")),
                row.getObject("gesteld_op", OffsetDateTime.class).toInstant(),
                instant(row.getObject("afgerond_op", OffsetDateTime.class)),
                row.getString("toelichting"),
                standen.getOrDefault(id, List.of()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
