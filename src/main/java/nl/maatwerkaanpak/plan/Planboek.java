package nl.maatwerkaanpak.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where plans are kept. Goals and agreements are rows that hold from one version until another; nothing is overwritten, so
 * that each version can be read as it was. The concept is the version after the last that was established.
 */
@Component
class Planboek {

    private final JdbcClient jdbc;
    private final Clock clock;

    Planboek(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 0 when nothing was established yet. */
    int latest(CasusId casus) {
        return jdbc.sql("select coalesce(max(nummer), 0) from maatwerk.plan_versie where casus_id = :casus")
                .param("casus", casus.value())
                .query(Integer.class)
                .single();
    }

    /** As {@link #latest}, and nobody else changes this plan until the transaction ends. */
    int lock(CasusId casus) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:plan, 0))")
                .param("plan", "plan:" + casus)
                .query(Integer.class)
                .single();
        return latest(casus);
    }

    Optional<Instant> establishedOn(CasusId casus, int versie) {
        return jdbc.sql("select op from maatwerk.plan_versie where casus_id = :casus and nummer = :nummer")
                .param("casus", casus.value())
                .param("nummer", versie)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void establish(CasusId casus, int versie) {
        jdbc.sql("""
                        insert into maatwerk.plan_versie (casus_id, nummer, door, op)
                        values (:casus, :nummer, :door, :op)
                        """)
                .param("casus", casus.value())
                .param("nummer", versie)
                .param("door", Actor.require().value())
                .param("op", now())
                .update();
    }

    /** Whether anything begins or ends with this version. */
    boolean hasChanges(CasusId casus, int versie) {
        return jdbc.sql("""
                        select exists (
                            select 1
                            from maatwerk.plan_doel
                            where casus_id = :casus
                              and vanaf is distinct from tot
                              and :versie in (vanaf, tot))
                          or exists (
                            select 1
                            from maatwerk.plan_regel
                            where casus_id = :casus
                              and vanaf is distinct from tot
                              and :versie in (vanaf, tot))
                        """)
                .param("casus", casus.value())
                .param("versie", versie)
                .query(Boolean.class)
                .single();
    }

    /** A goal as a row has it; {@code lijn} stays the same when its wording changes. */
    record Doelrij(
            PlandoelId id,
            UUID lijn,
            Leefgebied leefgebied,
            String doel,
            @Nullable String eigenWoorden,
            int vanaf) {}

    List<Doelrij> doelen(CasusId casus, int versie) {
        return jdbc.sql("""
                        select id, lijn, leefgebied, doel, eigen_woorden, vanaf
                        from maatwerk.plan_doel
                        where casus_id = :casus
                          and vanaf <= :versie
                          and (tot is null or tot > :versie)
                        order by eerste_op, lijn
                        """)
                .param("casus", casus.value())
                .param("versie", versie)
                .query(Planboek::doel)
                .list();
    }

    Optional<Doelrij> doel(CasusId casus, PlandoelId id) {
        return jdbc.sql("""
                        select id, lijn, leefgebied, doel, eigen_woorden, vanaf
                        from maatwerk.plan_doel
                        where id = :id
                          and casus_id = :casus
                          and tot is null
                        """)
                .param("id", id.value())
                .param("casus", casus.value())
                .query(Planboek::doel)
                .optional();
    }

    void addDoel(CasusId casus, NieuwPlandoel nieuw, int vanaf) {
        insertDoel(casus, UUID.randomUUID(), nieuw, vanaf, now());
    }

    /** The same goal in other words: its agreements stay with it. */
    void rewordDoel(CasusId casus, Doelrij old, NieuwPlandoel nieuw, int vanaf) {
        endDoel(old.id(), vanaf);
        insertDoel(casus, old.lijn(), nieuw, vanaf, null);
    }

    private void insertDoel(CasusId casus, UUID lijn, NieuwPlandoel nieuw, int vanaf, @Nullable OffsetDateTime first) {
        jdbc.sql("""
                        insert into maatwerk.plan_doel
                          (id, lijn, casus_id, leefgebied, doel, eigen_woorden, vanaf, door, op, eerste_op)
                        values
                          (:id, :lijn, :casus, :leefgebied, :doel, :eigenWoorden, :vanaf, :door, :op,
                           coalesce(:eerste, (select min(eerste_op) from maatwerk.plan_doel where lijn = :lijn)))
                        """)
                .param("id", UUID.randomUUID())
                .param("lijn", lijn)
                .param("casus", casus.value())
                .param("leefgebied", nieuw.leefgebied().name())
                .param("doel", nieuw.doel().strip())
                .param("eigenWoorden", stripped(nieuw.eigenWoorden()))
                .param("vanaf", vanaf)
                .param("door", Actor.require().value())
                .param("op", now())
                .param("eerste", first)
                .update();
    }

    void endDoel(PlandoelId id, int tot) {
        jdbc.sql("update maatwerk.plan_doel set tot = :tot where id = :id and tot is null")
                .param("tot", tot)
                .param("id", id.value())
                .update();
    }

    PlanregelId addRegel(CasusId casus, UUID doellijn, String afspraak, Medewerker houder, int vanaf) {
        var id = PlanregelId.create();
        jdbc.sql("""
                        insert into maatwerk.plan_regel
                          (id, doellijn, casus_id, afspraak, organisatie, houder, vanaf, door, op)
                        values
                          (:id, :doellijn, :casus, :afspraak, :organisatie, :houder, :vanaf, :door, :op)
                        """)
                .param("id", id.value())
                .param("doellijn", doellijn)
                .param("casus", casus.value())
                .param("afspraak", afspraak.strip())
                .param("organisatie", houder.organisatie())
                .param("houder", houder.id().value())
                .param("vanaf", vanaf)
                .param("door", Actor.require().value())
                .param("op", now())
                .update();
        return id;
    }

    /** Returns false when it ended before. */
    boolean endRegel(CasusId casus, PlanregelId id, int tot) {
        return jdbc.sql("""
                                update maatwerk.plan_regel
                                set tot = :tot
                                where id = :id
                                  and casus_id = :casus
                                  and tot is null
                                """)
                        .param("tot", tot)
                        .param("id", id.value())
                        .param("casus", casus.value())
                        .update()
                > 0;
    }

    void endRegelsOf(CasusId casus, UUID doellijn, int tot) {
        jdbc.sql("""
                        update maatwerk.plan_regel
                        set tot = :tot
                        where casus_id = :casus
                          and doellijn = :doellijn
                          and tot is null
                        """)
                .param("tot", tot)
                .param("casus", casus.value())
                .param("doellijn", doellijn)
                .update();
    }

    /** An agreement and who has it. */
    record Houderschap(PlanregelId regel, MedewerkerId houder) {}

    List<Houderschap> beginning(CasusId casus, int versie) {
        return houderschap(casus, "vanaf = :versie and tot is null", versie);
    }

    List<Houderschap> ending(CasusId casus, int versie) {
        return houderschap(casus, "tot = :versie and vanaf < :versie", versie);
    }

    private List<Houderschap> houderschap(CasusId casus, String when, int versie) {
        return jdbc.sql("select id, houder from maatwerk.plan_regel where casus_id = :casus and " + when)
                .param("casus", casus.value())
                .param("versie", versie)
                .query((row, number) -> new Houderschap(
                        new PlanregelId(row.getObject("id", UUID.class)),
                        new MedewerkerId(row.getObject("houder", UUID.class))))
                .list();
    }

    private static Doelrij doel(ResultSet row, int number) throws SQLException {
        return new Doelrij(
                new PlandoelId(row.getObject("id", UUID.class)),
                row.getObject("lijn", UUID.class),
                Leefgebied.valueOf(row.getString("leefgebied")),
                row.getString("doel"),
                row.getString("eigen_woorden"),
                row.getInt("vanaf"));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** Today, for what has happened already. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
