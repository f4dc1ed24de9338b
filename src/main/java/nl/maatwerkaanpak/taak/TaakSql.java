package nl.maatwerkaanpak.taak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/** The conversions between a row of the table and what the room works with. */
final class TaakSql {

    private TaakSql() {}

    static Taak taak(ResultSet row, int number) throws SQLException {
        return new Taak(
                id(row),
                row.getString("soort"),
                row.getObject("onderwerp_id", UUID.class),
                row.getString("kenmerk"),
                row.getString("wijk"),
                row.getString("pad"),
                row.getString("rol"),
                row.getString("organisatie"),
                medewerker(row, "eigenaar"),
                instant(row, "uiterlijk"),
                instant(row, "geescaleerd_op"),
                instant(row, "afgerond_op"),
                medewerker(row, "afgerond_door"));
    }

    static Taakrij rij(ResultSet row, int number) throws SQLException {
        return new Taakrij(
                id(row),
                row.getString("soort"),
                row.getString("kenmerk"),
                row.getString("wijk"),
                row.getBoolean("van_mij") ? row.getString("pad") : null,
                row.getString("rol"),
                row.getString("eigenaar_naam"),
                row.getBoolean("namens"),
                instant(row, "uiterlijk"),
                row.getString("overdracht"),
                row.getBoolean("herinnerd"),
                row.getBoolean("over_te_nemen"),
                row.getBoolean("toe_te_wijzen"));
    }

    static TaakId id(ResultSet row) throws SQLException {
        return new TaakId(row.getObject("id", UUID.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable UUID uuid(@Nullable MedewerkerId medewerker) {
        return medewerker == null ? null : medewerker.value();
    }

    private static @Nullable MedewerkerId medewerker(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new MedewerkerId(id);
    }
}
