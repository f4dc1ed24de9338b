package nl.maatwerkaanpak.casus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Procesmotor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks dossiers up for acts by people who may not see them, such as closing one by its number; as the engine's actor, which
 * the database answers alone. What is found goes to no page.
 */
@Component
class Dossierkaarten {

    private final JdbcClient jdbc;
    private final Procesmotor procesmotor;

    Dossierkaarten(JdbcClient jdbc, Procesmotor procesmotor) {
        this.jdbc = jdbc;
        this.procesmotor = procesmotor;
    }

    Optional<Dossierkaart> find(Onderwerp onderwerp) {
        return procesmotor.as(() -> jdbc.sql("select * from maatwerk.dossier_van(:soort, :id)")
                .param("soort", onderwerp.soort().name().toLowerCase(Locale.ROOT))
                .param("id", onderwerp.id())
                .query(Dossierkaarten::kaart)
                .optional());
    }

    /** The dossier with this number, as people read and call it. */
    Optional<Onderwerp> findByKenmerk(String kenmerk) {
        return procesmotor.as(() -> jdbc.sql("select soort, id from maatwerk.dossier_met_kenmerk(:kenmerk)")
                .param("kenmerk", kenmerk.strip().toUpperCase(Locale.ROOT))
                .query((row, number) -> new Onderwerp(
                        Onderwerp.Soort.valueOf(row.getString("soort").toUpperCase(Locale.ROOT)),
                        row.getObject("id", UUID.class)))
                .optional());
    }

    private static Dossierkaart kaart(ResultSet row, int number) throws SQLException {
        var casus = row.getObject("open_casus", UUID.class);
        return new Dossierkaart(
                row.getString("kenmerk"),
                betrokkenen(row),
                row.getBoolean("gewogen"),
                casus == null ? null : new CasusId(casus),
                medewerker(row, "procesregisseur"),
                medewerker(row, "casusregisseur"));
    }

    private static List<UUID> betrokkenen(ResultSet row) throws SQLException {
        return Stream.of((UUID[]) row.getArray("betrokkenen").getArray())
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable MedewerkerId medewerker(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new MedewerkerId(id);
    }
}
