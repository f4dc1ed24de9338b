package nl.maatwerkaanpak.fenomeen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the fenomenen that the acting medewerker may see. */
@Component
class Fenomeenboek {

    private static final String KOLOMMEN = """
            f.id, f.kenmerk, f.titel, f.wijken, f.van, f.tot, f.omschrijving, f.eigenaar, f.status, f.sluitreden, f.version
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Fenomeenboek(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What goes on first, then the newest; at most a page full. */
    List<Fenomeenregel> list(@Nullable Fenomeenstatus status, @Nullable String wijk) {
        return jdbc.sql("select " + KOLOMMEN + """
                        , m.naam,
                          (select count(*)
                            from maatwerk.fenomeen_signaal s
                            where s.fenomeen_id = f.id and s.ontkoppeld_op is null) as signalen
                        from maatwerk.fenomeen f
                        join maatwerk.medewerker m on m.id = f.eigenaar
                        where (cast(:status as text) is null or f.status = :status)
                          and (cast(:wijk as text) is null or :wijk = any (f.wijken))
                        order by f.status = 'GESLOTEN', f.geopend_op desc, f.id
                        limit 200
                        """)
                .param("status", status == null ? null : status.name())
                .param("wijk", wijk)
                .query((row, number) ->
                        new Fenomeenregel(fenomeen(row, number), row.getString("naam"), row.getInt("signalen")))
                .list();
    }

    /** What is not closed, to link a signaal to or to talk about; the newest first. */
    List<Fenomeen> open() {
        return jdbc.sql("select " + KOLOMMEN + """
                        from maatwerk.fenomeen f
                        where f.status <> 'GESLOTEN'
                        order by f.geopend_op desc, f.id
                        """)
                .query(Fenomeenboek::fenomeen)
                .list();
    }

    /** With which the signaal is linked now. */
    List<Fenomeen> of(UUID signaal) {
        return jdbc.sql("select " + KOLOMMEN + """
                        from maatwerk.fenomeen f
                        join maatwerk.fenomeen_signaal s on s.fenomeen_id = f.id
                        where s.signaal_id = :signaal
                          and s.ontkoppeld_op is null
                        order by s.gekoppeld_op desc
                        """)
                .param("signaal", signaal)
                .query(Fenomeenboek::fenomeen)
                .list();
    }

    Optional<Fenomeen> find(FenomeenId id) {
        return jdbc.sql("select " + KOLOMMEN + "from maatwerk.fenomeen f where f.id = :id")
                .param("id", id.value())
                .query(Fenomeenboek::fenomeen)
                .optional();
    }

    /** Holds the row until the end of the transaction, so that the second of two learns what the first did. */
    Optional<Fenomeen> lock(FenomeenId id) {
        return jdbc.sql("select " + KOLOMMEN + "from maatwerk.fenomeen f where f.id = :id for update")
                .param("id", id.value())
                .query(Fenomeenboek::fenomeen)
                .optional();
    }

    void add(FenomeenId id, Fenomeentekst tekst, MedewerkerId eigenaar) {
        jdbc.sql("""
                        insert into maatwerk.fenomeen
                          (id, kenmerk, titel, wijken, van, tot, omschrijving, eigenaar, status, geopend_op, version)
                        values
                          (:id, :kenmerk, :titel, :wijken, :van, :tot, :omschrijving, :eigenaar, 'OPEN', :nu, 0)
                        """)
                .params(params(tekst))
                .param("id", id.value())
                .param("kenmerk", nextKenmerk())
                .param("eigenaar", eigenaar.value())
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    void change(FenomeenId id, Fenomeentekst tekst) {
        jdbc.sql("""
                        update maatwerk.fenomeen
                        set titel = :titel,
                          wijken = :wijken,
                          van = :van,
                          tot = :tot,
                          omschrijving = :omschrijving,
                          version = version + 1
                        where id = :id
                        """).params(params(tekst)).param("id", id.value()).update();
    }

    void handOver(FenomeenId id, MedewerkerId eigenaar) {
        jdbc.sql("update maatwerk.fenomeen set eigenaar = :eigenaar, version = version + 1 where id = :id")
                .param("eigenaar", eigenaar.value())
                .param("id", id.value())
                .update();
    }

    /** With a reason for closing, without one for all else. */
    void setStatus(FenomeenId id, Fenomeenstatus status, @Nullable String sluitreden) {
        jdbc.sql("""
                        update maatwerk.fenomeen
                        set status = :status, sluitreden = :sluitreden, version = version + 1
                        where id = :id
                        """)
                .param("status", status.name())
                .param("sluitreden", sluitreden)
                .param("id", id.value())
                .update();
    }

    private String nextKenmerk() {
        var number = jdbc.sql("select nextval('maatwerk.fenomeen_nummer')")
                .query(Long.class)
                .single();
        return "F-%d-%04d".formatted(clock.instant().atZone(Werkdagen.ZONE).getYear(), number);
    }

    private static Map<String, @Nullable Object> params(Fenomeentekst tekst) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("titel", tekst.titel());
        params.put("wijken", tekst.wijken().toArray(String[]::new));
        params.put("van", tekst.van());
        params.put("tot", tekst.tot());
        params.put("omschrijving", tekst.omschrijving());
        return params;
    }

    private static Fenomeen fenomeen(ResultSet row, int number) throws SQLException {
        return new Fenomeen(
                new FenomeenId(row.getObject("id", UUID.class)),
                row.getString("kenmerk"),
                new Fenomeentekst(
                        row.getString("titel"),
                        List.of((String[]) row.getArray("wijken").getArray()),
                        row.getObject("van", LocalDate.class),
                        row.getObject("tot", LocalDate.class),
                        row.getString("omschrijving")),
                new MedewerkerId(row.getObject("eigenaar", UUID.class)),
                Fenomeenstatus.valueOf(row.getString("status")),
                row.getString("sluitreden"),
                row.getInt("version"));
    }
}
