package nl.maatwerkaanpak.toegang;

import static nl.maatwerkaanpak.toegang.Muurdossier.ELDERS;
import static nl.maatwerkaanpak.toegang.Muurdossier.HIER;
import static nl.maatwerkaanpak.toegang.Muurdossier.id;
import static nl.maatwerkaanpak.toegang.Muurdossier.persoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who gets into the register of betrokkenheid, and out of it: what a fact says and nothing else, for the purpose of the relatie
 * and no other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BetrokkenheidMuurTests {

    private static final UUID BYSTANDER = persoon("rol straatcoach");
    private static final String REFUSED = "42501";
    private static final String CONSTRAINT = "23514";
    private static final String HERE = " where id = '" + id("taak", HIER) + "'";

    private Muurproef proef;

    @BeforeAll
    void prepare() {
        proef = new Muurproef();
    }

    @AfterAll
    void close() {
        proef.close();
    }

    @ParameterizedTest
    @CsvSource({
        "signaal, MELDER, schrijver",
        "signaal, LEZER, regisseur",
        "signaal, LEZER, procesregisseur",
        "aanmelding, MELDER, schrijver",
        "casus, PROCESREGISSEUR, procesregisseur",
        "casus, PROCESREGISSEUR, coordinator",
        "casus, CASUSREGISSEUR, regisseur",
        "casus, VOORZITTER, voorzitter",
        "casus, DEELNEMER, deelnemer",
        "casus, UITVOERDER, uitvoerder",
        "casus, SIGNAALBRON, schrijver",
        "overleg, PROCESREGISSEUR, coordinator",
        "overleg, VOORZITTER, voorzitter",
        "overleg, DEELNEMER, deelnemer",
        "fenomeen, VOORZITTER, voorzitter",
        "fenomeen, DEELNEMER, deelnemer",
        "verwijzing, CASUSREGISSEUR, regisseur",
        "verwijzing, PROCESREGISSEUR, procesregisseur",
        "traject, UITVOERDER, uitvoerder",
        "traject, CASUSREGISSEUR, regisseur",
        "actie, ACTIEHOUDER, houder",
        "planregel, REGELHOUDER, houder"
    })
    void takesWhatFollowsFromAFact(String soort, Relatie relatie, String naam) {
        var fact = involve(BYSTANDER, persoon(naam), relatie, soort, id(soort, HIER));

        assertThat(proef.outcome(BYSTANDER, fact)).isIn("1", "23505");
        assertThat(proef.outcome(BYSTANDER, involve(BYSTANDER, BYSTANDER, relatie, soort, id(soort, HIER))))
                .isEqualTo(REFUSED);
        assertThat(proef.outcome(BYSTANDER, involve(BYSTANDER, persoon(naam), relatie, soort, id(soort, ELDERS))))
                .isEqualTo(REFUSED);
        assertThat(proef.outcome(BYSTANDER, involve(persoon(naam), persoon(naam), relatie, soort, id(soort, HIER))))
                .as("in the name of another")
                .isEqualTo(REFUSED);
    }

    /** Also not who has everything else. */
    @ParameterizedTest
    @EnumSource(Relatie.class)
    void letsNobodyInvolveThemselves(Relatie relatie) {
        for (var soort : Onderwerp.Soort.values()) {
            var code = soort.name().toLowerCase(Locale.ROOT);
            for (var actor :
                    new UUID[] {BYSTANDER, proef.everything(), Actor.DIRECTORY.value(), Actor.POSTKAMER.value()}) {
                assertThat(proef.outcome(actor, involve(actor, actor, relatie, code, id(code, ELDERS))))
                        .as("%s of %s", relatie, code)
                        .isEqualTo(REFUSED);
            }
        }
    }

    @Test
    void takesWhatATaakSaysOnlyWhileItIsTheirs() {
        var taak = "update maatwerk.taak set eigenaar = '%s' where id = '%s'";
        var byTaak = """
                insert into maatwerk.betrokkenheid
                  (id, medewerker_id, relatie, onderwerp_soort, onderwerp_id, doel, van, verleend_door, via_taak)
                values (gen_random_uuid(), '%1$s', '%2$s', 'signaal', '%3$s', 'WEGEN', now(), '%1$s', '%4$s')
                """;
        var weger = byTaak.formatted(BYSTANDER, "WEGER", id("signaal", HIER), id("taak", HIER));
        assertThat(proef.outcome(BYSTANDER, weger)).isEqualTo(REFUSED);

        proef.owner().sql(taak.formatted(BYSTANDER, id("taak", HIER))).update();

        assertThat(proef.outcome(BYSTANDER, weger)).isEqualTo("1");
        assertThat(proef.outcome(
                        BYSTANDER, byTaak.formatted(BYSTANDER, "WEGER", id("signaal", ELDERS), id("taak", HIER))))
                .isEqualTo(REFUSED);
        assertThat(proef.outcome(
                        BYSTANDER, byTaak.formatted(BYSTANDER, "SIGNAALBRON", id("signaal", HIER), id("taak", HIER))))
                .isEqualTo(REFUSED);
        proef.owner().sql("update maatwerk.taak set eigenaar = null").update();
    }

    /** Nobody gets by a taak what the work that it is was not meant for: it goes to who has its role, where that is said. */
    @Test
    void givesATaakOnlyToWhoItIsOfferedTo() {
        var coordinator = persoon("rol signaalcoordinator");
        var toJongerenwerker = give(persoon("casus:DEELNEMER"));
        offer("jongerenwerker", "partner", null);

        assertThat(proef.outcome(coordinator, give(coordinator))).isEqualTo(REFUSED);
        assertThat(proef.outcome(coordinator, give(BYSTANDER))).isEqualTo(REFUSED);
        assertThat(proef.outcome(coordinator, give(persoon("rol jongerenwerker"))))
                .as("of another organisatie")
                .isEqualTo(REFUSED);
        assertThat(proef.outcome(coordinator, toJongerenwerker)).isEqualTo("1");
        proef.setActief(persoon("casus:DEELNEMER"), false);
        assertThat(proef.outcome(coordinator, toJongerenwerker))
                .as("who has left")
                .isEqualTo(REFUSED);
        proef.setActief(persoon("casus:DEELNEMER"), true);

        offer("jongerenwerker", "partner", persoon("schrijver"));
        assertThat(proef.outcome(persoon("schrijver"), give(BYSTANDER))).isEqualTo(REFUSED);
        assertThat(proef.outcome(persoon("schrijver"), toJongerenwerker)).isEqualTo("1");
        assertThat(proef.outcome(persoon("invaller van schrijver"), toJongerenwerker))
                .isEqualTo("1");
        assertThat(proef.outcome(persoon("schrijver"), "update maatwerk.taak set eigenaar = null" + HERE))
                .isEqualTo("1");
        offer("signaalcoordinator", null, null);
    }

    /** What was meant for one person goes to a colleague of theirs, when there is none to who coordinates, and never to nobody. */
    @Test
    void givesATaakOfOnePersonToAColleague() {
        var coordinator = persoon("rol signaalcoordinator");
        offer(null, null, persoon("schrijver"));

        assertThat(proef.outcome(coordinator, give(coordinator))).isEqualTo(REFUSED);
        assertThat(proef.outcome(coordinator, give(persoon("casus:DEELNEMER")))).isEqualTo("1");
        assertThat(proef.outcome(coordinator, "update maatwerk.taak set eigenaar = null" + HERE))
                .isEqualTo(REFUSED);

        offer(null, null, BYSTANDER);
        assertThat(proef.outcome(BYSTANDER, give(persoon("casus:DEELNEMER")))).isEqualTo(REFUSED);
        assertThat(proef.outcome(BYSTANDER, give(coordinator))).isEqualTo("1");
        offer("signaalcoordinator", null, null);
    }

    /** As the engine would have it. */
    private void offer(@Nullable String rol, @Nullable String organisatie, @Nullable UUID eigenaar) {
        proef.owner()
                .sql("update maatwerk.taak set rol = :rol, organisatie = :organisatie, eigenaar = :eigenaar" + HERE)
                .param("rol", rol)
                .param("organisatie", organisatie)
                .param("eigenaar", eigenaar)
                .update();
    }

    private static String give(UUID to) {
        return "update maatwerk.taak set eigenaar = '" + to + "'" + HERE;
    }

    @ParameterizedTest
    @EnumSource(Relatie.class)
    void knowsThePurposeOfEveryRelatie(Relatie relatie) {
        assertThat(proef.ask(null, null, "select maatwerk.doel_van('" + relatie + "')"))
                .isEqualTo(relatie.doel().name());
    }

    @Test
    void holdsNoRowForAnotherPurposeThanThatOfItsRelatie() {
        var row = "update maatwerk.betrokkenheid set doel = '%s' where id = '" + id("betrokkenheid", HIER) + "'";

        assertThat(asOwner(row.formatted("UITVOERING"))).isEqualTo(CONSTRAINT);
        assertThat(asOwner(row.formatted("CASUSREGIE"))).isEqualTo("1");
        assertThat(asOwner("update maatwerk.betrokkenheid set relatie = 'GEEN_RELATIE', doel = ''"))
                .as("what is no relatie has no purpose, not an empty one")
                .isEqualTo(CONSTRAINT);
    }

    /** So that a whole organisation never reads a dossier. */
    @ParameterizedTest
    @EnumSource(value = Relatie.class, mode = EnumSource.Mode.EXCLUDE, names = "KENT")
    void involvesAnOrganisatieWithNoDossier(Relatie relatie) {
        assertThat(asOwner("""
                        insert into maatwerk.betrokkenheid
                          (id, organisatie, relatie, onderwerp_soort, onderwerp_id, doel, van, verleend_door)
                        values (gen_random_uuid(), 'partner', '%s', 'casus', '%s', '%s', now(), '%s')
                        """.formatted(relatie, id("casus", HIER), relatie.doel(), BYSTANDER)))
                .isEqualTo(CONSTRAINT);
    }

    /** A transaction that names its purpose sees what is for that purpose, although it may see more. */
    @ParameterizedTest
    @ValueSource(strings = {"SIGNALEREN", "WEGEN", "OPSCHALEN", "AANMELDEN", "TRIAGE", "UITVOERING", "GEEN_DOEL"})
    void opensNothingForAnotherPurpose(String doel) {
        var casusregisseur = proef.ganger("casus:CASUSREGISSEUR").id();
        var casussen = "select count(*) from maatwerk.casus";

        assertThat(proef.ask(casusregisseur, null, casussen)).isEqualTo("1");
        assertThat(proef.ask(casusregisseur, "CASUSREGIE", casussen)).isEqualTo("1");
        assertThat(proef.ask(casusregisseur, doel, casussen)).isEqualTo("0");
        for (var table : new String[] {"jongere", "inbreng", "verwijzing", "plan_doel", "gebeurtenis", "actie"}) {
            assertThat(proef.ask(casusregisseur, doel, "select count(*) from maatwerk." + table))
                    .as(table)
                    .isEqualTo("0");
        }
    }

    /** Ending what one may not end is refused, and never seems to have been done. */
    @Test
    void endsOnlyWhatIsOnesOwnToEnd() {
        var casus = id("casus", HIER);
        var deelnemer = persoon("casus:DEELNEMER");
        var end = end("DEELNEMER", casus, deelnemer);
        proef.owner()
                .sql("update maatwerk.betrokkenheid set verleend_door = :other where medewerker_id = :id")
                .param("other", persoon("schrijver"))
                .param("id", deelnemer)
                .update();

        assertThat(outcomeOf("role casuistiekcoordinator", end)).isEqualTo(REFUSED);
        assertThat(outcomeOf("casus:VOORZITTER", end)).isEqualTo(REFUSED);
        assertThat(outcomeOf("casus:PROCESREGISSEUR that ended", end)).isEqualTo(REFUSED);
        assertThat(outcomeOf("nobody", end)).isEqualTo(REFUSED);
        assertThat(outcomeOf("casus:PROCESREGISSEUR", end)).isEqualTo("1");
        assertThat(outcomeOf("deputy of casus:CASUSREGISSEUR", end)).isEqualTo("1");
        assertThat(outcomeOf("casus:DEELNEMER", end)).isEqualTo("1");
        assertThat(outcomeOf("writer", end)).as("who gave it").isEqualTo("1");
        assertThat(outcomeOf("PROCESMOTOR", end)).isEqualTo("1");
    }

    /** Who took a verstrekking back ends it for all who had to do with it; who could have taken it back does not. */
    @Test
    void endsAVerstrekkingForAllByWhoTookItBack() {
        var verstrekking = id("verstrekking_weg", HIER);
        var toetser = persoon("verstrekking:TOETSER");
        var end = end("TOETSER", verstrekking, toetser);
        proef.owner()
                .sql(involve(persoon("houder"), toetser, Relatie.TOETSER, "verstrekking", verstrekking))
                .update();

        assertThat(outcomeOf("casus:PROCESREGISSEUR", end)).isEqualTo(REFUSED);
        assertThat(outcomeOf("role privacyfunctionaris", end)).isEqualTo(REFUSED);
        assertThat(outcomeOf("writer", end)).isEqualTo("1");
        assertThat(outcomeOf("writer", end("TOETSER", id("verstrekking", HIER), toetser)))
                .as("one that stands")
                .isEqualTo(REFUSED);
    }

    /** Also the engine gives it only with the row that is judged, and for no longer than that says. */
    @Test
    void givesNoodtoegangOnlyWithTheRowThatIsJudged() {
        var motor = Actor.PROCESMOTOR.value();
        var taker = persoon("schrijver");
        var casus = id("casus", HIER);
        var tot = "(select tot from maatwerk.noodtoegang where id = '%s')".formatted(id("noodtoegang", HIER));
        var moment = proef.owner()
                .sql("select " + tot + "::text")
                .query(String.class)
                .single();

        assertThat(proef.outcome(motor, noodtoegang(motor, taker, casus, "'" + moment + "'")))
                .isEqualTo("1");
        assertThat(proef.outcome(
                        motor, noodtoegang(motor, taker, casus, "'" + moment + "'::timestamptz + interval '1 minute'")))
                .isEqualTo(REFUSED);
        assertThat(proef.outcome(motor, noodtoegang(motor, BYSTANDER, casus, "'" + moment + "'")))
                .isEqualTo(REFUSED);
        assertThat(proef.outcome(taker, noodtoegang(taker, taker, casus, "'" + moment + "'")))
                .as("by themselves")
                .isEqualTo(REFUSED);
        assertThat(asOwner(noodtoegang(motor, taker, casus, "now() + interval '61 minutes'")))
                .isEqualTo(CONSTRAINT);
        assertThat(asOwner(noodtoegang(motor, taker, casus, "null"))).isEqualTo(CONSTRAINT);
    }

    private static String noodtoegang(UUID door, UUID wie, UUID casus, String tot) {
        return """
                insert into maatwerk.betrokkenheid
                  (id, medewerker_id, relatie, onderwerp_soort, onderwerp_id, doel, van, tot, verleend_door)
                values (gen_random_uuid(), '%s', 'NOODTOEGANG', 'casus', '%s', 'CASUSREGIE', now(), %s, '%s')
                """.formatted(wie, casus, tot, door);
    }

    private String outcomeOf(String naam, String statement) {
        return proef.outcome(proef.ganger(naam).id(), statement);
    }

    private String asOwner(String sql) {
        return proef.owner()
                .sql("select muurproef.probeer(:sql)")
                .param("sql", sql)
                .query(String.class)
                .single();
    }

    private static String end(String relatie, UUID onderwerp, UUID wie) {
        return "select maatwerk.beeindig_betrokkenheid('%s', '%s', '%s', now())".formatted(relatie, onderwerp, wie);
    }

    private static String involve(UUID door, UUID wie, Relatie relatie, String soort, UUID onderwerp) {
        return """
                insert into maatwerk.betrokkenheid
                  (id, medewerker_id, relatie, onderwerp_soort, onderwerp_id, doel, van, verleend_door)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', '%s', now(), '%s')
                """.formatted(wie, relatie, soort, onderwerp, relatie.doel(), door);
    }
}
