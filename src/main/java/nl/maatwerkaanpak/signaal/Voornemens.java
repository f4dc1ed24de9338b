package nl.maatwerkaanpak.signaal;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The wegingen in their bedenktijd, as far as the acting medewerker may see them. */
@Component
class Voornemens {

    private static final String COLUMNS =
            "id, signaal_id, kenmerk, weger, uitkomst, keuze, afwijkreden, op, ingaat_op, mislukt";

    private static final String SELECT = "select " + COLUMNS + " from maatwerk.weging_voornemen ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Voornemens(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Voornemen add(Signaal signaal, Wegingsbesluit besluit, Duration bedenktijd) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var voornemen = new Voornemen(
                UUID.randomUUID(),
                signaal.id(),
                signaal.kenmerk(),
                Actor.require(),
                besluit,
                now,
                now.plus(bedenktijd),
                null);
        jdbc.sql("""
                        insert into maatwerk.weging_voornemen
                          (id, signaal_id, kenmerk, weger, uitkomst, keuze, afwijkreden, op, ingaat_op, pogingen)
                        values
                          (:id, :signaal, :kenmerk, :weger, :uitkomst, cast(:keuze as jsonb), :afwijkreden, :op, :ingaat, 0)
                        """)
                .param("id", voornemen.id())
                .param("signaal", signaal.id().value())
                .param("kenmerk", signaal.kenmerk())
                .param("weger", voornemen.weger().value())
                .param("uitkomst", besluit.uitkomst().name())
                .param("keuze", json.writeValueAsString(besluit.keuze()))
                .param("afwijkreden", besluit.afwijkreden())
                .param("op", moment(now))
                .param("ingaat", moment(voornemen.ingaatOp()))
                .update();
        return voornemen;
    }

    /** The one that will take effect on this signaal, whoever made it. */
    Optional<Voornemen> find(SignaalId signaal) {
        return jdbc.sql(SELECT + "where signaal_id = :signaal and mislukt is null")
                .param("signaal", signaal.value())
                .query(this::voornemen)
                .optional();
    }

    /** All that will take effect on a signaal that the acting medewerker weighs. */
    Map<SignaalId, Voornemen> pending() {
        return jdbc.sql(SELECT + "where mislukt is null").query(this::voornemen).list().stream()
                .collect(toMap(Voornemen::signaal, Function.identity()));
    }

    /** Those of the acting medewerker, also what could not be carried out. */
    List<Voornemen> mine() {
        return jdbc.sql(SELECT + "where weger = :actor order by op, kenmerk")
                .param("actor", Actor.require().value())
                .query(this::voornemen)
                .list();
    }

    /** Those of everybody whose bedenktijd is over, the earliest first, without what was decided; for the engine's actor. */
    List<Due> due() {
        return jdbc.sql("""
                        select id, weger
                        from maatwerk.weging_voornemen
                        where mislukt is null
                          and ingaat_op <= :nu
                        order by ingaat_op, id
                        limit 50
                        """)
                .param("nu", now())
                .query((row, number) ->
                        new Due(row.getObject("id", UUID.class), new MedewerkerId(row.getObject("weger", UUID.class))))
                .list();
    }

    /** Takes it away to be carried out in this transaction: of two who try, one gets it. */
    Optional<Voornemen> take(UUID id) {
        return jdbc.sql(
                        "delete from maatwerk.weging_voornemen where id = :id and mislukt is null and weger = :actor returning "
                                + COLUMNS)
                .param("id", id)
                .param("actor", Actor.require().value())
                .query(this::voornemen)
                .optional();
    }

    /** Takes it back while that can be. */
    boolean takeBack(UUID id) {
        return jdbc.sql("""
                                delete from maatwerk.weging_voornemen
                                where id = :id
                                  and weger = :actor
                                  and mislukt is null
                                  and ingaat_op > :nu
                                """)
                        .param("id", id)
                        .param("actor", Actor.require().value())
                        .param("nu", now())
                        .update()
                == 1;
    }

    /** Throws away what could not be carried out, after its weger read that. */
    int dismiss() {
        return jdbc.sql("delete from maatwerk.weging_voornemen where weger = :actor and mislukt is not null")
                .param("actor", Actor.require().value())
                .update();
    }

    /** Throws away what could not be carried out so long ago, of everybody; as the engine's actor. */
    int clear(Duration kept) {
        return jdbc.sql("delete from maatwerk.weging_voornemen where mislukt is not null and op < :voor")
                .param("voor", moment(clock.instant().minus(kept)))
                .update();
    }

    /** Keeps why it could not be carried out; as the engine's actor. */
    void fail(UUID id, String mislukt) {
        jdbc.sql("update maatwerk.weging_voornemen set mislukt = :mislukt where id = :id and mislukt is null")
                .param("id", id)
                .param("mislukt", mislukt)
                .update();
    }

    /** Lets it be tried again later, and gives up at the last time; as the engine's actor. */
    void retry(UUID id, Duration later, int most) {
        jdbc.sql("""
                        update maatwerk.weging_voornemen
                        set pogingen = pogingen + 1,
                          ingaat_op = :later,
                          mislukt = case when pogingen + 1 >= :most then 'STORING' end
                        where id = :id
                          and mislukt is null
                        """)
                .param("id", id)
                .param("later", moment(clock.instant().plus(later)))
                .param("most", most)
                .update();
    }

    private Voornemen voornemen(ResultSet row, int number) throws SQLException {
        var uitkomst = Uitkomst.valueOf(row.getString("uitkomst"));
        return new Voornemen(
                row.getObject("id", UUID.class),
                new SignaalId(row.getObject("signaal_id", UUID.class)),
                row.getString("kenmerk"),
                new MedewerkerId(row.getObject("weger", UUID.class)),
                new Wegingsbesluit(
                        json.readValue(row.getString("keuze"), keuzeOf(uitkomst)), row.getString("afwijkreden")),
                row.getObject("op", OffsetDateTime.class).toInstant(),
                row.getObject("ingaat_op", OffsetDateTime.class).toInstant(),
                row.getString("mislukt"));
    }

    private static Class<? extends Wegingskeuze> keuzeOf(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case AFDOEN -> Wegingskeuze.Afdoen.class;
            case BUNDELEN -> Wegingskeuze.Bundelen.class;
            case ZELF_OPPAKKEN -> Wegingskeuze.ZelfOppakken.class;
            case AANMELDEN -> Wegingskeuze.Aanmelden.class;
            case OPSCHALEN -> Wegingskeuze.Opschalen.class;
        };
    }

    private OffsetDateTime now() {
        return moment(clock.instant());
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** One that takes effect now, and in whose name. */
    record Due(UUID id, MedewerkerId weger) {}
}
