package nl.maatwerkaanpak.prospect4cash;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Mailadres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The employers of the acting medewerker's organisatie: of another's the database shows none. */
@Component
class Werkgevers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Werkgevers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Werkgever> all() {
        return jdbc.sql("""
                        select id, naam, contactpersoon, mailadres, telefoon, actief, version
                        from maatwerk.werkgever
                        order by actief desc, lower(naam), id
                        """).query(Werkgevers::werkgever).list();
    }

    Optional<Werkgever> find(WerkgeverId id) {
        return jdbc.sql("""
                        select id, naam, contactpersoon, mailadres, telefoon, actief, version
                        from maatwerk.werkgever
                        where id = :id
                        """)
                .param("id", id.value())
                .query(Werkgevers::werkgever)
                .optional();
    }

    void add(WerkgeverId id, NieuweWerkgever werkgever) {
        jdbc.sql("""
                        insert into maatwerk.werkgever
                          (id, organisatie, naam, contactpersoon, mailadres, telefoon, actief, gewijzigd_door, gewijzigd_op, version)
                        values
                          (:id, maatwerk.eigen_organisatie(), :naam, :contactpersoon, :mailadres, :telefoon, true, :door, :op, 0)
                        """)
                .param("id", id.value())
                .param("naam", werkgever.naam())
                .param("contactpersoon", werkgever.contactpersoon())
                .param("mailadres", werkgever.mailadres().waarde())
                .param("telefoon", werkgever.telefoon())
                .param("door", Actor.require().value())
                .param("op", OffsetDateTime.now(clock))
                .update();
    }

    /** False when it is not of this version any more. */
    boolean change(WerkgeverId id, int versie, NieuweWerkgever werkgever) {
        return jdbc.sql("""
                                update maatwerk.werkgever
                                set naam = :naam,
                                  contactpersoon = :contactpersoon,
                                  mailadres = :mailadres,
                                  telefoon = :telefoon,
                                  gewijzigd_door = :door,
                                  gewijzigd_op = :op,
                                  version = version + 1
                                where id = :id
                                  and version = :versie
                                """)
                        .param("id", id.value())
                        .param("versie", versie)
                        .param("naam", werkgever.naam())
                        .param("contactpersoon", werkgever.contactpersoon())
                        .param("mailadres", werkgever.mailadres().waarde())
                        .param("telefoon", werkgever.telefoon())
                        .param("door", Actor.require().value())
                        .param("op", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void setActief(WerkgeverId id, boolean actief) {
        jdbc.sql("""
                        update maatwerk.werkgever
                        set actief = :actief,
                          gewijzigd_door = :door,
                          gewijzigd_op = :op,
                          version = version + 1
                        where id = :id
                          and actief <> :actief
                        """)
                .param("id", id.value())
                .param("actief", actief)
                .param("door", Actor.require().value())
                .param("op", OffsetDateTime.now(clock))
                .update();
    }

    private static Werkgever werkgever(ResultSet row, int number) throws SQLException {
        return new Werkgever(
                new WerkgeverId(row.getObject("id", UUID.class)),
                row.getString("naam"),
                row.getString("contactpersoon"),
                new Mailadres(row.getString("mailadres")),
                row.getString("telefoon"),
                row.getBoolean("actief"),
                row.getInt("version"));
    }
}
