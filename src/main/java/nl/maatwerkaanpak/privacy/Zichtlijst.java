package nl.maatwerkaanpak.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees something now. The database answers it with its own policies, by asking for everybody who works here whether the row
 * is there; it answers only who leads, gave or guides. The desk that shows the list logs that.
 */
@Component
public class Zichtlijst {

    private final JdbcClient jdbc;

    Zichtlijst(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who see the whole first, then who sees a part; each by name. Nobody for who may not ask. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Ziener> of(Zichtsoort soort, UUID id) {
        var found = new LinkedHashMap<UUID, Ziener>();
        jdbc.sql("""
                        select z.*, m.naam, m.organisatie, m.actief, n.naam as namens
                        from maatwerk.wie_ziet(:soort, :id) z
                        join maatwerk.medewerker m on m.id = z.medewerker_id
                        left join maatwerk.medewerker n on n.id = z.namens_id
                        order by z.onderwerp_id <> :id, m.naam, z.medewerker_id, z.van
                        """).param("soort", soort.code()).param("id", id).query((ResultSet row) -> add(row, found));
        return List.copyOf(found.values());
    }

    private static void add(ResultSet row, Map<UUID, Ziener> found) throws SQLException {
        var ziener = found.get(row.getObject("medewerker_id", UUID.class));
        if (ziener == null) {
            ziener = new Ziener(
                    row.getString("naam"), row.getString("organisatie"), row.getBoolean("actief"), new ArrayList<>());
            found.put(row.getObject("medewerker_id", UUID.class), ziener);
        }
        var grond = new Ziener.Grond(
                row.getString("soort"),
                row.getString("relatie"),
                instant(row, "van"),
                instant(row, "tot"),
                row.getString("namens"),
                row.getObject("namens_tot", LocalDate.class));
        if (ziener.gronden().stream().noneMatch(known -> isSame(known, grond))) {
            ziener.gronden().add(grond);
        }
    }

    /** The same relatie to the same kind of thing, from an earlier day: one line tells it. */
    private static boolean isSame(Ziener.Grond known, Ziener.Grond other) {
        return known.soort().equals(other.soort())
                && Objects.equals(known.relatie(), other.relatie())
                && Objects.equals(known.namens(), other.namens());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
