package nl.maatwerkaanpak.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agreements that the acting medewerker may see, and how they go. */
@Component
class Planregels {

    private final JdbcClient jdbc;
    private final Clock clock;

    Planregels(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the goal that they are for. */
    Map<UUID, List<Planregel>> of(CasusId casus, int versie, int laatste) {
        var voortgang = voortgang(casus);
        return jdbc
                .sql("""
                        select r.id, r.doellijn, r.afspraak, r.organisatie, r.vanaf, m.naam
                        from maatwerk.plan_regel r
                        join maatwerk.medewerker m on m.id = r.houder
                        where r.casus_id = :casus
                          and r.vanaf <= :versie
                          and (r.tot is null or r.tot > :versie)
                        order by r.op, r.id
                        """)
                .param("casus", casus.value())
                .param("versie", versie)
                .query((row, number) -> Map.entry(
                        row.getObject("doellijn", UUID.class),
                        new Planregel(
                                new PlanregelId(row.getObject("id", UUID.class)),
                                row.getString("afspraak"),
                                row.getString("organisatie"),
                                row.getString("naam"),
                                row.getInt("vanaf") > laatste,
                                voortgang.getOrDefault(row.getObject("id", UUID.class), List.of()))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<UUID, List<Planregel.Voortgang>> voortgang(CasusId casus) {
        return jdbc
                .sql("""
                        select v.regel_id, v.richting, v.notitie, v.datum, m.naam
                        from maatwerk.plan_voortgang v
                        join maatwerk.medewerker m on m.id = v.door
                        where v.casus_id = :casus
                        order by v.datum desc, v.op desc
                        """)
                .param("casus", casus.value())
                .query((row, number) -> Map.entry(row.getObject("regel_id", UUID.class), voortgang(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** For its houder, who sees no casus: what they need of it stands with the agreement. */
    Optional<PlanregelInzage> find(PlanregelId id) {
        return jdbc.sql("""
                        select r.id, r.afspraak, r.tot is null or r.tot > v.nummer as loopt, d.leefgebied, d.doel,
                          c.kenmerk, c.wijk
                        from maatwerk.plan_regel r
                        cross join lateral maatwerk.planversie(r.casus_id) v (nummer)
                        cross join lateral maatwerk.casus_van_planregel(r.id) c
                        join maatwerk.plan_doel d on d.lijn = r.doellijn
                        where r.id = :id
                          and d.vanaf <= v.nummer
                          and (d.tot is null or d.tot > v.nummer)
                        """)
                .param("id", id.value())
                .query((row, number) -> new PlanregelInzage(
                        id,
                        row.getString("kenmerk"),
                        row.getString("wijk"),
                        Leefgebied.valueOf(row.getString("leefgebied")),
                        row.getString("doel"),
                        row.getString("afspraak"),
                        row.getBoolean("loopt"),
                        voortgangOf(id)))
                .optional();
    }

    private List<Planregel.Voortgang> voortgangOf(PlanregelId id) {
        return jdbc.sql("""
                        select v.richting, v.notitie, v.datum, m.naam
                        from maatwerk.plan_voortgang v
                        join maatwerk.medewerker m on m.id = v.door
                        where v.regel_id = :id
                        order by v.datum desc, v.op desc
                        """)
                .param("id", id.value())
                .query((row, number) -> voortgang(row))
                .list();
    }

    void add(PlanregelId id, Richting richting, String notitie, LocalDate datum) {
        jdbc.sql("""
                        insert into maatwerk.plan_voortgang (id, regel_id, casus_id, richting, notitie, datum, door, op)
                        select :id, r.id, r.casus_id, :richting, :notitie, :datum, :door, :op
                        from maatwerk.plan_regel r
                        where r.id = :regel
                        """)
                .param("id", UUID.randomUUID())
                .param("regel", id.value())
                .param("richting", richting.name())
                .param("notitie", notitie.strip())
                .param("datum", datum)
                .param("door", Actor.require().value())
                .param("op", OffsetDateTime.now(clock))
                .update();
    }

    void handOver(PlanregelId id, MedewerkerId to) {
        jdbc.sql("update maatwerk.plan_regel set houder = :houder where id = :id")
                .param("houder", to.value())
                .param("id", id.value())
                .update();
    }

    /** Whom the agreement concerns, for the verwerkingslog: its houder may not read the casus. */
    List<UUID> jongeren(PlanregelId id) {
        return jdbc.sql("select jongere_id from maatwerk.casus_van_planregel(:id)")
                .param("id", id.value())
                .query(UUID.class)
                .list();
    }

    private static Planregel.Voortgang voortgang(ResultSet row) throws SQLException {
        return new Planregel.Voortgang(
                Richting.valueOf(row.getString("richting")),
                row.getString("notitie"),
                row.getObject("datum", LocalDate.class),
                row.getString("naam"));
    }
}
