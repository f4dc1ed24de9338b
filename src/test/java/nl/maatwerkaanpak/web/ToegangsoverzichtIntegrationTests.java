package nl.maatwerkaanpak.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BEA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BILAL;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Logins;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Groepsteken;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegangsoverzicht;
import nl.maatwerkaanpak.privacy.Toegangsregel;
import nl.maatwerkaanpak.vervanging.NieuweVervanging;
import nl.maatwerkaanpak.vervanging.Vervangproef;
import nl.maatwerkaanpak.vervanging.Vervangreden;
import nl.maatwerkaanpak.vervanging.Vervangtafel;
import nl.maatwerkaanpak.vervanging.Vervanguitkomst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class ToegangsoverzichtIntegrationTests {

    private static final String LOG =
            "select count(*) from maatwerk.verwerkingslog where toegestaan and handeling = '%s' and medewerker_id = '%s'";

    private final MockMvcTester browser;
    private final Toegangsoverzicht overzicht;
    private final Logins logins;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final BeanFactory house;
    private Map<String, Object> pim = Map.of();
    private Map<String, Object> noor = Map.of();

    @Autowired
    ToegangsoverzichtIntegrationTests(
            MockMvcTester browser,
            Toegangsoverzicht overzicht,
            Logins logins,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            BeanFactory house) {
        this.browser = browser;
        this.overzicht = overzicht;
        this.logins = logins;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.house = house;
    }

    @BeforeEach
    void remember() {
        pim = asTheyAre(PIM);
        noor = asTheyAre(NOOR);
    }

    @Test
    void countsWhatEveryAccountOpensAndNamesNoDossier() {
        var casus = new Casusproef(house).anInformedCasus();
        Actor.run(KARIN, logins::record);

        var karin = regelOf(KARIN);

        assertThat(karin.medewerker().rollen()).containsExactly("casuistiekcoordinator");
        assertThat(karin.relaties().get(Relatie.PROCESREGISSEUR)).matches(OptionalInt::isPresent);
        assertThat(karin.laatsteLogin()).isNotNull();
        assertThat(karin.letOp()).isEmpty();
        assertThat(page(FRANK, "privacyfunctionaris"))
                .hasStatusOk()
                .bodyText()
                .contains("Karin de Groot", "procesregisseur: ", "laatst ingelogd op", "nog niet ingelogd")
                .doesNotContain(casus.toString(), "C-20", "@maatwerkaanpak.example", "??");
    }

    @Test
    void showsWhoLeftAndWhoLooksLikeAGroup() {
        asDirectory("update maatwerk.medewerker set actief = false where id = '%s'".formatted(PIM));
        asDirectory("update maatwerk.medewerker set naam = 'Balie Oost' where id = '%s'".formatted(NOOR));
        asDirectory(
                "update maatwerk.medewerker_mailadres set adres = 'FRANK@maatwerkaanpak.example' where medewerker_id = '%s'"
                        .formatted(NOOR));

        assertThat(regelOf(PIM).medewerker().actief()).isFalse();
        assertThat(regelOf(NOOR).letOp()).containsExactly(Groepsteken.NAAM, Groepsteken.ADRES);
        assertThat(regelOf(FRANK).letOp()).containsExactly(Groepsteken.ADRES);
        assertThat(page(BEA, "beheerder"))
                .bodyText()
                .contains("accounts lijken", "lijkt een groepsaccount", "mailadres van meer accounts", "niet actief");
    }

    @Test
    void tellsWhoStandsInForWhomAlsoToWhoHasNothingToDoWithIt() throws Exception {
        var today = LocalDate.now(Werkdagen.ZONE);
        var vervanging = new NieuweVervanging(NOOR, BILAL, today, today, Vervangreden.ANDERS);
        var set = new Mensenwerk(house).as(NOOR, Vervangtafel.class, tafel -> tafel.set(vervanging));
        assertThat(set).isEqualTo(Vervanguitkomst.INGESTELD);

        var file = get("/toegangsoverzicht/bestand", FRANK, "privacyfunctionaris");

        assertThat(regelOf(BILAL).vervangt())
                .containsExactly(regelOf(NOOR).medewerker().naam());
        assertThat(regels())
                .filteredOn(regel -> !regel.vervangt().isEmpty())
                .extracting(regel -> regel.medewerker().id())
                .containsExactly(BILAL);
        assertThat(page(FRANK, "privacyfunctionaris")).bodyText().contains("vervangt nu: Noor");
        assertThat(file.getResponse().getContentAsString(StandardCharsets.UTF_8).split("\r\n"))
                .filteredOn(line ->
                        line.contains("\";\"" + regelOf(NOOR).medewerker().naam() + "\";\""))
                .singleElement()
                .asString()
                .startsWith("\"" + regelOf(BILAL).medewerker().naam());
    }

    @Test
    void isTakenAwayAsAFileThatASpreadsheetTrusts() throws Exception {
        asDirectory("update maatwerk.medewerker set naam = '=cmd|\"x\"' where id = '%s'".formatted(PIM));

        var answer = get("/toegangsoverzicht/bestand", FRANK, "privacyfunctionaris");

        assertThat(answer).hasStatusOk().headers().hasValue("Content-Type", "text/csv;charset=UTF-8");
        assertThat(String.valueOf(answer.getResponse().getHeader("Content-Disposition")))
                .matches("attachment; filename=\"toegangsoverzicht-\\d{4}-\\d\\d-\\d\\d.csv\"");
        var lines =
                answer.getResponse().getContentAsString(StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines[0]).startsWith("\uFEFF\"Naam\";\"Organisatie\";\"Rollen\"");
        assertThat(lines).hasSize(1 + regels().size()).anyMatch(line -> line.startsWith("\"'=cmd|\"\"x\"\"\";"));
        assertThat(List.of(lines))
                .allSatisfy(line -> assertThat(line.split("\";\"", -1)).hasSize(9));
    }

    @Test
    void leavesALineOfLookingAndOfTakingAway() {
        var looked = count("TOEGANG_LEZEN");
        var taken = count("TOEGANG_UITVOEREN");

        page(FRANK, "privacyfunctionaris");
        get("/toegangsoverzicht/bestand", FRANK, "privacyfunctionaris");

        assertThat(count("TOEGANG_LEZEN")).isEqualTo(looked + 1);
        assertThat(count("TOEGANG_UITVOEREN")).isEqualTo(taken + 1);
    }

    @Test
    void isOfNobodyElseAlsoPastThePage() {
        assertThat(page(KARIN, "casuistiekcoordinator")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/toegangsoverzicht/bestand", KARIN, "privacyfunctionaris"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThatThrownBy(() -> Actor.as(KARIN, overzicht::read)).isInstanceOf(GeenToegang.class);
        assertThat(rows(KARIN, "select count(*) from maatwerk.toegangsoverzicht()"))
                .isZero();
        Actor.run(PIM, logins::record);
        assertThat(rows(
                        KARIN,
                        "select count(*) from maatwerk.medewerker_login where medewerker_id = '%s'".formatted(PIM)))
                .isZero();
    }

    /** Other tests meet the same people. */
    @AfterEach
    void restore() {
        new Vervangproef(house).end();
        restore(PIM, pim);
        restore(NOOR, noor);
        assertThat(asTheyAre(PIM)).isEqualTo(pim);
        assertThat(asTheyAre(NOOR)).isEqualTo(noor);
    }

    private Map<String, Object> asTheyAre(MedewerkerId who) {
        return Actor.as(
                Actor.DIRECTORY,
                () -> transactions.execute(status ->
                        jdbc.sql("""
                        select m.naam, m.actief, a.adres
                        from maatwerk.medewerker m
                        join maatwerk.medewerker_mailadres a on a.medewerker_id = m.id
                        where m.id = :who
                        """).param("who", who.value()).query().singleRow()));
    }

    private void restore(MedewerkerId who, Map<String, Object> was) {
        asDirectory("update maatwerk.medewerker set actief = %s, naam = '%s' where id = '%s'"
                .formatted(was.get("actief"), was.get("naam"), who));
        asDirectory("update maatwerk.medewerker_mailadres set adres = '%s' where medewerker_id = '%s'"
                .formatted(was.get("adres"), who));
    }

    private Toegangsregel regelOf(MedewerkerId who) {
        return regels().stream()
                .filter(regel -> regel.medewerker().id().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private List<Toegangsregel> regels() {
        return Actor.as(FRANK, overzicht::read);
    }

    private long count(String handeling) {
        return rows(FRANK, LOG.formatted(handeling, FRANK));
    }

    private long rows(MedewerkerId who, String sql) {
        return Actor.as(
                who,
                () -> transactions.execute(
                        status -> jdbc.sql(sql).query(Long.class).single()));
    }

    private MvcTestResult page(MedewerkerId who, String rol) {
        return get("/toegangsoverzicht", who, rol);
    }

    private MvcTestResult get(String path, MedewerkerId who, String rol) {
        return browser.get().uri(path).with(user(who.toString()).roles(rol)).exchange();
    }

    private void asDirectory(String sql) {
        Actor.run(
                Actor.DIRECTORY,
                () -> transactions.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }
}
