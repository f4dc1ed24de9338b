package nl.maatwerkaanpak.toegang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.Proefdatabase;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two dossiers with one row in every table, and everybody who could come for them. */
final class Muurproef implements AutoCloseable {

    /** The dossier that the people of the proof have to do with, and another one. */
    static final String HIER = "hier";

    static final String ELDERS = "elders";

    /** As what people are involved with what; any other pair is tried too, and opens nothing. */
    static final Set<String> BETREKKINGEN = Set.of(
            "signaal:MELDER",
            "signaal:WEGER",
            "signaal:OPSCHALER",
            "signaal:LEZER",
            "aanmelding:MELDER",
            "aanmelding:TRIAGEPARTNER",
            "aanmelding:PROCESREGISSEUR",
            "casus:PROCESREGISSEUR",
            "casus:CASUSREGISSEUR",
            "casus:VOORZITTER",
            "casus:DEELNEMER",
            "casus:UITVOERDER",
            "casus:TOETSER",
            "casus:SIGNAALBRON",
            "casus:NOODTOEGANG",
            "overleg:PROCESREGISSEUR",
            "overleg:VOORZITTER",
            "overleg:DEELNEMER",
            "verwijzing:ONTVANGER",
            "verwijzing:CASUSREGISSEUR",
            "verwijzing:PROCESREGISSEUR",
            "traject:UITVOERDER",
            "traject:CASUSREGISSEUR",
            "actie:ACTIEHOUDER",
            "actie:OPVOLGER",
            "uitvraag:GEVRAAGDE",
            "verstrekking:GEVRAAGDE",
            "verstrekking:TOETSER",
            "verstrekking:ONTVANGER",
            "noodtoegang:LEZER",
            "noodtoegang:BEOORDELAAR",
            "planregel:REGELHOUDER",
            "jongere:KENT");

    static final List<String> ROLLEN = List.of(
            "straatcoach",
            "signaalcoordinator",
            "casuistiekcoordinator",
            "voorzitter",
            "jongerenwerker",
            "prospect4cash",
            "pit",
            "politie",
            "om",
            "veiligheidshuis",
            "handhaving",
            "veiligthuis",
            "kwartiermaker",
            "projectleider",
            "stuurgroep",
            "onderzoeker",
            "privacyfunctionaris",
            "beheerder");

    private static final Pattern NAME = Pattern.compile("([#@])([a-z_]+)");

    /** What a dossier has an id of. */
    static final List<String> NAMEN = NAME.matcher(text())
            .results()
            .filter(found -> found.group(1).equals("#"))
            .map(found -> found.group(2))
            .distinct()
            .toList();

    private static final String PARTNER = "partner";

    /** Another organisation, which receives what was disclosed of the dossier. */
    private static final String DERDE = "derde";

    private static final String ROL = "jongerenwerker";

    private final JdbcClient owner;
    private final SingleConnectionDataSource ownerConnection;
    private final SingleConnectionDataSource applicationConnection;
    private final Map<String, Muurganger> gangers = new LinkedHashMap<>();
    private final JdbcClient application;
    private final TransactionTemplate transactions;

    Muurproef() {
        var database = Proefdatabase.fresh();
        ownerConnection = single(database.owner());
        applicationConnection = single(database.application());
        owner = JdbcClient.create(ownerConnection);
        application = JdbcClient.create(applicationConnection);
        transactions = new TransactionTemplate(new JdbcTransactionManager(applicationConnection));
        installAttempt();
        makeDossier(HIER, PARTNER, ROL);
        makeDossier(ELDERS, "elders", "pit");
        makePeople();
    }

    /** As the owner of the tables, whom no policy holds. */
    JdbcClient owner() {
        return owner;
    }

    /**
     * Tries statements, each on its own, as the application with this actor, and undoes them: how many rows each touched, or the
     * SQLSTATE of its failure.
     */
    List<String> outcomes(@Nullable UUID actor, List<String> statements) {
        return tell(
                actor,
                "select muurproef.probeer(s) from unnest(:statements) with ordinality u (s, n) order by n",
                statements);
    }

    /** As {@link #outcomes}: everything that the failures say besides their SQLSTATE, which must tell nothing of a row. */
    List<String> details(@Nullable UUID actor, List<String> statements) {
        return tell(
                actor,
                "select muurproef.vertel(s) from unnest(:statements) with ordinality u (s, n) order by n",
                statements);
    }

    String outcome(@Nullable UUID actor, String statement) {
        return outcomes(actor, List.of(statement)).get(0);
    }

    /** What a query of one value gives, as text; for a purpose when one is named. */
    @Nullable
    String ask(@Nullable UUID actor, @Nullable String doel, String query) {
        return as(actor, () -> {
            if (doel != null) {
                set("app.doel", doel);
            }
            return application.sql(query).query(String.class).optional().orElse(null);
        });
    }

    private List<String> tell(@Nullable UUID actor, String query, List<String> statements) {
        return Objects.requireNonNull(as(
                actor,
                () -> application
                        .sql(query)
                        .param("statements", statements.toArray(String[]::new))
                        .query(String.class)
                        .list()));
    }

    private <T> @Nullable T as(@Nullable UUID actor, Supplier<@Nullable T> work) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            if (actor != null) {
                set("app.medewerker", actor.toString());
            }
            return work.get();
        });
    }

    private void set(String setting, String value) {
        application
                .sql("select set_config(:setting, :value, true)")
                .param("setting", setting)
                .param("value", value)
                .query(String.class)
                .single();
    }

    /** Somebody who has every relatie with everything of the dossier, and every role. */
    UUID everything() {
        var person = persoon("alles");
        if (owner.sql("select 1 from maatwerk.medewerker where id = :id")
                .param("id", person)
                .query()
                .listOfRows()
                .isEmpty()) {
            employ(person, PARTNER, ROL);
            ROLLEN.stream().filter(rol -> !rol.equals(ROL)).forEach(rol -> addRol(person, rol));
            for (var betrekking : BETREKKINGEN) {
                var pair = betrekking.split(":");
                // Who has noodtoegang may do less than who has not.
                if (!pair[1].equals(Relatie.NOODTOEGANG.name())) {
                    involve(person, Relatie.valueOf(pair[1]), pair[0], null);
                }
            }
        }
        return person;
    }

    List<Muurganger> gangers() {
        return List.copyOf(gangers.values());
    }

    Muurganger ganger(String naam) {
        var ganger = gangers.get(naam);
        if (ganger == null) {
            throw new IllegalArgumentException("nobody is called " + naam);
        }
        return ganger;
    }

    static UUID id(String naam, String dossier) {
        return UUID.nameUUIDFromBytes((naam + " " + dossier).getBytes(StandardCharsets.UTF_8));
    }

    static UUID persoon(String naam) {
        return id("@" + naam, "");
    }

    /** Tries a statement as whoever acts, tells how many rows it touched or why not, and undoes it. */
    private void installAttempt() {
        owner.sql("""
                        create schema muurproef;
                        create function muurproef.probeer(p_sql text) returns text
                          language plpgsql
                          as $$
                            declare n bigint;
                            begin
                              execute p_sql;
                              get diagnostics n = row_count;
                              raise exception using errcode = 'ZZ000', message = n::text;
                            exception
                              when sqlstate 'ZZ000' then return sqlerrm;
                              when others then return sqlstate;
                            end
                          $$;
                        create function muurproef.vertel(p_sql text) returns text
                          language plpgsql
                          as $$
                            declare
                              bericht text;
                              detail text;
                              hint text;
                            begin
                              execute p_sql;
                              raise exception using errcode = 'ZZ000';
                            exception
                              when sqlstate 'ZZ000' then return '';
                              when others then
                                get stacked diagnostics bericht = message_text, detail = pg_exception_detail, hint = pg_exception_hint;
                                return concat_ws(' ', bericht, detail, hint);
                            end
                          $$;
                        grant usage on schema muurproef to maatwerk_app;
                        grant execute on all functions in schema muurproef to maatwerk_app;
                        """).update();
    }

    private void makeDossier(String dossier, String organisatie, String rol) {
        for (var naam : List.of(
                "schrijver",
                "procesregisseur",
                "regisseur",
                "houder",
                "uitvoerder",
                "coordinator",
                "voorzitter",
                "deelnemer",
                "afgeschermde",
                "ontvanger")) {
            employ(id("@" + naam, dossier.equals(HIER) ? "" : dossier), organisatie, rol);
        }
        employ(id("@invaller", dossier.equals(HIER) ? "" : dossier), "uitzendbureau", rol);
        for (var statement : text().split(";\n")) {
            if (!statement.isBlank()) {
                var named = statement
                        .replace("$organisatie", organisatie)
                        .replace("$ontvanger", dossier.equals(HIER) ? DERDE : "nergens")
                        .replace("$rol", rol);
                owner.sql(filledIn(named, dossier)).update();
            }
        }
    }

    /** A statement with the ids of the dossier that is attacked. */
    static String filledIn(String statement) {
        return filledIn(statement, HIER);
    }

    /** A statement with the ids of a dossier. */
    static String filledIn(String statement, String dossier) {
        return NAME.matcher(statement)
                .replaceAll(found -> found.group(1).equals("#")
                        ? id(found.group(2), dossier).toString()
                        : id("@" + found.group(2), dossier.equals(HIER) ? "" : dossier)
                                .toString());
    }

    private static String text() {
        try {
            return new ClassPathResource("toegang/muur.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void makePeople() {
        add(new Muurganger("nobody", null, Set.of("altijd"), Set.of("altijd"), false));
        add("a made-up id", UUID.fromString("12345678-1234-4234-8234-123456789012"), "iedereen", "altijd");
        add("PROCESMOTOR", Actor.PROCESMOTOR.value(), "PROCESMOTOR", "iedereen", "altijd");
        add("DIRECTORY", Actor.DIRECTORY.value(), "DIRECTORY", "iedereen", "altijd");
        add("POSTKAMER", Actor.POSTKAMER.value(), "POSTKAMER", "iedereen", "altijd");
        add("ZEGELAAR", Actor.ZEGELAAR.value(), "ZEGELAAR", "iedereen", "altijd");
        for (var rol : ROLLEN) {
            var person = persoon("rol " + rol);
            employ(person, "ergens", rol);
            addWorking("role " + rol, person, Set.of(), "rol:" + rol);
        }
        makeWriter();
        for (var soort : Onderwerp.Soort.values()) {
            for (var relatie : Relatie.values()) {
                if (relatie != Relatie.NOODTOEGANG || soort == Onderwerp.Soort.CASUS) {
                    makeBetrokkenen(soort.code(), relatie);
                }
            }
        }
        var colleague = persoon("collega van wie kent");
        employ(colleague, "breed", ROL);
        owner.sql("""
                        insert into maatwerk.betrokkenheid
                          (id, organisatie, relatie, onderwerp_soort, onderwerp_id, doel, van, verleend_door)
                        values (gen_random_uuid(), 'breed', 'KENT', 'jongere', :onderwerp, 'AANMELDEN', now(), :door)
                        """)
                .param("onderwerp", id("jongere", HIER))
                .param("door", persoon("schrijver"))
                .update();
        addWorking("colleague of who knows the jongere", colleague, Set.of("jongere:KENT"));
    }

    private void makeWriter() {
        var writer = persoon("schrijver");
        addWorking("writer", writer, Set.of("zelf", "org"));
        add(new Muurganger(
                "writer who has left", writer, Set.of("altijd", "iedereen"), Set.of("altijd", "iedereen"), true));
        addWorking("invited by name", persoon("deelnemer"), Set.of("genoemd", "org"));
        var deputy = deputy("invaller van schrijver", writer, PARTNER, ROL, "current_date");
        addWorking("deputy of the writer", deputy, Set.of("invaller", "genoemd-als-invaller", "org"));
    }

    /** Who has the relatie now; who has it at another organisation; who had it; who stands in, and who did; who has left. */
    private void makeBetrokkenen(String soort, Relatie relatie) {
        var naam = soort + ":" + relatie;
        var rol = naam.equals("verstrekking:TOETSER") ? "voorzitter" : ROL;
        var now = persoon(naam);
        employ(now, PARTNER, rol);
        involve(now, relatie, soort, null);
        addWorking(naam, now, Set.of(naam, naam + "+org", "org"));
        if (!BETREKKINGEN.contains(naam)) {
            return;
        }
        var elsewhere = persoon(naam + " derde");
        employ(elsewhere, DERDE, rol);
        involve(elsewhere, relatie, soort, null);
        addWorking(naam + " of another organisation", elsewhere, Set.of(naam, naam + "+ontvanger"));

        var ended = persoon(naam + " geweest");
        employ(ended, DERDE, rol);
        involve(ended, relatie, soort, "1 second");
        addWorking(naam + " that ended", ended, Set.of());

        addWorking(
                "deputy of " + naam,
                deputy(naam + " invaller", now, PARTNER, rol, "current_date"),
                // Nobody stands in for who took noodtoegang.
                relatie == Relatie.NOODTOEGANG ? Set.of("org") : Set.of(naam, naam + "+org", "org"));
        addWorking(
                "deputy of " + naam + " until yesterday",
                deputy(naam + " oud-invaller", elsewhere, DERDE, rol, "current_date - 1"),
                Set.of());

        var left = persoon(naam + " vertrokken");
        employ(left, PARTNER, rol);
        involve(left, relatie, soort, null);
        add(new Muurganger(
                naam + " who has left", left, Set.of("altijd", "iedereen"), Set.of("altijd", "iedereen"), true));
    }

    private UUID deputy(String naam, UUID absent, String organisatie, String rol, String lastDay) {
        var deputy = persoon(naam);
        employ(deputy, organisatie, rol);
        owner.sql("""
                        insert into maatwerk.vervanging
                          (id, afwezige_id, vervanger_id, van, tot, reden, ingesteld_door, ingesteld_op)
                        values (gen_random_uuid(), :absent, :deputy, current_date - 9, %s, 'ZIEKTE', :absent, now())
                        """.formatted(lastDay))
                .param("absent", absent)
                .param("deputy", deputy)
                .update();
        return deputy;
    }

    /** With everything of this soort that the dossier has; noodtoegang is for an hour. */
    private void involve(UUID person, Relatie relatie, String soort, @Nullable String endedAgo) {
        var hour = relatie == Relatie.NOODTOEGANG;
        for (var onderwerp : NAMEN) {
            if (onderwerp.equals(soort) || onderwerp.startsWith(soort + "_wacht_")) {
                owner.sql("""
                                insert into maatwerk.betrokkenheid
                                  (id, medewerker_id, relatie, onderwerp_soort, onderwerp_id, doel, van, tot, verleend_door)
                                values
                                  (gen_random_uuid(), :person, :relatie, :soort, :onderwerp, :doel, now() - cast(:since as interval),
                                   now() - cast(:ended as interval), :person)
                                """)
                        .param("person", person)
                        .param("relatie", relatie.name())
                        .param("soort", soort)
                        .param("onderwerp", id(onderwerp, HIER))
                        .param("doel", relatie.doel().name())
                        .param("since", hour ? "1 minute" : "1 day")
                        .param("ended", hour && endedAgo == null ? "-59 minutes" : endedAgo)
                        .update();
            }
        }
    }

    private void employ(UUID person, String organisatie, String rol) {
        owner.sql("insert into maatwerk.medewerker values (:id, 'Iemand', :organisatie, true, now())")
                .param("id", person)
                .param("organisatie", organisatie)
                .update();
        addRol(person, rol);
    }

    private void addRol(UUID person, String rol) {
        owner.sql("insert into maatwerk.medewerker_rol values (:id, :rol)")
                .param("id", person)
                .param("rol", rol)
                .update();
    }

    private void addWorking(String naam, UUID person, Set<String> words, String... everywhere) {
        var elders = new HashSet<>(List.of(everywhere));
        elders.addAll(Set.of("medewerker", "iedereen", "altijd"));
        var hier = new HashSet<>(elders);
        hier.addAll(words);
        add(new Muurganger(naam, person, Set.copyOf(hier), Set.copyOf(elders), false));
    }

    private void add(String naam, UUID person, String... everywhere) {
        var words = Set.copyOf(new ArrayList<>(Stream.of(everywhere).toList()));
        add(new Muurganger(naam, person, words, words, false));
    }

    private void add(Muurganger ganger) {
        gangers.put(ganger.naam(), ganger);
    }

    /** Whether somebody works here; to be put back by who changes it. */
    void setActief(UUID person, boolean actief) {
        owner.sql("update maatwerk.medewerker set actief = :actief where id = :id")
                .param("actief", actief)
                .param("id", person)
                .update();
    }

    private static SingleConnectionDataSource single(javax.sql.DataSource source) {
        try {
            return new SingleConnectionDataSource(source.getConnection(), true);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        applicationConnection.destroy();
        ownerConnection.destroy();
    }
}
