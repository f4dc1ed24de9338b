package nl.maatwerkaanpak.signaal.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class SignaalPagesIntegrationTests {

    private static final String NOOR = "00000000-0000-4000-8000-000000000101";
    private static final String BILAL = "00000000-0000-4000-8000-000000000102";
    private static final String SANNE = "00000000-0000-4000-8000-000000000103";
    private static final String RUBEN = "00000000-0000-4000-8000-000000000104";
    private static final String DOUBLE = "2026-10-25T02:30";
    private static final String NAAM = "D'Angelo <b>\"Dé\"</b>";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void leadsFromFormToReference() throws Exception {
        var id = SignaalId.create();

        noor(get("/signalen/nieuw"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("tel:112")))
                .andExpect(content().string(not(containsString("??"))));
        noor(form(id).param("moment", "NU")).andExpect(redirectedUrl("/signalen/" + id));
        noor(get("/signalen/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("S-20")))
                .andExpect(content().string(not(containsString("Angelo"))));
        noor(get("/signalen")).andExpect(status().isOk()).andExpect(content().string(containsString("S-20")));
    }

    @Test
    void saysAfterwardsThatItLooksLikeABsnWhereNoScriptSaidItBefore() throws Exception {
        noor(form(SignaalId.create()).param("moment", "NU").param("duiding", "Nummer 111222333 op zijn hand."))
                .andExpect(flash().attribute("melding", "signaal.verzonden.bsn"));
    }

    @Test
    void asksWhichOfBothHours() throws Exception {
        var id = SignaalId.create();
        var eerder = form(id).param("eerder", DOUBLE);

        noor(eerder.param("moment", "EERDER"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Het tweede uur (wintertijd)")))
                .andExpect(content().string(containsString("bankjes")));
    }

    @Test
    void refusesTimeThatCannotBe() throws Exception {
        noor(earlier("2999-01-01T10:00"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("nog niet geweest")));
        noor(earlier("2026-03-29T02:30"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("een uur vooruit")));
        noor(earlier(""))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Vul de dag en de tijd in.")));
    }

    @Test
    void keepsInputBesideUnknownWijkAndEmptyOrOverlongFields() throws Exception {
        noor(post("/signalen/nieuw")
                        .param("signaal", SignaalId.create().toString())
                        .param("wijk", "atlantis")
                        .param("plek", "bankjes")
                        .param("moment", "NU")
                        .param("feit", "x".repeat(2001))
                        .param("personen[0].naam", "y".repeat(121)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Deze wijk kennen we niet.")))
                .andExpect(content().string(containsString("Kies een soort.")))
                .andExpect(content().string(containsString("value=\"bankjes\"")))
                .andExpect(content().string(containsString("x".repeat(2001))))
                .andExpect(content().string(containsString("y".repeat(121))));
    }

    @Test
    void addsPersonOnRequest() throws Exception {
        noor(form(SignaalId.create()).param("moment", "NU").param("nog", "true"))
                .andExpect(content().string(containsString("D&#39;Angelo &lt;b&gt;")))
                .andExpect(content().string(containsString("personen[1].naam")));
    }

    @Test
    void keepsAdditionBesideWhatWasSent() throws Exception {
        var id = weighing();

        noor(post("/signalen/" + id + "/aanvullen").param("aanvulling", " "))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Vul in wat je wilt toevoegen.")));
        noor(post("/signalen/" + id + "/aanvullen").param("aanvulling", "De auto was zwart."))
                .andExpect(redirectedUrl("/signalen/" + id));
        noor(get("/signalen/" + id))
                .andExpect(content().string(containsString("Aangevuld op")))
                .andExpect(content().string(not(containsString("zwart"))));
        sanne(get("/signalen/" + id + "/wegen"))
                .andExpect(content().string(containsString("De auto was zwart.")))
                .andExpect(content().string(containsString("&lt;b&gt;zegt")));
    }

    @Test
    void hidesSignaalOfAnother() throws Exception {
        var id = sent();

        perform(BILAL, "straatcoach", get("/signalen/" + id)).andExpect(status().isNotFound());
        perform(SANNE, "signaalcoordinator", get("/signalen/" + id + "/wegen")).andExpect(status().isNotFound());
        noor(get("/signalen/" + id + "/wegen")).andExpect(status().isNotFound());
        noor(get("/signalen/" + id + "/opschaling")).andExpect(status().isNotFound());
        noor(get("/signalen/" + SignaalId.create())).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @EnumSource(Uitkomst.class)
    void asksQuestionsOfEveryOutcome(Uitkomst uitkomst) throws Exception {
        var id = weighing();

        sanne(get("/signalen/" + id + "/wegen?uitkomst=" + uitkomst))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        sanne(post("/signalen/" + id + "/wegen").param("uitkomst", uitkomst.name()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Dit klopt nog niet")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void showsSecondWeighingWhatHappenedAndKeepsItsText() throws Exception {
        var id = weighing();

        sanne(afdoen(id, "Al bekend.")).andExpect(redirectedUrl("/wegen"));
        sanne(post("/wegen/meteen").param("signaal", id.toString())).andExpect(redirectedUrl("/wegen"));
        sanne(afdoen(id, "Mijn andere reden."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Sanne Verhoef")))
                .andExpect(content().string(containsString("Al bekend.")))
                .andExpect(content().string(containsString("Mijn andere reden.")));
    }

    @Test
    void tellsFormerWegerWhoWeighsNowAndKeepsTheirText() throws Exception {
        var id = weighing();
        var onderwerp = Onderwerp.signaal(id.value());
        as(SANNE, () -> betrokkenheden.end(MedewerkerId.of(SANNE), Relatie.WEGER, onderwerp));
        as(
                Actor.PROCESMOTOR.toString(),
                () -> betrokkenheden.involve(MedewerkerId.of(RUBEN), Relatie.WEGER, onderwerp));

        sanne(afdoen(id, "Mijn reden."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Ruben Postma")))
                .andExpect(content().string(containsString("Mijn reden.")))
                .andExpect(content().string(not(containsString("bankjes"))));
        sanne(get("/signalen/" + id + "/wegen")).andExpect(status().isNotFound());
    }

    @Test
    void refusesNewJongereWithoutNameOrPlausibleYear() throws Exception {
        var id = weighing();

        sanne(post("/signalen/" + id + "/wegen")
                        .param("uitkomst", "AANMELDEN")
                        .param("jongere", "nieuw")
                        .param("geboortejaar", "1950")
                        .param("aanleiding", "Tweede keer gezien.")
                        .param("doel", "Hulp.")
                        .param("geinformeerd", "NEE"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Vul de naam in zoals die bekend is.")))
                .andExpect(content().string(containsString("Kijk of het geboortejaar klopt.")))
                .andExpect(content().string(containsString("Vul in waarom de jongere het nog niet weet.")))
                .andExpect(content().string(containsString("Tweede keer gezien.")));
    }

    private static MockHttpServletRequestBuilder afdoen(SignaalId id, String reden) {
        return post("/signalen/" + id + "/wegen")
                .param("uitkomst", "AFDOEN")
                .param("motivering", reden)
                .param("afwijkreden", "Wij weten meer.");
    }

    private static MockHttpServletRequestBuilder form(SignaalId id) {
        return post("/signalen/nieuw")
                .param("signaal", id.toString())
                .param("wijk", "presikhaaf")
                .param("plek", "bankjes")
                .param("personen[0].naam", NAAM)
                .param("feit", "<b>zegt</b> \"niks\"")
                .param("herkomst", "eigen waarneming")
                .param("soort", "drugs")
                .param("acties", "AANSPREKEN")
                .param("spoedAan", "nee");
    }

    private static MockHttpServletRequestBuilder earlier(String time) {
        return form(SignaalId.create()).param("moment", "EERDER").param("eerder", time);
    }

    private SignaalId sent() throws Exception {
        var id = SignaalId.create();
        noor(form(id).param("moment", "NU")).andExpect(redirectedUrl("/signalen/" + id));
        return id;
    }

    private SignaalId weighing() throws Exception {
        var id = sent();
        as(
                Actor.PROCESMOTOR.toString(),
                () -> betrokkenheden.involve(MedewerkerId.of(SANNE), Relatie.WEGER, Onderwerp.signaal(id.value())));
        return id;
    }

    private void as(String who, Runnable work) {
        Actor.run(MedewerkerId.of(who), () -> transactions.executeWithoutResult(status -> work.run()));
    }

    private ResultActions noor(MockHttpServletRequestBuilder request) throws Exception {
        return perform(NOOR, "straatcoach", request);
    }

    private ResultActions sanne(MockHttpServletRequestBuilder request) throws Exception {
        return perform(SANNE, "signaalcoordinator", request);
    }

    private ResultActions perform(String who, String rol, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(who).roles(rol)).with(csrf()));
    }
}
