package nl.maatwerkaanpak.vervanging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows. What is today the database says, so that pages and policies never differ in it. */
@Component
class Vervangingen {

    private final JdbcClient jdbc;

    Vervangingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who sets one at the same moment waits, so that it finds what the first did. */
    void waitForOthers() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('vervanging', 0))) waiting")
                .query(Integer.class)
                .single();
    }

    Optional<Vervanguitkomst> refusal(NieuweVervanging nieuw) {
        return jdbc.sql("select maatwerk.vervanging_weigering(:afwezige, :vervanger, :van, :tot) as code")
                .param("afwezige", nieuw.afwezige().value())
                .param("vervanger", nieuw.vervanger().value())
                .param("van", nieuw.van())
                .param("tot", nieuw.tot())
                .query((row, number) ->
                        Optional.ofNullable(row.getString("code")).map(Vervanguitkomst::valueOf))
                .single();
    }

    void insert(VervangingId id, NieuweVervanging nieuw, MedewerkerId door, Instant now) {
        jdbc.sql("""
                        insert into maatwerk.vervanging
                          (id, afwezige_id, vervanger_id, van, tot, reden, ingesteld_door, ingesteld_op)
                        values
                          (:id, :afwezige, :vervanger, :van, :tot, :reden, :door, :nu)
                        """)
                .param("id", id.value())
                .param("afwezige", nieuw.afwezige().value())
                .param("vervanger", nieuw.vervanger().value())
                .param("van", nieuw.van())
                .param("tot", nieuw.tot())
                .param("reden", nieuw.reden().name())
                .param("door", door.value())
                .param("nu", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who is away by this one, as far as the acting medewerker sees it. */
    Optional<MedewerkerId> afwezigeOf(VervangingId id) {
        return jdbc.sql("select afwezige_id from maatwerk.vervanging where id = :id")
                .param("id", id.value())
                .query((row, number) -> new MedewerkerId(row.getObject("afwezige_id", UUID.class)))
                .optional();
    }

    /** False when it had ended before. */
    boolean end(VervangingId id, MedewerkerId door, Instant now) {
        return jdbc.sql("""
                                update maatwerk.vervanging
                                set beeindigd_door = :door,
                                    beeindigd_op = :nu
                                where id = :id
                                  and beeindigd_op is null
                                  and tot >= maatwerk.vandaag()
                                """)
                        .param("door", door.value())
                        .param("nu", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Those that hold or are to come, as far as this reader sees them; the first to begin comes first. */
    List<Vervangregel> open(MedewerkerId lezer, boolean coordinates) {
        return jdbc.sql("""
                        select v.*, a.naam as afwezige, d.naam as vervanger, v.van <= maatwerk.vandaag() as begonnen,
                          v.afwezige_id = :lezer or :coordineert as eigen
                        from maatwerk.vervanging v
                        join maatwerk.medewerker a on a.id = v.afwezige_id
                        join maatwerk.medewerker d on d.id = v.vervanger_id
                        where v.beeindigd_op is null
                          and v.tot >= maatwerk.vandaag()
                        order by v.van, a.naam, v.id
                        """)
                .param("lezer", lezer.value())
                .param("coordineert", coordinates)
                .query(Vervangingen::regel)
                .list();
    }

    /** Who can stand in for somebody: see {@code kan_vervangen}. */
    List<MedewerkerId> suitable(MedewerkerId afwezige) {
        return jdbc.sql("""
                        select m.id
                        from maatwerk.medewerker m
                        where maatwerk.kan_vervangen(:afwezige, m.id)
                        order by m.naam, m.id
                        """)
                .param("afwezige", afwezige.value())
                .query((row, number) -> new MedewerkerId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Vervangregel regel(ResultSet row, int number) throws SQLException {
        var eigen = row.getBoolean("eigen");
        return new Vervangregel(
                new VervangingId(row.getObject("id", UUID.class)),
                new MedewerkerId(row.getObject("afwezige_id", UUID.class)),
                row.getString("afwezige"),
                new MedewerkerId(row.getObject("vervanger_id", UUID.class)),
                row.getString("vervanger"),
                row.getObject("van", LocalDate.class),
                row.getObject("tot", LocalDate.class),
                eigen ? Vervangreden.valueOf(row.getString("reden")) : null,
                row.getBoolean("begonnen"),
                eigen);
    }
}
