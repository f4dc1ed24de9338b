package nl.maatwerkaanpak.overleg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.overleg.Puntblad.Actieregel;
import nl.maatwerkaanpak.overleg.Puntblad.Besluitblad;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads overleggen and agendapunten for the pages, as far as the acting medewerker may see them. */
@Component
class OverlegQueries {

    private static final String LIJST = """
            select o.id, o.kenmerk, o.begin, o.plaats, o.status,
              o.id = any ((select maatwerk.onderwerpen('overleg'))::uuid[]) as te_openen,
              count(a.id) as punten,
              count(a.besloten_op) as besloten
            from maatwerk.overleg o
            left join maatwerk.agendapunt a on a.overleg_id = o.id
            """;

    private final JdbcClient jdbc;
    private final Besluiten besluiten;

    OverlegQueries(JdbcClient jdbc, Besluiten besluiten) {
        this.jdbc = jdbc;
        this.besluiten = besluiten;
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

    List<Puntblad> punten(OverlegId overleg) {
        return jdbc.sql("""
                        select a.id, a.casus_id, a.jongere_id, a.kenmerk, a.vraag, a.volgnummer
                        from maatwerk.agendapunt a
                        where a.overleg_id = :overleg
                        order by a.volgnummer, a.id
                        """).param("overleg", overleg.value()).query(this::punt).list();
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
                            and a.besloten_op is null)
                        """).param("casus", casus.value()).query(Boolean.class).single();
    }

    /** Who acts on the same overleg at the same moment waits, so that it finds what the first did. */
    void waitForOthers(OverlegId overleg) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:overleg, 0))) waiting")
                .param("overleg", "overleg:" + overleg)
                .query(Integer.class)
                .single();
    }

    private List<String> deelnemers(AgendapuntId punt) {
        return jdbc.sql("""
                        select m.naam
                        from maatwerk.agendapunt_deelnemer d
                        join maatwerk.medewerker m on m.id = d.medewerker_id
                        where d.agendapunt_id = :punt
                        order by m.naam
                        """).param("punt", punt.value()).query(String.class).list();
    }

    private Optional<Besluitblad> besluit(AgendapuntId punt) {
        return jdbc.sql("""
                        select b.toelichting, m.naam
                        from maatwerk.besluit b
                        join maatwerk.medewerker m on m.id = b.door
                        where b.agendapunt_id = :punt
                        """)
                .param("punt", punt.value())
                .query((row, number) -> new Besluitblad(
                        row.getString("toelichting"),
                        row.getString("naam"),
                        acties(punt),
                        besluiten.verwijzingen(punt)))
                .optional();
    }

    private List<Actieregel> acties(AgendapuntId punt) {
        return jdbc.sql("""
                        select b.omschrijving, m.naam, b.uiterlijk
                        from maatwerk.besluit_actie b
                        join maatwerk.medewerker m on m.id = b.actiehouder
                        where b.agendapunt_id = :punt
                        order by b.volgnummer
                        """)
                .param("punt", punt.value())
                .query((row, number) -> new Actieregel(
                        row.getString("omschrijving"),
                        row.getString("naam"),
                        row.getObject("uiterlijk", LocalDate.class)))
                .list();
    }

    private Puntblad punt(ResultSet row, int number) throws SQLException {
        var punt = new AgendapuntId(row.getObject("id", UUID.class));
        return new Puntblad(
                punt,
                new CasusId(row.getObject("casus_id", UUID.class)),
                row.getObject("jongere_id", UUID.class),
                row.getString("kenmerk"),
                row.getString("vraag"),
                row.getInt("volgnummer"),
                deelnemers(punt),
                besluit(punt).orElse(null));
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
                row.getBoolean("te_openen"));
    }
}
