package nl.maatwerkaanpak.prospect4cash;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The places at the employers of the acting medewerker's organisatie. */
@Component
class Werkplekken {

    private static final String READ = """
            select p.id, p.werkgever_id, w.naam, w.actief, p.werk, p.plaats, p.uren, p.loon, p.vanaf, p.mentor, p.aantal,
              p.open_tot, p.open, p.version, maatwerk.bezette_werkplekken(p.id) as bezet
            from maatwerk.werkplek p
            join maatwerk.werkgever w on w.id = p.werkgever_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Werkplekken(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of the alphabet: nothing is ranked. */
    List<Werkplek> all() {
        return jdbc.sql(READ + "order by lower(w.naam), lower(p.werk), p.id")
                .query(Werkplekken::werkplek)
                .list();
    }

    Optional<Werkplek> find(WerkplekId id) {
        return jdbc.sql(READ + "where p.id = :id")
                .param("id", id.value())
                .query(Werkplekken::werkplek)
                .optional();
    }

    /** As {@link #find}, and nobody else takes or changes it until the end of the transaction. */
    Optional<Werkplek> lock(WerkplekId id) {
        jdbc.sql("select id from maatwerk.werkplek where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    void add(WerkplekId id, WerkgeverId werkgever, NieuweWerkplek plek) {
        written(jdbc.sql("""
                        insert into maatwerk.werkplek
                          (id, werkgever_id, organisatie, werk, plaats, uren, loon, vanaf, mentor, aantal, open_tot, open,
                           gewijzigd_door, gewijzigd_op, version)
                        values
                          (:id, :werkgever, maatwerk.eigen_organisatie(), :werk, :plaats, :uren, :loon, :vanaf, :mentor, :aantal,
                           :openTot, true, :door, :op, 0)
                        """).param("id", id.value()).param("werkgever", werkgever.value()), plek)
                .update();
    }

    /** False when it is not of this version any more. */
    boolean change(WerkplekId id, int versie, NieuweWerkplek plek, boolean open) {
        return written(
                                jdbc.sql("""
                                update maatwerk.werkplek
                                set werk = :werk,
                                  plaats = :plaats,
                                  uren = :uren,
                                  loon = :loon,
                                  vanaf = :vanaf,
                                  mentor = :mentor,
                                  aantal = :aantal,
                                  open_tot = :openTot,
                                  open = :open,
                                  gewijzigd_door = :door,
                                  gewijzigd_op = :op,
                                  version = version + 1
                                where id = :id
                                  and version = :versie
                                """)
                                        .param("id", id.value())
                                        .param("versie", versie)
                                        .param("open", open),
                                plek)
                        .update()
                == 1;
    }

    private StatementSpec written(StatementSpec statement, NieuweWerkplek plek) {
        return statement
                .param("werk", plek.werk())
                .param("plaats", plek.plaats())
                .param("uren", plek.uren())
                .param("loon", plek.loon())
                .param("vanaf", plek.vanaf())
                .param("mentor", plek.mentor())
                .param("aantal", plek.aantal())
                .param("openTot", plek.openTot())
                .param("door", Actor.require().value())
                .param("op", OffsetDateTime.now(clock));
    }

    private static Werkplek werkplek(ResultSet row, int number) throws SQLException {
        return new Werkplek(
                new WerkplekId(row.getObject("id", UUID.class)),
                new WerkgeverId(row.getObject("werkgever_id", UUID.class)),
                row.getString("naam"),
                new NieuweWerkplek(
                        row.getString("werk"),
                        row.getString("plaats"),
                        row.getInt("uren"),
                        row.getBigDecimal("loon"),
                        row.getObject("vanaf", LocalDate.class),
                        row.getString("mentor"),
                        row.getInt("aantal"),
                        row.getObject("open_tot", LocalDate.class)),
                row.getInt("bezet"),
                row.getBoolean("open"),
                row.getBoolean("actief"),
                row.getInt("version"));
    }
}
