package nl.maatwerkaanpak.noodtoegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.noodtoegang.Noodblad.Lezing;
import nl.maatwerkaanpak.noodtoegang.Noodblad.Oordeel;
import nl.maatwerkaanpak.privacy.Procesmotor;
import nl.maatwerkaanpak.privacy.Relatie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of noodtoegang, and what was read during one. */
@Component
class Noodregister {

    private final JdbcClient jdbc;
    private final Procesmotor procesmotor;

    Noodregister(JdbcClient jdbc, Procesmotor procesmotor) {
        this.jdbc = jdbc;
        this.procesmotor = procesmotor;
    }

    /** A casus by its number, for an act by somebody who may not see it. */
    record Doel(CasusId casus, String kenmerk, String wijk, UUID jongere, Set<MedewerkerId> regisseurs) {}

    /** What somebody asks for. */
    record Aanvraag(String rol, Noodsoort soort, String reden, Instant begonnenOp, Instant tot) {}

    Optional<Doel> find(String kenmerk) {
        return procesmotor.as(() -> jdbc.sql("""
                        select id, kenmerk, wijk, jongere_id, procesregisseur, casusregisseur
                        from maatwerk.casus
                        where kenmerk = :kenmerk
                        """)
                .param("kenmerk", kenmerk.strip().toUpperCase(Locale.ROOT))
                .query((row, number) -> new Doel(
                        new CasusId(row.getObject("id", UUID.class)),
                        row.getString("kenmerk"),
                        row.getString("wijk"),
                        row.getObject("jongere_id", UUID.class),
                        regisseurs(row)))
                .optional());
    }

    void insert(NoodtoegangId id, Doel doel, Aanvraag aanvraag) {
        jdbc.sql("""
                        insert into maatwerk.noodtoegang
                          (id, casus_id, kenmerk, medewerker_id, rol, soort, reden, begonnen_op, tot)
                        values
                          (:id, :casus, :kenmerk, :medewerker, :rol, :soort, :reden, :begonnen, :tot)
                        """)
                .param("id", id.value())
                .param("casus", doel.casus().value())
                .param("kenmerk", doel.kenmerk())
                .param("medewerker", Actor.require().value())
                .param("rol", aanvraag.rol())
                .param("soort", aanvraag.soort().name())
                .param("reden", aanvraag.reden().strip())
                .param("begonnen", moment(aanvraag.begonnenOp()))
                .param("tot", moment(aanvraag.tot()))
                .update();
    }

    /** Whether the acting medewerker ever took it; also when the casus is closed to them by now. */
    boolean wasTaken(CasusId casus) {
        return jdbc.sql("select maatwerk.nam_noodtoegang(:casus)")
                .param("casus", casus.value())
                .query(Boolean.class)
                .single();
    }

    /** Ends what the acting medewerker has of the casus by it: in the register, which the policies ask, and here. */
    void end(CasusId casus, Instant now) {
        jdbc.sql("select maatwerk.beeindig_noodtoegang(:casus, :nu)")
                .param("casus", casus.value())
                .param("nu", moment(now))
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        update maatwerk.noodtoegang
                        set beeindigd_op = :nu
                        where casus_id = :casus
                          and medewerker_id = :medewerker
                          and beeindigd_op is null
                          and tot > :nu
                        """)
                .param("nu", moment(now))
                .param("casus", casus.value())
                .param("medewerker", Actor.require().value())
                .update();
    }

    /** False when it was judged before. */
    boolean judge(NoodtoegangId id, Noodoordeel oordeel, String motivering, Instant now) {
        return jdbc.sql("""
                                update maatwerk.noodtoegang
                                set oordeel = :oordeel,
                                    motivering = :motivering,
                                    beoordeeld_door = :door,
                                    beoordeeld_op = :nu
                                where id = :id
                                  and oordeel is null
                                """)
                        .param("oordeel", oordeel.name())
                        .param("motivering", motivering.strip())
                        .param("door", Actor.require().value())
                        .param("nu", moment(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<Noodblad> read(NoodtoegangId id) {
        return jdbc.sql("""
                        select n.*, m.naam, m.organisatie, b.naam as beoordelaar
                        from maatwerk.noodtoegang n
                        join maatwerk.medewerker m on m.id = n.medewerker_id
                        left join maatwerk.medewerker b on b.id = n.beoordeeld_door
                        where n.id = :id
                        """).param("id", id.value()).query(this::blad).optional();
    }

    /**
     * Whom the casus is about, for the verwerkingslog: who is told or judges need not see the casus, and the engine, which does
     * see it, not what was taken.
     */
    List<UUID> betrokkenen(NoodtoegangId id) {
        var casussen = jdbc.sql("select casus_id from maatwerk.noodtoegang where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .list();
        return procesmotor.as(() -> jdbc.sql("select jongere_id from maatwerk.casus where id = any (:casussen)")
                .param("casussen", casussen.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private Noodblad blad(ResultSet row, int number) throws SQLException {
        var medewerker = row.getObject("medewerker_id", UUID.class);
        var casus = row.getObject("casus_id", UUID.class);
        var begonnen = required(row, "begonnen_op");
        var tot = required(row, "tot");
        var beeindigd = moment(row, "beeindigd_op");
        return new Noodblad(
                new NoodtoegangId(row.getObject("id", UUID.class)),
                new CasusId(casus),
                row.getString("kenmerk"),
                new MedewerkerId(medewerker),
                row.getString("naam"),
                row.getString("organisatie"),
                row.getString("rol"),
                Noodsoort.valueOf(row.getString("soort")),
                row.getString("reden"),
                begonnen,
                tot,
                beeindigd,
                gelezen(medewerker, casus, begonnen, beeindigd == null ? tot : beeindigd),
                oordeel(row));
    }

    private List<Lezing> gelezen(UUID medewerker, UUID casus, Instant van, Instant tot) {
        return jdbc.sql("""
                        select handeling, tijdstip
                        from maatwerk.verwerkingslog
                        where medewerker_id = :medewerker
                          and onderwerp_id = :casus
                          and grond = :grond
                          and toegestaan
                          and tijdstip between :van and :tot
                        order by tijdstip
                        """)
                .param("medewerker", medewerker)
                .param("casus", casus)
                .param("grond", Relatie.NOODTOEGANG.name())
                .param("van", moment(van))
                .param("tot", moment(tot))
                .query((row, number) -> new Lezing(row.getString("handeling"), required(row, "tijdstip")))
                .list();
    }

    private static @Nullable Oordeel oordeel(ResultSet row) throws SQLException {
        var code = row.getString("oordeel");
        return code == null
                ? null
                : new Oordeel(
                        Noodoordeel.valueOf(code),
                        row.getString("motivering"),
                        row.getString("beoordelaar"),
                        required(row, "beoordeeld_op"));
    }

    private static Set<MedewerkerId> regisseurs(ResultSet row) throws SQLException {
        return Stream.of(row.getObject("procesregisseur", UUID.class), row.getObject("casusregisseur", UUID.class))
                .filter(java.util.Objects::nonNull)
                .map(MedewerkerId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
