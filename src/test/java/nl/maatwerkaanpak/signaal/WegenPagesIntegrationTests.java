package nl.maatwerkaanpak.signaal;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BEA;
import static nl.maatwerkaanpak.signaal.Signaalproef.NOOR;
import static nl.maatwerkaanpak.signaal.Signaalproef.RUBEN;
import static nl.maatwerkaanpak.signaal.Signaalproef.SANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WegenPagesIntegrationTests extends Weegproef {

    @Autowired
    private MockMvcTester browser;

    @AfterEach
    void leaveNothingWaiting() {
        owner().sql("delete from maatwerk.weging_voornemen").update();
    }

    @Test
    void listsOwnWithItsPlaceAndWhatIsNobodysWithout() {
        var own = onDeskOf(SANNE);
        var nobodys = reported();
        var rubens = onDeskOf(RUBEN);

        assertThat(get(SANNE, "/wegen"))
                .hasStatusOk()
                .bodyText()
                .contains(kenmerk(own), plek(own), "/signalen/" + own + "/wegen", kenmerk(nobodys), "heeft nog niemand")
                .doesNotContain(plek(nobodys), nobodys.toString(), kenmerk(rubens), "??");
        assertThat(get(NOOR, "/wegen")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void takesWhatIsNobodysAndGivesItBack() {
        var signaal = reported();
        var taak = taak(signaal);

        assertThat(post(SANNE, "/wegen/" + taak + "/neem-over")).hasRedirectedUrl("/signalen/" + signaal + "/wegen");
        assertThat(post(RUBEN, "/wegen/" + taak + "/neem-over"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Dit signaal is al overgenomen door Sanne Verhoef.");
        assertThat(post(SANNE, "/wegen/" + taak + "/geef-terug")).hasRedirectedUrl("/wegen");
        assertThat(get(SANNE, "/signalen/" + signaal + "/wegen")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsTheListBesideTheChosenSignaal() {
        var chosen = onDeskOf(SANNE);
        var other = onDeskOf(SANNE);

        assertThat(get(SANNE, "/signalen/" + chosen + "/wegen"))
                .hasStatusOk()
                .bodyText()
                .contains("aria-current=\"true\"", kenmerk(other), "data-keuzetoets=\"5\"")
                .doesNotContain("??");
    }

    @Test
    void offersToUndoAndOpensTheSignaalAgain() {
        var signaal = onDeskOf(SANNE);

        assertThat(afdoen(signaal)).hasRedirectedUrl("/wegen");
        assertThat(get(SANNE, "/wegen")).bodyText().contains("Ongedaan maken", "gaat in over", "gaat zo in");
        assertThat(post(SANNE, "/wegen/ongedaan", "signaal", signaal))
                .hasRedirectedUrl("/signalen/" + signaal + "/wegen");
        assertThat(get(SANNE, "/wegen")).bodyText().doesNotContain("data-bedenktijd");
        assertNothingLeft(signaal);
    }

    @Test
    void saysThatItIsTooLateToUndo() {
        var signaal = onDeskOf(SANNE);
        afdoen(signaal);
        letBedenktijdPass(signaal);

        assertThat(get(SANNE, "/wegen")).bodyText().contains("gaat nu in").doesNotContain("/wegen/ongedaan");
        assertThat(post(SANNE, "/wegen/ongedaan", "signaal", signaal))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Dit kan niet meer ongedaan");
        assertThat(post(SANNE, "/wegen/meteen", "signaal", SignaalId.create())).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void tellsAColleagueThatItWasWeighedSecondsAgo() {
        var signaal = onDeskOf(SANNE);
        afdoen(signaal);
        mensen().assign(SANNE, signaal.value(), "userTask_weighSignaal", RUBEN);

        assertThat(get(RUBEN, "/signalen/" + signaal + "/wegen"))
                .bodyText()
                .contains("Sanne Verhoef heeft dit signaal net gewogen: afdoen.")
                .doesNotContain("Weging vastleggen");
        letBedenktijdPass(signaal);
        bedenktijd.round();
        assertThat(get(SANNE, "/wegen"))
                .bodyText()
                .contains("Een weging ging niet door", "ging naar een collega", "Al bekend.")
                .doesNotContain("??");
        assertThat(post(SANNE, "/wegen/gelezen")).hasRedirectedUrl("/wegen");
        assertThat(get(SANNE, "/wegen")).bodyText().doesNotContain("Een weging ging niet door");
    }

    @Test
    void asksForAReasonBesideTheAdvice() {
        var signaal = onDeskOf(SANNE);
        var path = "/signalen/" + signaal + "/wegen";

        assertThat(get(SANNE, path + "?uitkomst=AFDOEN")).bodyText().contains("Waarom anders dan het advies?");
        assertThat(get(SANNE, path + "?uitkomst=ZELF_OPPAKKEN"))
                .bodyText()
                .doesNotContain("Waarom anders dan het advies?");
        assertThat(send(SANNE, request(path).param("uitkomst", "AFDOEN").param("motivering", "Al bekend.")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Vul in waarom je iets anders kiest dan het advies.", "Al bekend.");
        assertThat(get(SANNE, path + "?uitkomst=OPSCHALEN")).bodyText().contains("Opschalen gaat meteen in.");
    }

    @Test
    void weighsSeveralAtOnceAndTellsWhatSomebodyWeighedMeanwhile() {
        var free = onDeskOf(SANNE);
        var weighed = onDeskOf(SANNE);
        var rubens = onDeskOf(RUBEN);
        assertThat(get(SANNE, "/wegen/samen?signaal=" + free)).hasStatusOk();
        assertThat(get(SANNE, "/wegen/samen?signaal=" + free + "&signaal=" + weighed + "&uitkomst=AFDOEN"))
                .hasStatusOk()
                .bodyText()
                .contains("2 signalen samen wegen", "Het advies is iets anders bij: ")
                .doesNotContain("??");
        afdoen(weighed);
        post(SANNE, "/wegen/meteen", "signaal", weighed);

        assertThat(send(SANNE, samen(free, weighed, rubens)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Sanne Verhoef had dit al gewogen", "jouw weging staat er", "dit weeg jij niet", "Opgelost.")
                .doesNotContain(kenmerk(rubens), "??");
        assertThat(count("weging_voornemen", free)).isEqualTo(1);
        assertThat(count("weging_voornemen", rubens)).isZero();
    }

    @Test
    void weighsSeveralEachWithItsOwnWeging() {
        var one = onDeskOf(SANNE);
        var other = onDeskOf(SANNE);

        assertThat(send(SANNE, samen(one, other))).hasRedirectedUrl("/wegen");
        assertThat(get(SANNE, "/wegen")).bodyText().contains("Alles ongedaan maken");
        assertThat(send(
                        SANNE,
                        request("/wegen/meteen")
                                .param("signaal", one.toString())
                                .param("signaal", other.toString())))
                .hasRedirectedUrl("/wegen");

        assertThat(count("weging", one)).isEqualTo(1);
        assertThat(count("weging", other)).isEqualTo(1);
    }

    @Test
    void refusesAllWhenNothingIsFilledInOrChosen() {
        var signaal = onDeskOf(SANNE);

        assertThat(send(
                        SANNE,
                        request("/wegen/samen").param("uitkomst", "AFDOEN").param("signaal", signaal.toString())))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("motivering-fout", "Vul in waarom je iets anders kiest dan het advies.");
        assertThat(get(SANNE, "/wegen/samen")).hasRedirectedUrl("/wegen");
    }

    @Test
    void putsAnotherSignaalBesideItForWhoMayReadIt() {
        var plek = UUID.randomUUID().toString();
        var one = taken(SANNE, reported(Signaalproef.melding(plek, "Staat er weer.", "Onbekend")));
        var readable = taken(SANNE, reported(Signaalproef.melding(plek, "Leest iedereen die het weegt.", "Onbekend")));
        var closed = taken(RUBEN, reported(Signaalproef.melding(plek, "Blijft dicht.", "Onbekend")));
        var path = "/signalen/" + one + "/wegen?naast=";

        assertThat(get(SANNE, path + readable)).bodyText().contains("Leest iedereen die het weegt.", "zelfde plek");
        assertThat(get(SANNE, path + closed))
                .bodyText()
                .contains("Dit signaal kun jij niet lezen.", "Ruben Postma weegt dit signaal.")
                .doesNotContain("Blijft dicht.");
        assertThat(get(SANNE, "/signalen/" + one + "/wegen"))
                .hasStatusOk()
                .bodyText()
                .contains("uitkomst=AFDOEN#keuze")
                .doesNotContain("naast=\"");
        assertThat(get(SANNE, path + readable)).bodyText().contains("uitkomst=AFDOEN&amp;naast=" + readable + "#keuze");
        assertThat(get(SANNE, path + UUID.randomUUID()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("naast-kop");
    }

    @Test
    void showsNoNumberOfAFew() {
        owner().sql("delete from maatwerk.advies_telling").update();
        owner().sql("insert into maatwerk.advies_telling values (date_trunc('month', now())::date, 'KANS', 3, 1)")
                .update();
        owner().sql("insert into maatwerk.advies_telling values (date_trunc('month', now())::date, 'SPOED', 6, 1)")
                .update();

        assertThat(get(BEA, "/wegen/advies"))
                .hasStatusOk()
                .bodyText()
                .contains("minder dan 5 wegingen", "6 van 7 gevolgd")
                .doesNotContain("3 van 4", "??");
        assertThat(get(NOOR, "/wegen/advies")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MockMvcRequestBuilder samen(SignaalId... signalen) {
        var request = request("/wegen/samen")
                .param("uitkomst", "AFDOEN")
                .param("motivering", "Opgelost.")
                .param("afwijkreden", REDEN);
        for (var signaal : signalen) {
            request = request.param("signaal", signaal.toString());
        }
        return request;
    }

    private MvcTestResult afdoen(SignaalId signaal) {
        return send(
                SANNE,
                request("/signalen/" + signaal + "/wegen")
                        .param("uitkomst", "AFDOEN")
                        .param("motivering", "Al bekend.")
                        .param("afwijkreden", REDEN));
    }

    private MvcTestResult get(MedewerkerId who, String path) {
        return browser.get().uri(path).with(user(who.toString())).exchange();
    }

    private MvcTestResult post(MedewerkerId who, String path) {
        return send(who, request(path));
    }

    private MvcTestResult post(MedewerkerId who, String path, String name, SignaalId value) {
        return send(who, request(path).param(name, value.toString()));
    }

    private MvcTestResult send(MedewerkerId who, MockMvcRequestBuilder request) {
        return request.with(user(who.toString())).with(csrf()).exchange();
    }

    private MockMvcRequestBuilder request(String path) {
        return browser.post().uri(path);
    }

    private String kenmerk(SignaalId signaal) {
        return column("kenmerk", signaal);
    }

    private String plek(SignaalId signaal) {
        return column("plek", signaal);
    }

    private String column(String column, SignaalId signaal) {
        return owner().sql("select " + column + " from maatwerk.signaal where id = :id")
                .param("id", signaal.value())
                .query(String.class)
                .single();
    }

    private String taak(SignaalId signaal) {
        return owner().sql("select id::text from maatwerk.taak where onderwerp_id = :id and afgerond_op is null")
                .param("id", signaal.value())
                .query(String.class)
                .single();
    }
}
