package nl.maatwerkaanpak.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Toezichtgrenzen;
import nl.maatwerkaanpak.privacy.Pseudoniemen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks in the verwerkingslog for use that strikes, and keeps who looked at it. */
@Component
class Opvallendkast {

    private final JdbcClient jdbc;
    private final Pseudoniemen pseudoniemen;

    Opvallendkast(JdbcClient jdbc, Pseudoniemen pseudoniemen) {
        this.jdbc = jdbc;
        this.pseudoniemen = pseudoniemen;
    }

    /** What struck since then and nobody looked at yet, newest day first. What may be ticked off is as in the policy. */
    List<Opvallend> open(OffsetDateTime since, Toezichtgrenzen grenzen) {
        var namesakes = namesakes();
        return jdbc.sql("""
                        with regels as (
                          select l.medewerker_id, l.betrokkene, l.toegestaan, l.rollen,
                            l.tijdstip at time zone 'Europe/Amsterdam' as moment
                          from maatwerk.verwerkingslog l
                          where l.tijdstip >= :sinds),
                        gevonden as (
                          select 'VEEL_DOSSIERS' as soort, u.medewerker_id, u.moment::date as dag, max(u.aantal) as aantal
                          from (
                            select medewerker_id, date_trunc('hour', moment) as moment, count(distinct betrokkene) as aantal
                            from regels
                            where toegestaan
                            group by medewerker_id, date_trunc('hour', moment)
                            having count(distinct betrokkene) >= :dossiers) u
                          group by u.medewerker_id, u.moment::date
                          union all
                          select 'VAAK_GEWEIGERD', medewerker_id, moment::date, count(*)
                          from regels
                          where not toegestaan
                          group by medewerker_id, moment::date
                          having count(*) >= :weigeringen
                          union all
                          select 'EIGEN_NAAM', r.medewerker_id, r.moment::date, count(*)
                          from regels r
                          join unnest(cast(:naamdragers as uuid[]), cast(:naamgenoten as text[])) n (medewerker, pseudoniem)
                            on n.medewerker = r.medewerker_id and n.pseudoniem = r.betrokkene
                          group by r.medewerker_id, r.moment::date
                          union all
                          select 'NACHT', medewerker_id, moment::date, count(*)
                          from regels
                          where betrokkene is not null
                            and toegestaan
                            and moment::time >= :nachtVan
                            and moment::time < :nachtTot
                            and not rollen && cast(:nachtrollen as text[])
                          group by medewerker_id, moment::date)
                        select g.soort, g.medewerker_id, m.naam, g.dag, g.aantal,
                          case
                            when g.medewerker_id = any ((select maatwerk.namens())::uuid[]) then 'EIGEN_GEBRUIK'
                            when g.dag >= maatwerk.vandaag() then 'VANDAAG'
                          end as weigering
                        from gevonden g
                        join maatwerk.medewerker m on m.id = g.medewerker_id
                        where not exists (
                          select 1
                          from maatwerk.toezicht_bekeken b
                          where b.soort = g.soort
                            and b.medewerker_id = g.medewerker_id
                            and b.dag = g.dag)
                        order by g.dag desc, m.naam, g.soort
                        """)
                .param("sinds", since)
                .param("dossiers", grenzen.dossiersPerUur())
                .param("weigeringen", grenzen.weigeringenPerDag())
                .param("nachtVan", grenzen.nachtVan())
                .param("nachtTot", grenzen.nachtTot())
                .param("nachtrollen", grenzen.nachtrollen().toArray(String[]::new))
                .param(
                        "naamdragers",
                        namesakes.stream().map(Namesake::medewerker).toArray(UUID[]::new))
                .param(
                        "naamgenoten",
                        namesakes.stream().map(Namesake::pseudoniem).toArray(String[]::new))
                .query(Opvallendkast::opvallend)
                .list();
    }

    /** Keeps that somebody looked; false when somebody did before. */
    boolean insertSeen(Opvallend opvallend, String bevinding, UUID door, OffsetDateTime op) {
        return jdbc.sql("""
                        insert into maatwerk.toezicht_bekeken (soort, medewerker_id, dag, bevinding, door, op)
                        values (:soort, :medewerker, :dag, :bevinding, :door, :op)
                        on conflict do nothing
                        """)
                        .param("soort", opvallend.soort().name())
                        .param("medewerker", opvallend.medewerker())
                        .param("dag", opvallend.dag())
                        .param("bevinding", bevinding)
                        .param("door", door)
                        .param("op", op)
                        .update()
                == 1;
    }

    /** Names stay in the database; what comes out are pseudonyms. */
    private List<Namesake> namesakes() {
        return jdbc
                .sql("select medewerker_id, persoon from maatwerk.naamgenoten()")
                .query(this::namesakes)
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Namesake> namesakes(ResultSet row, int number) throws SQLException {
        var medewerker = row.getObject("medewerker_id", UUID.class);
        return pseudoniemen.all(row.getObject("persoon", UUID.class)).stream()
                .map(pseudoniem -> new Namesake(medewerker, pseudoniem.waarde()))
                .toList();
    }

    private static Opvallend opvallend(ResultSet row, int number) throws SQLException {
        var weigering = row.getString("weigering");
        return new Opvallend(
                Opvallendheid.valueOf(row.getString("soort")),
                row.getObject("medewerker_id", UUID.class),
                row.getString("naam"),
                row.getObject("dag", LocalDate.class),
                row.getInt("aantal"),
                weigering == null ? null : Afvinkweigering.valueOf(weigering));
    }

    private record Namesake(UUID medewerker, String pseudoniem) {}
}
