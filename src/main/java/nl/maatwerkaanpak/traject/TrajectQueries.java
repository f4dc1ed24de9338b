package nl.maatwerkaanpak.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads verwijzingen and trajecten for the pages, as far as the acting medewerker may see them. */
@Component
class TrajectQueries {

    private final JdbcClient jdbc;

    TrajectQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this kind of help is asked or given for the casus now. */
    boolean isRunning(CasusId casus, String trajectsoort) {
        return jdbc.sql("""
                        select exists (
                          select 1
                          from maatwerk.verwijzing v
                          left join maatwerk.traject t on t.verwijzing_id = v.id
                          where v.casus_id = :casus
                            and v.trajectsoort = :soort
                            and (v.status in ('GEVRAAGD', 'WEDERVRAAG', 'WACHTLIJST') or (v.status = 'GEACCEPTEERD' and t.stap <> 'BEEINDIGD')))
                        """)
                .param("casus", casus.value())
                .param("soort", trajectsoort)
                .query(Boolean.class)
                .single();
    }

    /** Whether the medewerker guides a traject of this casus that runs. */
    boolean isGuidedBy(CasusId casus, MedewerkerId uitvoerder) {
        return jdbc.sql("""
                        select exists (
                          select 1
                          from maatwerk.traject
                          where casus_id = :casus
                            and uitvoerder = :uitvoerder
                            and stap <> 'BEEINDIGD')
                        """)
                .param("casus", casus.value())
                .param("uitvoerder", uitvoerder.value())
                .query(Boolean.class)
                .single();
    }

    List<Spoor> sporen(CasusId casus) {
        return jdbc.sql("""
                        select v.id, v.kenmerk, v.trajectsoort, v.status, v.verwezen_op, v.beantwoord_op, v.wachtlijst_op,
                          case when v.status = 'WACHTLIJST' then maatwerk.plaats_op_wachtlijst(v.id) end as plaats,
                          t.id as traject, m.naam as uitvoerder, t.stap, t.werkt_sinds, t.beeindigd_op, t.uitkomst,
                          maatwerk.traject_contact(t.id) as contact
                        from maatwerk.sporen(:casus) v
                        left join maatwerk.traject t on t.verwijzing_id = v.id
                        left join maatwerk.medewerker m on m.id = t.uitvoerder
                        order by v.verwezen_op, v.id
                        """)
                .param("casus", casus.value())
                .query(TrajectQueries::spoor)
                .list();
    }

    /** What the medewerker guides or guided, running ones first and of those the one that was met longest ago. */
    List<Trajectregel> guidedBy(UUID uitvoerder) {
        return jdbc.sql("""
                        select t.id, t.kenmerk, t.trajectsoort, t.stap, t.gestart_op, t.beeindigd_op, t.uitkomst,
                          case when t.stap <> 'BEEINDIGD' then j.naam end as jongere,
                          (select max(c.tijdstip)
                           from maatwerk.traject_contactmoment c
                           where c.traject_id = t.id
                             and c.ingetrokken_op is null
                             and c.wijze <> 'NIET_GEKOMEN') as laatste_contact
                        from maatwerk.traject t
                        left join maatwerk.jongere j on j.id = t.jongere_id
                        where t.id = any ((select maatwerk.onderwerpen('traject', '{UITVOERDER}'))::uuid[])
                          or t.uitvoerder = :uitvoerder
                        order by t.beeindigd_op desc nulls first, laatste_contact nulls first, t.gestart_op desc, t.id
                        limit 200
                        """)
                .param("uitvoerder", uitvoerder)
                .query(TrajectQueries::regel)
                .list();
    }

    /** What was asked of the partner at the verwijzing. */
    String vraag(TrajectId traject) {
        return jdbc.sql("""
                        select v.vraag
                        from maatwerk.verwijzing v
                        join maatwerk.traject t on t.verwijzing_id = v.id
                        where t.id = :id
                        """).param("id", traject.value()).query(String.class).single();
    }

    Optional<String> einde(TrajectId traject) {
        return jdbc.sql("select toelichting from maatwerk.traject_einde where traject_id = :id")
                .param("id", traject.value())
                .query(String.class)
                .optional();
    }

    Optional<Verwijzingblad.Antwoord> antwoord(VerwijzingId verwijzing) {
        return jdbc.sql("""
                        select a.reden, a.toelichting, m.naam, a.op
                        from maatwerk.verwijzing_antwoord a
                        join maatwerk.medewerker m on m.id = a.door
                        where a.verwijzing_id = :id
                        """)
                .param("id", verwijzing.value())
                .query((row, number) -> new Verwijzingblad.Antwoord(
                        Afwijsreden.valueOf(row.getString("reden")),
                        row.getString("toelichting"),
                        row.getString("naam"),
                        row.getObject("op", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The place on the waiting list, while it waits there. */
    Optional<Long> plaats(VerwijzingId verwijzing) {
        return jdbc.sql("""
                        select p.plaats
                        from (select maatwerk.plaats_op_wachtlijst(:id) as plaats) p
                        where p.plaats is not null
                        """).param("id", verwijzing.value()).query(Long.class).optional();
    }

    /** Why the place that was offered was not taken yet, latest first. */
    List<Verwijzingblad.Reden> uitstellen(VerwijzingId verwijzing) {
        return redenen("verwijzing_uitstel", verwijzing);
    }

    /** Why who leads the casus withdrew it; empty when the casus was closed. */
    Optional<Verwijzingblad.Reden> intrekking(VerwijzingId verwijzing) {
        return redenen("verwijzing_intrekking", verwijzing).stream().findFirst();
    }

    private List<Verwijzingblad.Reden> redenen(String table, VerwijzingId verwijzing) {
        return jdbc.sql("""
                        select r.reden, m.naam, r.op
                        from maatwerk.%s r
                        join maatwerk.medewerker m on m.id = r.door
                        where r.verwijzing_id = :id
                        order by r.op desc
                        """.formatted(table))
                .param("id", verwijzing.value())
                .query((row, number) -> new Verwijzingblad.Reden(
                        row.getString("reden"),
                        row.getString("naam"),
                        row.getObject("op", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<TrajectId> traject(VerwijzingId verwijzing) {
        return jdbc.sql("select id from maatwerk.traject where verwijzing_id = :id")
                .param("id", verwijzing.value())
                .query(UUID.class)
                .optional()
                .map(TrajectId::new);
    }

    boolean hasVervolg(TrajectId traject) {
        return jdbc.sql("select exists (select 1 from maatwerk.traject_vervolg where traject_id = :id)")
                .param("id", traject.value())
                .query(Boolean.class)
                .single();
    }

    boolean hasVervolg(VerwijzingId verwijzing) {
        return jdbc.sql("select exists (select 1 from maatwerk.verwijzing_vervolg where verwijzing_id = :id)")
                .param("id", verwijzing.value())
                .query(Boolean.class)
                .single();
    }

    private static Spoor spoor(ResultSet row, int number) throws SQLException {
        var stap = row.getString("stap");
        return new Spoor(
                row.getObject("id", UUID.class),
                row.getString("kenmerk"),
                row.getString("trajectsoort"),
                Verwijzingstatus.valueOf(row.getString("status")),
                row.getObject("verwezen_op", OffsetDateTime.class).toInstant(),
                instant(row, "beantwoord_op"),
                instant(row, "wachtlijst_op"),
                row.getObject("plaats", Long.class),
                row.getObject("traject", UUID.class),
                row.getString("uitvoerder"),
                stap == null ? null : Stap.valueOf(stap),
                row.getObject("werkt_sinds", LocalDate.class),
                instant(row, "beeindigd_op"),
                uitkomst(row),
                row.getObject("contact", Boolean.class));
    }

    private static Trajectregel regel(ResultSet row, int number) throws SQLException {
        return new Trajectregel(
                new TrajectId(row.getObject("id", UUID.class)),
                row.getString("kenmerk"),
                row.getString("trajectsoort"),
                Stap.valueOf(row.getString("stap")),
                row.getObject("gestart_op", OffsetDateTime.class).toInstant(),
                instant(row, "beeindigd_op"),
                uitkomst(row),
                row.getString("jongere"),
                instant(row, "laatste_contact"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable Trajectuitkomst uitkomst(ResultSet row) throws SQLException {
        var code = row.getString("uitkomst");
        return code == null ? null : Trajectuitkomst.valueOf(code);
    }
}
