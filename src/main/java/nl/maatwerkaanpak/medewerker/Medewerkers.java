package nl.maatwerkaanpak.medewerker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works here: the questions that other rooms ask. Every list is in the order of the names. */
@Component
public class Medewerkers {

    private static final String SELECT = """
            select m.id, m.naam, m.organisatie, m.actief,
              array(select r.rol from maatwerk.medewerker_rol r where r.medewerker_id = m.id) as rollen
            from maatwerk.medewerker m
            """;

    private final JdbcClient jdbc;

    Medewerkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Medewerker> find(MedewerkerId id) {
        return jdbc.sql(SELECT + "where m.id = :id")
                .param("id", id.value())
                .query(Medewerkers::map)
                .optional();
    }

    /** Throws when the directory does not know this person: a reference to them cannot exist. */
    @Transactional(readOnly = true)
    public Medewerker read(MedewerkerId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("unknown medewerker " + id));
    }

    @Transactional(readOnly = true)
    public List<Medewerker> allActive() {
        return list("where m.actief", Map.of());
    }

    /** The active people with this role. */
    @Transactional(readOnly = true)
    public List<Medewerker> withRol(String rol) {
        return list("""
                where m.actief
                  and m.id in (select r.medewerker_id from maatwerk.medewerker_rol r where r.rol = :rol)
                """, Map.of("rol", rol));
    }

    /** The active people with this role at one organisation. */
    @Transactional(readOnly = true)
    public List<Medewerker> withRol(String rol, String organisatie) {
        return list("""
                where m.actief
                  and m.organisatie = :organisatie
                  and m.id in (select r.medewerker_id from maatwerk.medewerker_rol r where r.rol = :rol)
                """, Map.of("rol", rol, "organisatie", organisatie));
    }

    /** Everyone whom the directory knows or has known. */
    @Transactional(readOnly = true)
    public List<Medewerker> all() {
        return list("", Map.of());
    }

    private List<Medewerker> list(String where, Map<String, ?> parameters) {
        return jdbc.sql(SELECT + where + " order by m.naam, m.id")
                .params(parameters)
                .query(Medewerkers::map)
                .list();
    }

    private static Medewerker map(ResultSet row, int number) throws SQLException {
        return new Medewerker(
                new MedewerkerId(row.getObject("id", UUID.class)),
                row.getString("naam"),
                row.getString("organisatie"),
                Set.of((String[]) row.getArray("rollen").getArray()),
                row.getBoolean("actief"));
    }
}
