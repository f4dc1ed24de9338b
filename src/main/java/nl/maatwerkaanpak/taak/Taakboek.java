package nl.maatwerkaanpak.taak;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows themselves. Every change names the state it expects, so that of two people who act at once one changes a row
 * and the other none.
 */
@Component
class Taakboek {

    private final JdbcClient jdbc;

    Taakboek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Taak> find(TaakId taak) {
        return jdbc.sql("select * from maatwerk.taak where id = :id")
                .param("id", taak.value())
                .query(TaakSql::taak)
                .optional();
    }

    /** As {@link #find}, unless it is about something that is closed to the acting medewerker: then it is not there. */
    Optional<Taak> findOpenTo(TaakId taak) {
        return find(taak).filter(row -> !isClosed(row));
    }

    /** As {@link #lock}, unless it is about something that is closed to the acting medewerker: then it is not there. */
    Optional<Taak> lockOpenTo(TaakId taak) {
        return lock(taak).filter(row -> !isClosed(row));
    }

    private boolean isClosed(Taak taak) {
        return jdbc.sql("select :taak = any (maatwerk.afgeschermd('taak'))")
                .param("taak", taak.id().value())
                .query(Boolean.class)
                .single();
    }

    /** The open work that somebody has of what is closed to them; only for the engine's actor. */
    List<Taak> closedOf(MedewerkerId eigenaar) {
        return jdbc.sql("""
                        select *
                        from maatwerk.taak
                        where id in (select maatwerk.afgeschermde_taken(:eigenaar))
                        order by id
                        for update
                        """)
                .param("eigenaar", eigenaar.value())
                .query(TaakSql::taak)
                .list();
    }

    /** As {@link #find}, and nobody else changes the row until this transaction ends. */
    Optional<Taak> lock(TaakId taak) {
        return jdbc.sql("select * from maatwerk.taak where id = :id for update")
                .param("id", taak.value())
                .query(TaakSql::taak)
                .optional();
    }

    void insert(NieuweTaak taak, Instant now) {
        var opens = Taaksoort.of(taak.soort());
        jdbc.sql("""
                        insert into maatwerk.taak
                          (id, soort, proces, relatie, onderwerp_soort, onderwerp_id, casus_id, kenmerk, wijk, pad, rol, organisatie, eigenaar, uiterlijk, gemaakt_op)
                        values
                          (:id, :soort, :proces, :relatie, :onderwerpsoort, :onderwerp, :casus, :kenmerk, :wijk, :pad, :rol, :organisatie, :eigenaar, :uiterlijk, :nu)
                        """)
                .param("id", taak.taak().value())
                .param("soort", taak.soort())
                .param("proces", taak.proces())
                .param("relatie", opens.map(Taaksoort::relatie).map(Enum::name).orElse(null))
                .param("onderwerpsoort", opens.map(Taaksoort::onderwerpsoort).orElse(null))
                .param("onderwerp", taak.onderwerp())
                .param("casus", taak.casus())
                .param("kenmerk", taak.kenmerk())
                .param("wijk", taak.wijk())
                .param("pad", taak.pad())
                .param("rol", taak.rol())
                .param("organisatie", taak.organisatie())
                .param("eigenaar", TaakSql.uuid(taak.eigenaar()))
                .param("uiterlijk", TaakSql.moment(taak.uiterlijk()))
                .param("nu", moment(now))
                .update();
    }

    /** Gives the taak to the medewerker when nobody has it; false when somebody was first. */
    boolean claim(TaakId taak, MedewerkerId medewerker) {
        return jdbc.sql("""
                                update maatwerk.taak
                                set eigenaar = :eigenaar
                                where id = :id
                                  and eigenaar is null
                                  and afgerond_op is null
                                """)
                        .param("eigenaar", medewerker.value())
                        .param("id", taak.value())
                        .update()
                == 1;
    }

    void setEigenaar(TaakId taak, @Nullable MedewerkerId medewerker) {
        jdbc.sql("update maatwerk.taak set eigenaar = :eigenaar where id = :id and afgerond_op is null")
                .param("eigenaar", TaakSql.uuid(medewerker))
                .param("id", taak.value())
                .update();
    }

    void finish(TaakId taak, MedewerkerId door, Instant now) {
        jdbc.sql("""
                        update maatwerk.taak
                        set afgerond_op = :nu,
                            afgerond_door = :door
                        where id = :id
                          and afgerond_op is null
                        """)
                .param("nu", moment(now))
                .param("door", door.value())
                .param("id", taak.value())
                .update();
    }

    void remind(TaakId taak, Instant now) {
        jdbc.sql("update maatwerk.taak set herinnerd_op = :nu where id = :id and afgerond_op is null")
                .param("nu", moment(now))
                .param("id", taak.value())
                .update();
    }

    void tell(TaakId taak, MedewerkerId volger) {
        jdbc.sql("update maatwerk.taak set volger = :volger where id = :id and afgerond_op is null")
                .param("volger", volger.value())
                .param("id", taak.value())
                .update();
    }

    /** The first escalation counts: since then the coordinators could see it. Nothing when this is a later one. */
    Optional<Taak> escalate(TaakId taak, Instant now) {
        return jdbc.sql("""
                        update maatwerk.taak
                        set geescaleerd_op = :nu
                        where id = :id
                          and geescaleerd_op is null
                          and afgerond_op is null
                        returning *
                        """)
                .param("nu", moment(now))
                .param("id", taak.value())
                .query(TaakSql::taak)
                .optional();
    }

    /** All open work of this owner; gives what was not escalated before. */
    List<Taak> escalateOf(MedewerkerId eigenaar, Instant now) {
        return jdbc.sql("""
                        update maatwerk.taak
                        set geescaleerd_op = :nu
                        where eigenaar = :eigenaar
                          and geescaleerd_op is null
                          and afgerond_op is null
                        returning *
                        """)
                .param("nu", moment(now))
                .param("eigenaar", eigenaar.value())
                .query(TaakSql::taak)
                .list();
    }

    void recordOverdracht(Taak taak, MedewerkerId naar, String reden, MedewerkerId door, Instant now) {
        jdbc.sql("""
                        insert into maatwerk.taak_overdracht (id, taak_id, van, naar, reden, door, op)
                        values (:id, :taak, :van, :naar, :reden, :door, :nu)
                        """)
                .param("id", UUID.randomUUID())
                .param("taak", taak.id().value())
                .param("van", TaakSql.uuid(taak.eigenaar()))
                .param("naar", naar.value())
                .param("reden", reden)
                .param("door", door.value())
                .param("nu", moment(now))
                .update();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
