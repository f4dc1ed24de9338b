package nl.maatwerkaanpak.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows around a weging: the advice, what may belong with the signaal, and what was done after an opschaling. */
@Component
class WegingQueries {

    private final JdbcClient jdbc;

    WegingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertAdviezen(SignaalId signaal, List<Advies> adviezen) {
        IntStream.range(0, adviezen.size()).forEach(number -> insert(signaal, number + 1, adviezen.get(number)));
    }

    List<Advies> adviezen(SignaalId signaal) {
        return jdbc.sql("""
                        select uitkomst, reden
                        from maatwerk.signaal_advies
                        where signaal_id = :signaal
                        order by volgnummer
                        """)
                .param("signaal", signaal.value())
                .query((row, number) -> new Advies(Uitkomst.valueOf(row.getString("uitkomst")), row.getString("reden")))
                .list();
    }

    /** The signalen before this one at the same place (14 days) or with the same name or nickname (42 days). */
    List<Verwant> verwanten(SignaalId signaal) {
        return jdbc.sql("""
                        with dit as (
                          select * from maatwerk.signaal where id = :signaal
                        ), namen as (
                          select lower(naam) as naam from maatwerk.signaal_persoon where signaal_id = :signaal and naam is not null
                          union
                          select lower(bijnaam) from maatwerk.signaal_persoon where signaal_id = :signaal and bijnaam is not null
                        ), gelijk as (
                          select s.id, s.kenmerk, s.tijdstip,
                            s.wijk = dit.wijk and lower(s.plek) = lower(dit.plek)
                              and s.tijdstip >= dit.tijdstip - interval '14 days' as zelfde_plek,
                            exists (
                              select 1
                              from maatwerk.signaal_persoon p
                              where p.signaal_id = s.id
                                and (lower(p.naam) in (select naam from namen) or lower(p.bijnaam) in (select naam from namen))
                            ) as zelfde_persoon
                          from maatwerk.signaal s
                          cross join dit
                          where s.id <> dit.id
                            and s.tijdstip >= dit.tijdstip - interval '42 days'
                            and s.tijdstip <= dit.tijdstip
                        )
                        select id, kenmerk, zelfde_plek, zelfde_persoon
                        from gelijk
                        where zelfde_plek or zelfde_persoon
                        order by tijdstip desc, kenmerk
                        """)
                .param("signaal", signaal.value())
                .query(WegingQueries::verwant)
                .list();
    }

    /** Records what was done; false when that was recorded before. */
    boolean insertAfhandeling(SignaalId signaal, String resultaat, MedewerkerId door, Instant op) {
        return jdbc.sql("""
                                insert into maatwerk.opschaling_afhandeling (signaal_id, resultaat, door, op)
                                values (:signaal, :resultaat, :door, :op)
                                on conflict do nothing
                                """)
                        .param("signaal", signaal.value())
                        .param("resultaat", resultaat)
                        .param("door", door.value())
                        .param("op", op.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Afhandeling> afhandeling(SignaalId signaal) {
        return jdbc.sql("select resultaat, door, op from maatwerk.opschaling_afhandeling where signaal_id = :signaal")
                .param("signaal", signaal.value())
                .query(WegingQueries::afhandeling)
                .optional();
    }

    private void insert(SignaalId signaal, int volgnummer, Advies advies) {
        jdbc.sql("""
                        insert into maatwerk.signaal_advies (signaal_id, volgnummer, uitkomst, reden)
                        values (:signaal, :volgnummer, :uitkomst, :reden)
                        """)
                .param("signaal", signaal.value())
                .param("volgnummer", volgnummer)
                .param("uitkomst", advies.uitkomst().name())
                .param("reden", advies.reden())
                .update();
    }

    private static Verwant verwant(ResultSet row, int number) throws SQLException {
        return new Verwant(
                new SignaalId(row.getObject("id", UUID.class)),
                row.getString("kenmerk"),
                row.getBoolean("zelfde_plek"),
                row.getBoolean("zelfde_persoon"));
    }

    private static Afhandeling afhandeling(ResultSet row, int number) throws SQLException {
        return new Afhandeling(
                row.getString("resultaat"),
                new MedewerkerId(row.getObject("door", UUID.class)),
                row.getObject("op", OffsetDateTime.class).toInstant());
    }
}
