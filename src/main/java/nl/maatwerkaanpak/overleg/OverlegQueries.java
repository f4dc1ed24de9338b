package nl.maatwerkaanpak.overleg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads overleggen for the pages, as far as the acting medewerker may see them. */
@Component
class OverlegQueries {

    private static final String LIJST = """
            select o.id, o.kenmerk, o.begin, o.plaats, o.status,
              o.id = any ((select maatwerk.onderwerpen('overleg'))::uuid[]) as te_openen,
              exists (select 1 from maatwerk.overleg_wijziging w where w.overleg_id = o.id and w.naar is not null)
                as verplaatst,
              count(a.id) + (
                select count(*) from maatwerk.fenomeenpunt f where f.overleg_id = o.id and f.ingetrokken_op is null) as punten,
              count(a.besloten_op) + (
                select count(f.besloten_op) from maatwerk.fenomeenpunt f where f.overleg_id = o.id) as besloten
            from maatwerk.overleg o
            left join maatwerk.agendapunt a on a.overleg_id = o.id and a.ingetrokken_op is null
            """;

    private final JdbcClient jdbc;

    OverlegQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nextKenmerk(int jaar) {
        var number = jdbc.sql("select nextval('maatwerk.overleg_nummer')")
                .query(Long.class)
                .single();
        return "O-%d-%04d".formatted(jaar, number);
    }

    /** The place after what the actor sees on the agenda; the order among colleagues' items is that of arrival. */
    int nextVolgnummer(OverlegId overleg) {
        return jdbc.sql("""
                        select coalesce(max(volgnummer), 0) + 1
                        from maatwerk.agendapunt
                        where overleg_id = :overleg
                        """)
                .param("overleg", overleg.value())
                .query(Integer.class)
                .single();
    }

    /** Newest first, at most a page full: older ones are reached through their casus. */
    List<Overlegregel> list() {
        return jdbc.sql(LIJST + "group by o.id order by o.begin desc, o.id limit 100")
                .query(OverlegQueries::regel)
                .list();
    }

    List<Overlegregel> planned() {
        return jdbc.sql(LIJST + "where o.status = 'GEPLAND' group by o.id order by o.begin, o.id")
                .query(OverlegQueries::regel)
                .list();
    }

    /** Whom the agendapunten that the actor sees are about. */
    List<UUID> jongeren(OverlegId overleg) {
        return jdbc.sql("select jongere_id from maatwerk.agendapunt where overleg_id = :overleg order by volgnummer")
                .param("overleg", overleg.value())
                .query(UUID.class)
                .list();
    }

    /** Whether the casus waits on an agenda for its besluit, as far as the actor sees. */
    boolean isOnAgenda(CasusId casus) {
        return jdbc.sql("""
                        select exists (
                          select 1
                          from maatwerk.agendapunt a
                          where a.casus_id = :casus
                            and a.besloten_op is null
                            and a.ingetrokken_op is null)
                        """).param("casus", casus.value()).query(Boolean.class).single();
    }

    /** Who acts on the same overleg at the same moment waits, so that it finds what the first did. */
    void waitForOthers(OverlegId overleg) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:overleg, 0))) waiting")
                .param("overleg", "overleg:" + overleg)
                .query(Integer.class)
                .single();
    }

    private static Overlegregel regel(ResultSet row, int number) throws SQLException {
        return new Overlegregel(
                new OverlegId(row.getObject("id", UUID.class)),
                row.getString("kenmerk"),
                row.getObject("begin", OffsetDateTime.class).toInstant(),
                row.getString("plaats"),
                Overlegstatus.valueOf(row.getString("status")),
                row.getInt("punten"),
                row.getInt("besloten"),
                row.getBoolean("verplaatst"),
                row.getBoolean("te_openen"));
    }
}
