package nl.maatwerkaanpak.toezicht;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class ToezichtIntegrationTests {

    private static final String REFUSED =
            "ERROR: new row violates row-level security policy for table \"toezicht_bekeken\"";

    @Autowired
    private BeanFactory house;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Toezichttafel tafel;

    @Autowired
    private Casusdossiers dossiers;

    @Autowired
    private Verwerkingslog log;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    private CasusId casus;

    @BeforeEach
    void openACasus() {
        owner().sql("""
                        truncate maatwerk.verwerkingslog, maatwerk.verwerkingslog_zegel, maatwerk.verwerkingslog_blad,
                          maatwerk.toezicht_bekeken
                        """).update();
        casus = new Casusproef(house).anInformedCasus();
    }

    @Test
    void findsWhatWasDoneWithAPersonByTheNumberOfTheirCasus() {
        Actor.as(KARIN, () -> dossiers.read(casus));
        assertThatThrownBy(() -> Actor.as(OMAR, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);

        var blad = search(about(kenmerk()));

        assertThat(blad.personen()).isEqualTo(1);
        assertThat(blad.regels())
                .extracting(Logregel::wie, Logregel::handeling, Logregel::toegestaan, Logregel::kenmerk)
                .contains(
                        tuple("Karin de Groot", "CASUS_LEZEN", true, kenmerk()),
                        tuple("Omar Haddad", "CASUS_LEZEN", false, kenmerk()),
                        tuple("Joris Brouwer", "AANMELDING_INDIENEN", true, null));
    }

    @Test
    void findsAPersonByTheirWholeNameAndNoOther() {
        var name = owner().sql("""
                        select j.naam
                        from maatwerk.jongere j
                        join maatwerk.casus c on c.jongere_id = j.id
                        where c.id = :casus
                        """)
                .param("casus", casus.value())
                .query(String.class)
                .single();

        assertThat(search(named(name)).regels()).isNotEmpty();
        assertThat(search(named(name + "x")).regels()).isEmpty();
        assertThat(search(named(name.substring(0, 3))).personen()).isZero();
    }

    @Test
    void lookingIsInTheLogForEachPersonAskedAbout() {
        search(about(kenmerk()));
        search(of(KARIN));

        assertThat(search(of(FRANK)).regels())
                .extracting(Logregel::handeling, regel -> regel.betrokkene() != null)
                .contains(tuple("VERWERKINGSLOG_INZIEN", true), tuple("VERWERKINGSLOG_INZIEN", false));
    }

    @Test
    void narrowsByPersonAtWorkDayActAndRefusal() {
        Actor.as(KARIN, () -> dossiers.read(casus));
        assertThatThrownBy(() -> Actor.as(OMAR, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        var today = LocalDate.now(Werkdagen.ZONE);

        assertThat(search(of(OMAR)).regels()).extracting(Logregel::wie).containsOnly("Omar Haddad");
        assertThat(search(since(today, null, true)).regels())
                .extracting(Logregel::toegestaan)
                .containsOnly(false);
        assertThat(search(since(today, Handeling.CASUS_LEZEN, false)).regels())
                .extracting(Logregel::handeling)
                .containsOnly("CASUS_LEZEN");
        assertThat(search(since(today.plusDays(1), null, false)).regels()).isEmpty();
    }

    @Test
    void givesPagesThatMissNothing() {
        record(KARIN, 70);

        var first = search(of(KARIN));
        var second = search(new Logvraag(null, null, null, KARIN, null, null, null, false, first.volgende()));

        assertThat(first.regels()).hasSize(Logkast.PAGE);
        assertThat(second.regels().get(0).nummer())
                .isLessThan(first.regels().get(Logkast.PAGE - 1).nummer());
        assertThat(Stream.concat(first.regels().stream(), second.regels().stream())
                        .map(Logregel::nummer)
                        .distinct()
                        .count())
                .isEqualTo(first.regels().size() + second.regels().size());
    }

    @Test
    void showsManyPersonsInAnHourAndManyRefusals() {
        record(KARIN, 25);
        record(OMAR, 24);
        for (var refusal = 0; refusal < 5; refusal++) {
            assertThatThrownBy(() -> Actor.as(NOOR, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        }

        var striking = Actor.as(FRANK, tafel::striking);

        assertThat(striking)
                .filteredOn(one -> one.soort() == Opvallendheid.VEEL_DOSSIERS)
                .extracting(Opvallend::medewerker)
                .containsExactly(KARIN.value());
        assertThat(striking)
                .filteredOn(one -> one.soort() == Opvallendheid.VAAK_GEWEIGERD)
                .extracting(Opvallend::medewerker, Opvallend::aantal)
                .containsExactly(tuple(NOOR.value(), 5));
    }

    @Test
    void showsDataOfANamesakeAndWorkInTheNight() {
        owner().sql("""
                        update maatwerk.jongere
                        set naam = 'Rachida ' || substring(m.naam from '[^ ]+$')
                        from maatwerk.medewerker m, maatwerk.casus c
                        where m.id = :karin
                          and c.id = :casus
                          and c.jongere_id = jongere.id
                        """)
                .param("karin", KARIN.value())
                .param("casus", casus.value())
                .update();
        Actor.as(KARIN, () -> dossiers.read(casus));
        owner().sql("""
                        update maatwerk.verwerkingslog
                        set tijdstip = date_trunc('day', now() at time zone 'Europe/Amsterdam')
                          at time zone 'Europe/Amsterdam' - interval '1 day' + interval '3 hours'
                        where medewerker_id = any (:wie)
                        """).param("wie", new UUID[] {KARIN.value(), NOOR.value()}).update();

        var striking = Actor.as(FRANK, tafel::striking);

        assertThat(striking)
                .filteredOn(one -> one.soort() == Opvallendheid.EIGEN_NAAM)
                .extracting(Opvallend::medewerker)
                .containsExactly(KARIN.value());
        assertThat(striking)
                .filteredOn(one -> one.soort() == Opvallendheid.NACHT)
                .extracting(Opvallend::medewerker)
                .contains(KARIN.value())
                .doesNotContain(NOOR.value());
    }

    @Test
    void whatSomebodyLookedAtStrikesNoMoreAndIsKeptOnce() {
        record(KARIN, 25);
        yesterday();
        var one = strikingOf(KARIN);

        assertThat(seen(one)).isEmpty();
        assertThat(seen(one)).contains(Afvinkweigering.WEG);

        assertThat(Actor.as(FRANK, tafel::striking)).doesNotContain(one);
    }

    @Test
    void leavesTheirOwnUseToAnother() {
        record(FRANK, 25);
        yesterday();

        assertThat(seen(strikingOf(FRANK))).contains(Afvinkweigering.EIGEN_GEBRUIK);
        assertThat(strikingOf(FRANK).weigering()).isEqualTo(Afvinkweigering.EIGEN_GEBRUIK);
        assertThatThrownBy(() -> insertSeen(FRANK, 1)).hasRootCauseMessage(REFUSED);
    }

    @Test
    void keepsADayOpenUntilItIsOver() {
        record(KARIN, 25);
        var atTen = strikingOf(KARIN);

        assertThat(seen(atTen)).contains(Afvinkweigering.VANDAAG);

        record(KARIN, 30);
        assertThat(strikingOf(KARIN).aantal()).isEqualTo(atTen.aantal() + 30);
        assertThatThrownBy(() -> insertSeen(KARIN, 0)).hasRootCauseMessage(REFUSED);
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() {
        record(KARIN, 25);
        yesterday();
        seen(strikingOf(KARIN));

        var page = browser.post()
                .uri("/verwerkingslog/opvallend")
                .param("soort", "VEEL_DOSSIERS")
                .param("wie", KARIN.toString())
                .param("dag", LocalDate.now(Werkdagen.ZONE).minusDays(1).toString())
                .param("bevinding", "Nagevraagd: verhuizing.")
                .with(user(FRANK.toString()).roles("privacyfunctionaris"))
                .with(csrf())
                .exchange();

        assertThat(page).hasStatus(409).bodyText().contains("een collega keek er al naar", "Nagevraagd: verhuizing.");
    }

    @Test
    void isNobodyElses() {
        assertThatThrownBy(() -> Actor.as(KARIN, () -> tafel.search(of(KARIN)))).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(KARIN, tafel::striking)).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(KARIN, tafel::wortels)).isInstanceOf(GeenToegang.class);
    }

    @Test
    void namesOfPersonsStandInNoAnswer() {
        Actor.as(KARIN, () -> dossiers.read(casus));
        var name = owner().sql(
                        "select naam from maatwerk.jongere j join maatwerk.casus c on c.jongere_id = j.id where c.id = :id")
                .param("id", casus.value())
                .query(String.class)
                .single();

        var page = browser.post()
                .uri("/verwerkingslog")
                .param("dossierkenmerk", kenmerk().toLowerCase(Locale.ROOT))
                .with(user(FRANK.toString()).roles("privacyfunctionaris"))
                .with(csrf())
                .exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(kenmerk(), "Casus gelezen")
                .doesNotContain(name);
    }

    @Test
    void asksForSomethingToGoBy() {
        var page = browser.post()
                .uri("/verwerkingslog")
                .param("geweigerd", "true")
                .with(user(FRANK.toString()).roles("privacyfunctionaris"))
                .with(csrf())
                .exchange();

        assertThat(page)
                .hasStatus(400)
                .bodyText()
                .contains("Vul een nummer, een naam, een medewerker of een eerste dag in.");
    }

    /** As if all that stands in the log was done a day earlier. */
    private void yesterday() {
        owner().sql("update maatwerk.verwerkingslog set tijdstip = tijdstip - interval '1 day'")
                .update();
    }

    private Opvallend strikingOf(MedewerkerId medewerker) {
        return Actor.as(FRANK, tafel::striking).stream()
                .filter(one -> one.soort() == Opvallendheid.VEEL_DOSSIERS)
                .filter(one -> one.medewerker().equals(medewerker.value()))
                .findFirst()
                .orElseThrow();
    }

    private int insertSeen(MedewerkerId about, int daysAgo) {
        return Actor.as(
                FRANK,
                () -> transactions.execute(status -> jdbc.sql("""
                                insert into maatwerk.toezicht_bekeken
                                values ('NACHT', :wie, maatwerk.vandaag() - :dagen, 'Niets', :frank, now())
                                """)
                        .param("wie", about.value())
                        .param("dagen", daysAgo)
                        .param("frank", FRANK.value())
                        .update()));
    }

    private Optional<Afvinkweigering> seen(Opvallend one) {
        return Actor.as(FRANK, () -> tafel.seen(one.soort(), one.medewerker(), one.dag(), "Nagevraagd: triagedag."));
    }

    private void record(MedewerkerId who, int persons) {
        var ids = Stream.generate(UUID::randomUUID).limit(persons).toList();
        Actor.run(
                who,
                () -> transactions.executeWithoutResult(status -> log.record(Handeling.JONGERE_KIEZEN, ids, "KENT")));
    }

    private Logblad search(Logvraag vraag) {
        return Actor.as(FRANK, () -> tafel.search(vraag));
    }

    private String kenmerk() {
        return owner().sql("select kenmerk from maatwerk.casus where id = :id")
                .param("id", casus.value())
                .query(String.class)
                .single();
    }

    private static Logvraag about(String kenmerk) {
        return new Logvraag(kenmerk, null, null, null, null, null, null, false, null);
    }

    private static Logvraag named(String naam) {
        return new Logvraag(null, naam, null, null, null, null, null, false, null);
    }

    private static Logvraag of(MedewerkerId medewerker) {
        return new Logvraag(null, null, null, medewerker, null, null, null, false, null);
    }

    private static Logvraag since(LocalDate day, @Nullable Handeling handeling, boolean refused) {
        return new Logvraag(null, null, null, null, day, null, handeling, refused, null);
    }

    private JdbcClient owner() {
        return JdbcClient.create(flyway.getConfiguration().getDataSource());
    }
}
