package nl.maatwerkaanpak.bericht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outbox: who is to get which kind of mail. A row is put in by the transaction of the fact, so that it exists exactly when
 * the fact does; it is taken under a lock that another node steps over, and stays until its mail was sent or is not needed any
 * more. It holds no address and no text.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Uitbak {

    private final JdbcClient jdbc;
    private final Clock clock;

    Uitbak(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void putSpoed(MedewerkerId medewerker) {
        put(medewerker, Berichtsoort.SPOED, null);
    }

    /** Once for each person and day, whichever node is first. */
    void putDagoverzicht(MedewerkerId medewerker, LocalDate dag) {
        put(medewerker, Berichtsoort.DAGOVERZICHT, dag);
    }

    private void put(MedewerkerId medewerker, Berichtsoort soort, @Nullable LocalDate dag) {
        jdbc.sql("""
                insert into maatwerk.bericht_uit (id, medewerker_id, soort, dag, gemaakt_op, volgende_poging)
                values (:id, :medewerker, :soort, :dag, :nu, :nu)
                on conflict do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("medewerker", medewerker.value())
                .param("soort", soort.name())
                .param("dag", dag)
                .param("nu", now())
                .update();
    }

    /** What is due next and no other node is sending; the rows are locked until the transaction ends. */
    Optional<Zending> take() {
        var rows = jdbc.sql("""
                        with eerste as materialized (
                          select id, medewerker_id, soort
                          from maatwerk.bericht_uit
                          where afgehandeld_op is null
                            and volgende_poging <= :nu
                          order by volgende_poging, id
                          limit 1
                          for update skip locked)
                        select b.id, b.medewerker_id, b.soort, b.pogingen
                        from maatwerk.bericht_uit b
                        join eerste e on e.medewerker_id = b.medewerker_id and e.soort = b.soort
                        where b.afgehandeld_op is null
                        order by b.gemaakt_op, b.id
                        for update of b skip locked
                        """).param("nu", now()).query(Uitbak::row).list();
        return rows.stream()
                .findFirst()
                .map(first -> new Zending(
                        rows.stream().map(Row::id).toList(), first.medewerker(), first.soort(), first.pogingen()));
    }

    void close(Zending zending, Uitkomst uitkomst) {
        jdbc.sql("""
                update maatwerk.bericht_uit
                set afgehandeld_op = :nu,
                  uitkomst = :uitkomst
                where id = any (:rijen)
                """)
                .param("nu", now())
                .param("uitkomst", uitkomst.name())
                .param("rijen", ids(zending))
                .update();
    }

    void postpone(Zending zending, Mailfout fout) {
        var attempts = zending.pogingen() + 1;
        jdbc.sql("""
                update maatwerk.bericht_uit
                set pogingen = :pogingen,
                  laatste_fout = :fout,
                  volgende_poging = :volgende
                where id = any (:rijen)
                """)
                .param("pogingen", attempts)
                .param("fout", fout.name())
                .param("volgende", now().plus(fout.waitAfter(attempts)))
                .param("rijen", ids(zending))
                .update();
    }

    /** Removes what was closed longer ago. */
    void clear(Duration age) {
        jdbc.sql("delete from maatwerk.bericht_uit where afgehandeld_op < :voor")
                .param("voor", now().minus(age))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static UUID[] ids(Zending zending) {
        return zending.rijen().toArray(UUID[]::new);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new MedewerkerId(row.getObject("medewerker_id", UUID.class)),
                Berichtsoort.valueOf(row.getString("soort")),
                row.getInt("pogingen"));
    }

    private record Row(UUID id, MedewerkerId medewerker, Berichtsoort soort, int pogingen) {}
}
