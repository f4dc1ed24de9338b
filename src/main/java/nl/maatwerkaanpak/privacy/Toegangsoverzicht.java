package nl.maatwerkaanpak.privacy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has access to what, for the review that is held every year (BIO 5.18): everybody whom the directory knows, also who left.
 * The database answers it to who supervises or administers and to nobody else; looking and taking it away both leave a line.
 */
@Component
public class Toegangsoverzicht {

    private final Toegang toegang;
    private final JdbcClient jdbc;

    Toegangsoverzicht(Toegang toegang, JdbcClient jdbc) {
        this.toegang = toegang;
        this.jdbc = jdbc;
    }

    /** Those who are active first, by name. */
    @Transactional
    public List<Toegangsregel> read() {
        toegang.requireAndRecord(Handeling.TOEGANG_LEZEN);
        return rows();
    }

    /** The same, to take away. */
    @Transactional
    public List<Toegangsregel> export() {
        toegang.requireAndRecord(Handeling.TOEGANG_UITVOEREN);
        return rows();
    }

    private List<Toegangsregel> rows() {
        return jdbc.sql("select * from maatwerk.toegangsoverzicht()")
                .query(Toegangsoverzicht::map)
                .list();
    }

    private static Toegangsregel map(ResultSet row, int number) throws SQLException {
        var naam = row.getString("naam");
        var id = new MedewerkerId(row.getObject("id", UUID.class));
        var rollen = Set.copyOf(texts(row.getArray("rollen")));
        var login = row.getObject("laatste_login", OffsetDateTime.class);
        return new Toegangsregel(
                new Medewerker(id, naam, row.getString("organisatie"), rollen, row.getBoolean("actief")),
                login == null ? null : login.toInstant(),
                relaties(texts(row.getArray("relaties"))),
                row.getInt("via_organisatie"),
                texts(row.getArray("vervangt")),
                Groepsteken.of(naam, row.getBoolean("adres_gedeeld")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static Map<Relatie, OptionalInt> relaties(List<String> counts) {
        var relaties = new EnumMap<Relatie, OptionalInt>(Relatie.class);
        for (var count : counts) {
            var parts = count.split("=", 2);
            relaties.put(
                    Relatie.valueOf(parts[0]),
                    parts[1].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts[1])));
        }
        return relaties;
    }
}
