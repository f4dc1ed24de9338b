package nl.maatwerkaanpak.verzegeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where seals, leaves and checks are kept. The actor is the zegelaar; nobody else reads a leaf. */
@Component
class Zegelkast {

    /** How long a line may take from being written to being seen by others: far longer than any transaction here. */
    static final Duration VENSTER = Duration.ofHours(1);

    /** How many lines a block holds at most; one that holds fewer took all that could be seen. */
    static final int MOST = 5000;

    /** Of a line, besides its number and times: what is sealed, in this order for ever; a new column is added at the end. */
    private static final List<String> VELDEN = List.of(
            "trace_id",
            "span_id",
            "activiteit",
            "medewerker_id",
            "namens_id",
            "organisatie",
            "rollen",
            "netwerkadres",
            "handeling",
            "onderwerp_soort",
            "onderwerp_id",
            "betrokkene",
            "betrokkene_soort",
            "doel",
            "grond",
            "toegestaan");

    private static final String KOLOMMEN =
            "l.nummer as regel, l.tijdstip, l.begonnen_op, l." + String.join("::text, l.", VELDEN) + "::text";

    private final JdbcClient jdbc;

    Zegelkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this transaction alone seals or checks now; the other node leaves it. */
    boolean claim(String work) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext(:werk))")
                .param("werk", "maatwerk." + work)
                .query(Boolean.class)
                .single();
    }

    /** The partition of the month that is so many ahead, when it is not there. */
    void prepareMonth(int ahead) {
        jdbc.sql(
                        "select maatwerk.verwerkingslog_maand((maatwerk.vandaag() + :maanden * interval '1 month')::date)::text")
                .param("maanden", ahead)
                .query(String.class)
                .list();
    }

    Optional<Zegel> last() {
        return jdbc.sql("select * from maatwerk.verwerkingslog_zegel order by blok desc limit 1")
                .query(Zegelkast::zegel)
                .optional();
    }

    Optional<Zegel> find(long blok) {
        return jdbc.sql("select * from maatwerk.verwerkingslog_zegel where blok = :blok")
                .param("blok", blok)
                .query(Zegelkast::zegel)
                .optional();
    }

    /** All seals, oldest first. */
    List<Zegel> all() {
        return jdbc.sql("select * from maatwerk.verwerkingslog_zegel order by blok")
                .query(Zegelkast::zegel)
                .list();
    }

    /** The last seal of each day, oldest first: it binds all before it, so that more need not be kept. */
    List<Zegel> lastOfEachDay() {
        return jdbc.sql("""
                        select distinct on ((gezegeld_op at time zone 'Europe/Amsterdam')::date) *
                        from maatwerk.verwerkingslog_zegel
                        order by (gezegeld_op at time zone 'Europe/Amsterdam')::date, blok desc
                        """).query(Zegelkast::zegel).list();
    }

    /**
     * From when on a line can be without a seal: within the window before the last block that was not full. A full one left the
     * rest for the next, which may come after a restart or never.
     */
    Instant openSince() {
        return jdbc.sql("""
                        select gezegeld_op
                        from maatwerk.verwerkingslog_zegel
                        where aantal < :vol
                        order by blok desc
                        limit 1
                        """)
                .param("vol", MOST)
                .query((row, number) -> instant(row, "gezegeld_op").minus(VENSTER))
                .optional()
                .orElse(Instant.EPOCH);
    }

    /** Lines without a seal that were written from that moment on, by number. */
    List<Regel> unsealed(Instant since, int most) {
        return jdbc.sql("select " + KOLOMMEN + """

                        from maatwerk.verwerkingslog l
                        where l.tijdstip >= :sinds
                          and not exists (select 1 from maatwerk.verwerkingslog_blad b where b.nummer = l.nummer)
                        order by l.nummer
                        limit :aantal
                        """)
                .param("sinds", since.atOffset(ZoneOffset.UTC))
                .param("aantal", most)
                .query((row, number) -> regel(row))
                .list();
    }

    /** The numbers of lines without a seal that were written before that moment, by number. */
    List<Long> unsealedBefore(Instant before) {
        return jdbc.sql("""
                        select l.nummer
                        from maatwerk.verwerkingslog l
                        where l.tijdstip < :voor
                          and not exists (select 1 from maatwerk.verwerkingslog_blad b where b.nummer = l.nummer)
                        order by l.nummer
                        """)
                .param("voor", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
    }

    /** Seals a block: when, is the database's to say. */
    void insert(long blok, String wortel, List<Regel> regels, List<byte[]> bladen) {
        jdbc.sql("""
                        insert into maatwerk.verwerkingslog_zegel (blok, aantal, eerste_nummer, laatste_nummer, wortel)
                        values (:blok, :aantal, :eerste, :laatste, decode(:wortel, 'hex'))
                        """)
                .param("blok", blok)
                .param("aantal", regels.size())
                .param("eerste", regels.get(0).nummer())
                .param("laatste", regels.get(regels.size() - 1).nummer())
                .param("wortel", wortel)
                .update();
        jdbc.sql("""
                        insert into maatwerk.verwerkingslog_blad (nummer, blok, plaats, blad)
                        select b.nummer, :blok, b.plaats, decode(b.blad, 'hex')
                        from unnest(cast(:nummers as bigint[]), cast(:bladen as text[])) with ordinality b (nummer, blad, plaats)
                        """)
                .param("blok", blok)
                .param("nummers", regels.stream().map(Regel::nummer).toArray(Long[]::new))
                .param("bladen", bladen.stream().map(HexFormat.of()::formatHex).toArray(String[]::new))
                .update();
    }

    /** The leaves of a block in their order, each with its line as it is now; a number that is there twice comes twice. */
    List<Zegelblad> bladen(long blok) {
        return jdbc.sql("select b.nummer, b.blad, " + KOLOMMEN + """

                        from maatwerk.verwerkingslog_blad b
                        left join maatwerk.verwerkingslog l on l.nummer = b.nummer
                        where b.blok = :blok
                        order by b.plaats, l.tijdstip
                        """)
                .param("blok", blok)
                .query((row, number) -> new Zegelblad(
                        row.getLong("nummer"),
                        HexFormat.of().formatHex(row.getBytes("blad")),
                        row.getObject("tijdstip") == null ? null : regel(row)))
                .list();
    }

    void insert(Controle controle) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into maatwerk.verwerkingslog_controle (id, begonnen_op, geeindigd_op, blokken, regels)
                        values (:id, :begonnen, :geeindigd, :blokken, :regels)
                        """)
                .param("id", id)
                .param("begonnen", controle.begonnenOp().atOffset(ZoneOffset.UTC))
                .param("geeindigd", controle.geeindigdOp().atOffset(ZoneOffset.UTC))
                .param("blokken", controle.blokken())
                .param("regels", controle.regels())
                .update();
        IntStream.range(0, controle.bevindingen().size())
                .forEach(index -> insert(id, index + 1, controle.bevindingen().get(index)));
    }

    private void insert(UUID controle, int volgnummer, Bevinding bevinding) {
        jdbc.sql("""
                        insert into maatwerk.verwerkingslog_bevinding (controle_id, volgnummer, soort, blok, nummer)
                        values (:controle, :volgnummer, :soort, :blok, :nummer)
                        """)
                .param("controle", controle)
                .param("volgnummer", volgnummer)
                .param("soort", bevinding.soort().name())
                .param("blok", bevinding.blok())
                .param("nummer", bevinding.nummer())
                .update();
    }

    /** The last check, for who may know; nothing when there was none. */
    Optional<Controle> lastControle() {
        return jdbc.sql("select * from maatwerk.verwerkingslog_controle order by geeindigd_op desc limit 1")
                .query((row, number) -> new Controle(
                        instant(row, "begonnen_op"),
                        instant(row, "geeindigd_op"),
                        row.getLong("blokken"),
                        row.getLong("regels"),
                        bevindingen(row.getObject("id", UUID.class))))
                .optional();
    }

    private List<Bevinding> bevindingen(UUID controle) {
        return jdbc.sql("""
                        select *
                        from maatwerk.verwerkingslog_bevinding
                        where controle_id = :controle
                        order by volgnummer
                        """)
                .param("controle", controle)
                .query((row, number) -> new Bevinding(
                        Bevinding.Soort.valueOf(row.getString("soort")),
                        row.getObject("blok", Long.class),
                        row.getObject("nummer", Long.class)))
                .list();
    }

    private static Zegel zegel(ResultSet row, int number) throws SQLException {
        return new Zegel(
                row.getLong("blok"),
                row.getInt("aantal"),
                row.getLong("eerste_nummer"),
                row.getLong("laatste_nummer"),
                HexFormat.of().formatHex(row.getBytes("wortel")),
                instant(row, "gezegeld_op"));
    }

    private static Regel regel(ResultSet row) throws SQLException {
        var velden = new ArrayList<@Nullable String>(VELDEN.size());
        for (var veld : VELDEN) {
            velden.add(row.getString(veld));
        }
        return new Regel(row.getLong("regel"), instant(row, "tijdstip"), instant(row, "begonnen_op"), velden);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
