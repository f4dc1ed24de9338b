package nl.maatwerkaanpak.traject;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Trajectsoort;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class WachtlijstPagesIntegrationTests {

    private static final String ANTWOORD = "userTask_answerVerwijzing";

    @MockitoSpyBean
    private Aanpak aanpak;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory house;

    private final String soort = "proef-" + UUID.randomUUID();
    private Casusproef proef;
    private Mensenwerk mensen;
    private CasusId casus;

    @BeforeEach
    void takeTheOnlyPlek() {
        proef = new Casusproef(house);
        mensen = proef.mensen();
        var proefsoort =
                new Trajectsoort(soort, "Proeftraject", "jongerenwerker", "jongerenwerk", 1, "traject-jongerenwerk");
        doReturn(Optional.of(proefsoort)).when(aanpak).trajectsoort(soort);
        doReturn(List.of(proefsoort)).when(aanpak).trajectsoorten();
        mensen.accept(AMINA, referred());
    }

    @Test
    void tellsPlekkenBeforeReferringAndBeforeAnswering() {
        var verwijzing = taken(referred());

        assertThat(get(JORIS, "/casussen/" + casus + "/verwijzingen/nieuw"))
                .hasStatusOk()
                .bodyText()
                .contains("1 van 1 plekken bezet")
                .doesNotContain("weken wachten");
        assertThat(get(AMINA, "/verwijzingen/" + verwijzing))
                .hasStatusOk()
                .bodyText()
                .contains("1 van 1 plekken bezet", "zet de jongere op de wachtlijst");
    }

    @Test
    void showsPlaatsOnTheWaitingListInTheCasus() {
        waiting();
        var second = waiting();

        assertThat(get(JORIS, "/casussen/" + casus + "/verwijzingen"))
                .hasStatusOk()
                .bodyText()
                .contains("wachtlijst, plaats 2", "wacht sinds");
        assertThat(get(AMINA, "/verwijzingen/" + second))
                .hasStatusOk()
                .bodyText()
                .contains("2 jongeren wachten", "Zodra er plek is");
        assertThat(post(AMINA, "/verwijzingen/" + second + "/plek", "besluit=BEGINNEN"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Er is nu geen plek vrij.");
    }

    @Test
    void keepsWhatWasTypedForVerwijzingThatWasRevoked() {
        var verwijzing = taken(referred());
        assertThat(post(KARIN, "/verwijzingen/" + verwijzing + "/intrekken", "reden=Hij verhuist."))
                .hasRedirectedUrl("/taken");

        assertThat(post(AMINA, "/verwijzingen/" + verwijzing, "antwoord=WEDERVRAAG&wedervraag=Wat wil hij zelf"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(
                        "Deze verwijzing is ingetrokken.",
                        "Hij verhuist.",
                        "Dit had je geschreven",
                        "Wat wil hij zelf");
    }

    @Test
    void asksWordsWhereTheReasonIsAnother() {
        var verwijzing = taken(referred());

        assertThat(post(AMINA, "/verwijzingen/" + verwijzing, "antwoord=AFWIJZEN&reden=ANDERS"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Schrijf waarom je niet kunt helpen.");
        assertThat(post(AMINA, "/verwijzingen/" + verwijzing, "antwoord=AFWIJZEN&reden=GEEN_PLEK"))
                .hasRedirectedUrl("/taken");
    }

    @Test
    void carriesWedervraagToCasusregisseurAndBack() {
        var verwijzing = taken(referred());
        assertThat(post(AMINA, "/verwijzingen/" + verwijzing, "antwoord=WEDERVRAAG&wedervraag=Kan hij zwemmen"))
                .hasRedirectedUrl("/taken");

        assertThat(get(JORIS, "/verwijzingen/" + verwijzing + "/wedervraag"))
                .hasStatusOk()
                .bodyText()
                .contains("Kan hij zwemmen");
        assertThat(post(JORIS, "/verwijzingen/" + verwijzing + "/wedervraag", "antwoord=Nee, nog niet"))
                .hasRedirectedUrl("/taken");
        assertThat(get(AMINA, "/verwijzingen/" + verwijzing))
                .hasStatusOk()
                .bodyText()
                .contains("Nee, nog niet", "Ik wil eerst iets vragen");
    }

    @Test
    void saysThatTrajectIsNotOfferedAnyMore() {
        var verwijzing = taken(referred());
        doReturn(Optional.empty()).when(aanpak).trajectsoort(soort);

        assertThat(get(AMINA, "/verwijzingen/" + verwijzing))
                .hasStatusOk()
                .bodyText()
                .contains("Dit traject wordt niet meer aangeboden.");
        assertThat(post(AMINA, "/verwijzingen/" + verwijzing, "antwoord=AANNEMEN"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Je kunt de verwijzing wel afwijzen.");
        assertThat(post(
                        JORIS,
                        "/casussen/" + proef.anInformedCasus() + "/verwijzingen/nieuw",
                        "trajectsoort=" + soort + "&vraag=Hulp"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Kies een traject uit de lijst.");
    }

    private VerwijzingId referred() {
        casus = proef.anInformedCasus();
        mensen.refer(KARIN, casus, soort, "Hulp");
        return mensen.verwijzingOf(JORIS, casus, soort);
    }

    private VerwijzingId taken(VerwijzingId verwijzing) {
        mensen.take(AMINA, verwijzing.value(), ANTWOORD);
        return verwijzing;
    }

    private VerwijzingId waiting() {
        var verwijzing = taken(referred());
        assertThat(post(AMINA, "/verwijzingen/" + verwijzing, "antwoord=AANNEMEN"))
                .hasRedirectedUrl("/taken");
        return verwijzing;
    }

    private MvcTestResult get(MedewerkerId who, String path) {
        return browser.get().uri(path).with(user(who.toString())).exchange();
    }

    private MvcTestResult post(MedewerkerId who, String path, String fields) {
        var request = browser.post().uri(path).with(user(who.toString())).with(csrf());
        for (var field : fields.split("&")) {
            var value = field.split("=", 2);
            request = request.param(value[0], value[1]);
        }
        return request.exchange();
    }
}
