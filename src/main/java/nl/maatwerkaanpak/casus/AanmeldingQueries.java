package nl.maatwerkaanpak.casus;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pages of aanmelding and triage show. */
@Component
class AanmeldingQueries {

    private final JdbcClient jdbc;

    AanmeldingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Aanmeldingsstatus> filedBy(MedewerkerId melder) {
        return jdbc.sql("""
                        select id, kenmerk, wijk, status, ingediend_op
                        from maatwerk.aanmelding
                        where melder = :melder
                        order by ingediend_op desc, id
                        """)
                .param("melder", melder.value())
                .query((row, number) -> new Aanmeldingsstatus(
                        new AanmeldingId(row.getObject("id", UUID.class)),
                        row.getString("kenmerk"),
                        row.getString("wijk"),
                        row.getString("status"),
                        row.getObject("ingediend_op", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The answers that the acting medewerker may see: all for who decides, otherwise their own. */
    List<TriageAntwoord> antwoorden(AanmeldingId aanmelding) {
        return jdbc.sql("""
                        select t.rol, t.organisatie, m.naam, t.bekend, t.bezwaar, t.toelichting, t.op
                        from maatwerk.triage_antwoord t
                        join maatwerk.medewerker m on m.id = t.medewerker_id
                        where t.aanmelding_id = :aanmelding
                        order by t.op
                        """)
                .param("aanmelding", aanmelding.value())
                .query((row, number) -> new TriageAntwoord(
                        row.getString("rol"),
                        row.getString("organisatie"),
                        row.getString("naam"),
                        row.getBoolean("bekend"),
                        row.getBoolean("bezwaar"),
                        row.getString("toelichting"),
                        row.getObject("op", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<TriageBesluit> besluit(AanmeldingId aanmelding) {
        return jdbc.sql("""
                        select b.uitkomst, b.motivering, m.naam, b.op
                        from maatwerk.triagebesluit b
                        join maatwerk.medewerker m on m.id = b.door
                        where b.aanmelding_id = :aanmelding
                        """)
                .param("aanmelding", aanmelding.value())
                .query((row, number) -> new TriageBesluit(
                        TriageUitkomst.valueOf(row.getString("uitkomst")),
                        row.getString("motivering"),
                        row.getString("naam"),
                        row.getObject("op", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Whether the jongere of the aanmelding has an open casus, of whomever; until the end of the transaction none opens. */
    boolean hasOpenCasus(Aanmelding aanmelding) {
        holdOpenings(aanmelding.jongere());
        return jdbc.sql("select maatwerk.heeft_open_casus(:aanmelding)")
                .param("aanmelding", aanmelding.id().value())
                .query(Boolean.class)
                .single();
    }

    /** Partners who answer at the same moment answer one after the other: their process counts the answers. */
    void waitForOtherAnswers(AanmeldingId aanmelding) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:aanmelding, 0))) waiting")
                .param("aanmelding", "triage:" + aanmelding)
                .query(Integer.class)
                .single();
    }

    private void holdOpenings(JongereId jongere) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:jongere, 0))")
                .param("jongere", "casus:" + jongere)
                .query(Integer.class)
                .single();
    }
}
