package nl.maatwerkaanpak.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which dossiers are closed to whom, such as those about the family of a colleague. The database refuses that person
 * everything that hangs on the dossier, whatever else opens it; here it is written and read. It asks no right: the desk
 * that closes or lifts has.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Afschermingen {

    private static final String SELECT = """
            select a.id, a.onderwerp_soort, a.onderwerp_id, a.reden, a.van, a.tot, a.opgeheven_op, a.ophefreden,
              a.door = a.medewerker_id as zelf, m.naam, d.naam as door_naam, o.naam as opgeheven_naam,
              a.opgeheven_op is null and (a.tot is null or a.tot >= maatwerk.vandaag()) as geldt
            from maatwerk.afscherming a
            join maatwerk.medewerker m on m.id = a.medewerker_id
            left join maatwerk.medewerker d on d.id = a.door
            left join maatwerk.medewerker o on o.id = a.opgeheven_door
            """;

    private final JdbcClient jdbc;
    private final Procesmotor procesmotor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Afschermingen(JdbcClient jdbc, Procesmotor procesmotor, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.procesmotor = procesmotor;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this is closed to the acting medewerker, by itself or by the dossier that it hangs on. */
    boolean isClosed(Onderwerp onderwerp) {
        return jdbc.sql("select :onderwerp = any (maatwerk.afgeschermd(:soort))")
                .param("onderwerp", onderwerp.id())
                .param("soort", onderwerp.soort().code())
                .query(Boolean.class)
                .single();
    }

    /** To whom this is closed; only for a desk that gives work to nobody who cannot open it. */
    public List<MedewerkerId> closedOut(Onderwerp onderwerp) {
        return closedOut(onderwerp.soort().code(), onderwerp.id());
    }

    /** To whom a taak is closed, by what it is about; only for a desk that tells nobody of what they cannot open. */
    public List<MedewerkerId> closedOutOfTaak(UUID taak) {
        return closedOut("taak", taak);
    }

    private List<MedewerkerId> closedOut(String soort, UUID id) {
        return procesmotor.as(() -> jdbc.sql("select maatwerk.afgeschermden(:soort, :id)")
                .param("soort", soort)
                .param("id", id)
                .query((row, number) -> new MedewerkerId(row.getObject(1, UUID.class)))
                .list());
    }

    /**
     * Closes the dossier: from now on the person finds nothing of it, also in this transaction. False when somebody did so at
     * the same moment.
     */
    public boolean close(Onderwerp onderwerp, NieuweAfscherming nieuw) {
        if (!insert(onderwerp, nieuw)) {
            return false;
        }
        procesmotor.as(() -> {
            events.publishEvent(new Afgeschermd(nieuw.medewerker(), onderwerp));
            return true;
        });
        return true;
    }

    /** False when it is not there (any more) for the acting medewerker, who may not be the closed person either. */
    public boolean lift(AfschermingId id, String reden) {
        return jdbc.sql("""
                                update maatwerk.afscherming
                                set opgeheven_door = :door,
                                    opgeheven_op = :nu,
                                    ophefreden = :reden
                                where id = :id
                                  and opgeheven_op is null
                                """)
                        .param("door", Actor.require().value())
                        .param("nu", OffsetDateTime.now(clock))
                        .param("reden", reden.strip())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** What was closed of this dossier or of what it came from, newest first, as far as the acting medewerker may know. */
    public List<Afscherming> of(Onderwerp onderwerp) {
        return jdbc.sql(SELECT + """
                        where a.onderwerp_id = any (maatwerk.herkomst_van(:soort, :onderwerp))
                        order by geldt desc, a.van desc, a.id
                        """)
                .param("soort", onderwerp.soort().code())
                .param("onderwerp", onderwerp.id())
                .query(Afschermingen::afscherming)
                .list();
    }

    /** This one, as far as the acting medewerker may know. */
    public Optional<Afscherming> find(AfschermingId id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id.value())
                .query(Afschermingen::afscherming)
                .optional();
    }

    /** Everything that was closed, newest first, as far as the acting medewerker may know. */
    public List<Afscherming> all() {
        return jdbc.sql(SELECT + " order by geldt desc, a.van desc, a.id")
                .query(Afschermingen::afscherming)
                .list();
    }

    private boolean insert(Onderwerp onderwerp, NieuweAfscherming nieuw) {
        return jdbc.sql("""
                        insert into maatwerk.afscherming
                          (id, medewerker_id, onderwerp_soort, onderwerp_id, reden, door, van, tot)
                        values
                          (:id, :medewerker, :soort, :onderwerp, :reden, :door, :nu, :tot)
                        on conflict do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("medewerker", nieuw.medewerker().value())
                        .param("soort", onderwerp.soort().code())
                        .param("onderwerp", onderwerp.id())
                        .param("reden", nieuw.reden().strip())
                        .param("door", Actor.require().value())
                        .param("nu", OffsetDateTime.now(clock))
                        .param("tot", nieuw.tot())
                        .update()
                == 1;
    }

    private static Afscherming afscherming(ResultSet row, int number) throws SQLException {
        return new Afscherming(
                new AfschermingId(row.getObject("id", UUID.class)),
                row.getString("onderwerp_soort"),
                row.getObject("onderwerp_id", UUID.class),
                row.getString("naam"),
                row.getString("reden"),
                row.getString("door_naam"),
                row.getObject("van", OffsetDateTime.class).toInstant(),
                row.getObject("tot", LocalDate.class),
                row.getBoolean("zelf"),
                row.getBoolean("geldt"),
                opheffing(row));
    }

    private static Afscherming.@Nullable Opheffing opheffing(ResultSet row) throws SQLException {
        var op = row.getObject("opgeheven_op", OffsetDateTime.class);
        return op == null
                ? null
                : new Afscherming.Opheffing(
                        row.getString("opgeheven_naam"), op.toInstant(), row.getString("ophefreden"));
    }
}
