package nl.maatwerkaanpak.prospect4cash;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.bericht.Mailfout;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Mailadres;
import nl.maatwerkaanpak.traject.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What employers are told. A row holds the first name, the day and the address only while its mail waits; afterwards it says
 * that the employer was told, when and by whom, and nothing else.
 */
@Component
class Werkgeverberichten {

    private final JdbcClient jdbc;
    private final Clock clock;

    Werkgeverberichten(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Werkgeverbericht> find(PlaatsingId plaatsing) {
        return jdbc.sql("""
                        select b.status, m.naam, b.op, b.afgehandeld_op, b.laatste_fout
                        from maatwerk.werkgeverbericht b
                        join maatwerk.medewerker m on m.id = b.door
                        where b.plaatsing_id = :plaatsing
                        """)
                .param("plaatsing", plaatsing.value())
                .query(Werkgeverberichten::bericht)
                .optional();
    }

    /** False when the employer was told before. */
    boolean put(TrajectId traject, PlaatsingId plaatsing, Voornaam voornaam, LocalDate begindatum, Mailadres adres) {
        return jdbc.sql("""
                                insert into maatwerk.werkgeverbericht
                                  (id, plaatsing_id, traject_id, status, voornaam, begindatum, adres, door, op, volgende_poging)
                                values
                                  (:id, :plaatsing, :traject, 'WACHT', :voornaam, :begindatum, :adres, :door, :nu, :nu)
                                on conflict (plaatsing_id) do nothing
                                """)
                        .param("id", UUID.randomUUID())
                        .param("plaatsing", plaatsing.value())
                        .param("traject", traject.value())
                        .param("voornaam", voornaam.waarde())
                        .param("begindatum", begindatum)
                        .param("adres", adres.waarde())
                        .param("door", Actor.require().value())
                        .param("nu", now())
                        .update()
                == 1;
    }

    /** Told by telephone, also instead of a mail that still waits; false when the employer was told before. */
    boolean tell(TrajectId traject, PlaatsingId plaatsing) {
        return stop(plaatsing, "GEBELD")
                || jdbc.sql("""
                                        insert into maatwerk.werkgeverbericht
                                          (id, plaatsing_id, traject_id, status, door, op, volgende_poging, afgehandeld_op)
                                        values
                                          (:id, :plaatsing, :traject, 'GEBELD', :door, :nu, :nu, :nu)
                                        on conflict (plaatsing_id) do nothing
                                        """)
                                .param("id", UUID.randomUUID())
                                .param("plaatsing", plaatsing.value())
                                .param("traject", traject.value())
                                .param("door", Actor.require().value())
                                .param("nu", now())
                                .update()
                        == 1;
    }

    /** A mail that still waits is not sent any more. */
    void drop(PlaatsingId plaatsing) {
        stop(plaatsing, "VERVALLEN");
    }

    private boolean stop(PlaatsingId plaatsing, String status) {
        return jdbc.sql("""
                                update maatwerk.werkgeverbericht
                                set status = :status,
                                  voornaam = null,
                                  begindatum = null,
                                  adres = null,
                                  afgehandeld_op = :nu
                                where plaatsing_id = :plaatsing
                                  and status = 'WACHT'
                                """)
                        .param("plaatsing", plaatsing.value())
                        .param("status", status)
                        .param("nu", now())
                        .update()
                == 1;
    }

    /** What is due next and no other node is sending; for the postkamer. */
    Optional<Wachtend> take() {
        return jdbc.sql("""
                        select id, voornaam, begindatum, adres, pogingen
                        from maatwerk.werkgeverbericht
                        where status = 'WACHT'
                          and volgende_poging <= :nu
                        order by volgende_poging, id
                        limit 1
                        for update skip locked
                        """)
                .param("nu", now())
                .query(Werkgeverberichten::wachtend)
                .optional();
    }

    /** It was sent: what it said is forgotten. */
    void close(UUID id) {
        jdbc.sql("""
                        update maatwerk.werkgeverbericht
                        set status = 'VERZONDEN',
                          voornaam = null,
                          begindatum = null,
                          adres = null,
                          laatste_fout = null,
                          afgehandeld_op = :nu
                        where id = :id
                        """).param("id", id).param("nu", now()).update();
    }

    void postpone(UUID id, int pogingen, Mailfout fout, Duration wait) {
        jdbc.sql("""
                        update maatwerk.werkgeverbericht
                        set pogingen = :pogingen,
                          laatste_fout = :fout,
                          volgende_poging = :volgende
                        where id = :id
                        """)
                .param("id", id)
                .param("pogingen", pogingen)
                .param("fout", fout.name())
                .param("volgende", now().plus(wait))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Werkgeverbericht bericht(ResultSet row, int number) throws SQLException {
        var done = row.getObject("afgehandeld_op", OffsetDateTime.class);
        return new Werkgeverbericht(
                Werkgeverbericht.Status.valueOf(row.getString("status")),
                row.getString("naam"),
                row.getObject("op", OffsetDateTime.class).toInstant(),
                done == null ? null : done.toInstant(),
                row.getString("laatste_fout") != null);
    }

    private static Wachtend wachtend(ResultSet row, int number) throws SQLException {
        return new Wachtend(
                row.getObject("id", UUID.class),
                new Voornaam(row.getString("voornaam")),
                row.getObject("begindatum", LocalDate.class),
                new Mailadres(row.getString("adres")),
                row.getInt("pogingen"));
    }

    /** A mail that waits. */
    record Wachtend(UUID id, Voornaam voornaam, LocalDate begindatum, Mailadres adres, int pogingen) {}
}
