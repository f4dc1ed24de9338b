package nl.maatwerkaanpak.inbreng;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where inbreng is kept: each row on its own, since the readers of a casus see different ones. What was given is never
 * changed; a correction takes its place.
 */
@Component
class Inbrengboek {

    private static final String SELECT = """
            select i.id, i.uitvraag_id, i.casus_id, i.organisatie, m.naam, i.onderwerp, i.soort, i.tekst, i.bron, i.ontvangers,
              i.verstrekkingsgrond, i.vervalt_op, i.uit_pop, i.op, i.ingetrokken_op
            from maatwerk.inbreng i
            join maatwerk.medewerker m on m.id = i.door
            """;

    private final JdbcClient jdbc;
    private final Medewerkers medewerkers;
    private final Clock clock;

    Inbrengboek(JdbcClient jdbc, Medewerkers medewerkers, Clock clock) {
        this.jdbc = jdbc;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    /** The inbreng to this uitvraag that the actor may see, withdrawn ones too. */
    List<InbrengRegel> of(UitvraagId uitvraag) {
        return jdbc.sql(SELECT + " where i.uitvraag_id = :uitvraag order by i.op, i.id")
                .param("uitvraag", uitvraag.value())
                .query(Inbrengboek::regel)
                .list();
    }

    /** What stands in the casus and the actor may read; the database leaves out the rest. */
    List<InbrengRegel> of(CasusId casus) {
        return jdbc.sql(SELECT + """
                         where i.casus_id = :casus
                           and i.geleverd_op is not null
                           and i.ingetrokken_op is null
                           and (i.vervalt_op is null or i.vervalt_op >= :vandaag)
                         order by i.organisatie, i.op, i.id
                        """)
                .param("casus", casus.value())
                .param("vandaag", LocalDate.now(clock))
                .query(Inbrengboek::regel)
                .list();
    }

    /** The uitvraag about this casus that waits for the answer of the actor. */
    Optional<UitvraagId> openOf(CasusId casus) {
        return jdbc.sql("""
                        select id
                        from maatwerk.uitvraag
                        where casus_id = :casus
                          and status = 'GEVRAAGD'
                          and id = any ((select maatwerk.onderwerpen('uitvraag', '{GEVRAAGDE}'))::uuid[])
                        order by gevraagd_op
                        limit 1
                        """)
                .param("casus", casus.value())
                .query(UUID.class)
                .optional()
                .map(UitvraagId::new);
    }

    Optional<UitvraagId> uitvraagOf(InbrengId inbreng) {
        return jdbc.sql("select uitvraag_id from maatwerk.inbreng where id = :id")
                .param("id", inbreng.value())
                .query((row, number) -> new UitvraagId(row.getObject("uitvraag_id", UUID.class)))
                .optional();
    }

    /** One inbreng, for who may read it. */
    Optional<InbrengRegel> find(InbrengId inbreng) {
        return jdbc.sql(SELECT + " where i.id = :inbreng")
                .param("inbreng", inbreng.value())
                .query(Inbrengboek::regel)
                .optional();
    }

    /** Whether the text repeats what the actor's own organisatie wrote down while guiding the jongere. */
    boolean repeatsBegeleiding(CasusId casus, String tekst) {
        return jdbc.sql("select maatwerk.herhaalt_begeleiding(:casus, :tekst)")
                .param("casus", casus.value())
                .param("tekst", tekst)
                .query(Boolean.class)
                .single();
    }

    /** What is given after the answer is shown at once, what is given before waits for it. */
    InbrengId add(Uitvraag uitvraag, NieuweInbreng nieuw, @Nullable InbrengId instead) {
        var actor = Actor.require();
        var id = InbrengId.create();
        jdbc.sql("""
                        insert into maatwerk.inbreng
                          (id, uitvraag_id, casus_id, organisatie, door, onderwerp, soort, tekst, bron, ontvangers,
                           verstrekkingsgrond, vervalt_op, uit_pop, op, geleverd_op, corrigeert)
                        values
                          (:id, :uitvraag, :casus, :organisatie, :door, :onderwerp, :soort, :tekst, :bron, :ontvangers,
                           :grond, :vervaltOp, :uitPop, :op, :geleverdOp, :corrigeert)
                        """)
                .param("id", id.value())
                .param("uitvraag", uitvraag.id().value())
                .param("casus", uitvraag.casus().value())
                .param("organisatie", medewerkers.read(actor).organisatie())
                .param("door", actor.value())
                .param("onderwerp", nieuw.onderwerp().strip())
                .param("soort", nieuw.soort().name())
                .param("tekst", nieuw.tekst().strip())
                .param("bron", nieuw.bron().strip())
                .param("ontvangers", nieuw.ontvangers().stream().sorted().toArray(String[]::new))
                .param(
                        "grond",
                        nieuw.verstrekkingsgrond() == null
                                ? null
                                : nieuw.verstrekkingsgrond().name())
                .param("vervaltOp", nieuw.vervaltOp())
                .param("uitPop", nieuw.uitPop())
                .param("op", now())
                .param("geleverdOp", uitvraag.isOpen() ? null : now())
                .param("corrigeert", instead == null ? null : instead.value())
                .update();
        return id;
    }

    /** From now on the recipients see what was entered. */
    void deliver(UitvraagId uitvraag) {
        jdbc.sql("update maatwerk.inbreng set geleverd_op = :op where uitvraag_id = :uitvraag and geleverd_op is null")
                .param("op", now())
                .param("uitvraag", uitvraag.value())
                .update();
    }

    /** Returns false when it was withdrawn before, or is somebody else's. */
    boolean withdraw(InbrengId inbreng) {
        return jdbc.sql("update maatwerk.inbreng set ingetrokken_op = :op where id = :id and ingetrokken_op is null")
                        .param("op", now())
                        .param("id", inbreng.value())
                        .update()
                > 0;
    }

    /** The organisaties that take part in the casus, other than who asks. */
    List<String> ontvangers(UitvraagId uitvraag) {
        return jdbc.sql("select o from unnest(maatwerk.organisaties_bij_uitvraag(:uitvraag)) as o order by o")
                .param("uitvraag", uitvraag.value())
                .query(String.class)
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static InbrengRegel regel(ResultSet row, int number) throws SQLException {
        var grond = row.getString("verstrekkingsgrond");
        return new InbrengRegel(
                new InbrengId(row.getObject("id", UUID.class)),
                row.getString("organisatie"),
                row.getString("naam"),
                row.getString("onderwerp"),
                NieuweInbreng.Soort.valueOf(row.getString("soort")),
                row.getString("tekst"),
                row.getString("bron"),
                List.of(strings(row.getArray("ontvangers"))),
                grond == null ? null : Verstrekkingsgrond.valueOf(grond),
                row.getObject("vervalt_op", LocalDate.class),
                row.getBoolean("uit_pop"),
                row.getObject("op", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ingetrokken_op", OffsetDateTime.class)));
    }

    private static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
