package nl.maatwerkaanpak.overleg;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.List;
import nl.maatwerkaanpak.Maatwerkaanpak;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class OverlegPagesIntegrationTests {

    private static final String MOVE = "begin=2099-01-15T09:30&plaats=Online&waaromVerplaatst=Zaal bezet&versie=";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory house;

    private Casusproef proef;
    private Mensenwerk mensen;
    private CasusId casus;
    private OverlegId overleg;
    private String path;

    @BeforeEach
    void plan() {
        proef = new Casusproef(house);
        mensen = proef.mensen();
        casus = proef.anInformedCasus();
        overleg = mensen.plan(KARIN, VERA, Instant.parse("2099-01-08T08:30:00Z"), "Stadhuis");
        mensen.schedule(KARIN, casus, overleg, "Wie helpt?", List.of(JORIS, PAULA));
        path = "/overleggen/" + overleg;
    }

    @Test
    void showsWhoTakesPartThatItWasMoved() {
        assertThat(get(KARIN, path + "/verplaatsen")).hasStatusOk();
        assertThat(post(KARIN, path + "/verplaatsen", MOVE + "0")).hasRedirectedUrl(path);

        assertThat(get(PAULA, path))
                .hasStatusOk()
                .bodyText()
                .contains("Verplaatst van donderdag 8 januari, 09:30 naar donderdag 15 januari, 09:30", "Zaal bezet")
                .doesNotContain("/verplaatsen", "/afzeggen", "/intrekken");
        assertThat(get(PAULA, "/overleggen")).hasStatusOk().bodyText().contains("verplaatst");
    }

    @Test
    void keepsWhatTheSecondOneWrote() {
        post(KARIN, path + "/verplaatsen", MOVE + "0");

        assertThat(post(KARIN, path + "/verplaatsen", MOVE.replace("Zaal bezet", "Voorzitter ziek") + "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Iemand anders heeft dit overleg of de agenda net gewijzigd", "Voorzitter ziek");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(post(KARIN, path + "/verplaatsen", "begin=2020-01-15T09:30&plaats=&waaromVerplaatst=&versie=0"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Vul in waar het overleg is.", "Schrijf kort op waarom het overleg verplaatst is.");
        assertThat(post(
                        KARIN,
                        path + "/verplaatsen",
                        "begin=2020-01-15T09:30&plaats=Online&waaromVerplaatst=Ziek&versie=0"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Kies een moment dat nog komt.");
        assertThat(post(KARIN, path + "/afzeggen", "waaromAfgezegd= "))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Schrijf kort op waarom het overleg niet doorgaat.");
        assertThat(post(KARIN, withdrawal(), "waaromIngetrokken="))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Schrijf kort op waarom de casus van de agenda gaat.");
    }

    @Test
    void callsOffWithAPlaceForEveryItem() {
        var other = mensen.plan(KARIN, VERA, Instant.parse("2099-01-22T08:30:00Z"), "Wijkcentrum");
        var punt = mensen.puntOf(KARIN, overleg, casus);
        assertThat(get(KARIN, path + "/afzeggen"))
                .hasStatusOk()
                .bodyText()
                .contains("opnieuw agenderen", "Wijkcentrum", other.toString())
                .doesNotContain("<option value=\"" + overleg);

        var fields = "waaromAfgezegd=Ziek&punten[0].punt=%s&punten[0].naarOverleg=".formatted(punt);
        assertThat(post(KARIN, path + "/afzeggen", "waaromAfgezegd=Ziek"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("net gewijzigd");
        assertThat(post(KARIN, path + "/afzeggen", fields + other)).hasRedirectedUrl(path);

        assertThat(get(PAULA, path))
                .hasStatusOk()
                .bodyText()
                .contains("Dit overleg gaat niet door", "Ziek", "naar overleg O-");
        assertThat(get(PAULA, "/overleggen/" + other)).hasStatusOk().bodyText().contains("Wie helpt?");
        assertThat(post(KARIN, path + "/afzeggen", fields + other))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("al geweest of afgezegd");
    }

    @Test
    void takesOneCasusOffTheAgenda() {
        var withdrawal = withdrawal();
        assertThat(get(KARIN, path)).hasStatusOk().bodyText().contains(withdrawal);
        assertThat(get(KARIN, withdrawal)).hasStatusOk().bodyText().contains("Wie helpt?");

        assertThat(post(KARIN, withdrawal, "waaromIngetrokken=Gesprek verzet")).hasRedirectedUrl(path);

        assertThat(get(PAULA, path)).hasStatusOk().bodyText().contains("Van de agenda gehaald", "Gesprek verzet");
        assertThat(post(KARIN, withdrawal, "waaromIngetrokken=Nog eens"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Iemand anders heeft deze casus net van de agenda gehaald", "Nog eens");
        assertThat(get(KARIN, withdrawal.replace("intrekken", "besluit")))
                .hasStatusOk()
                .bodyText()
                .contains("Deze casus is van de agenda gehaald.");
    }

    @Test
    void asksForInbrengThatEveryOrganisatieAtTheTableMayHear() {
        var other = proef.anInformedCasus();
        mensen.schedule(KARIN, other, overleg, "En hier?", List.of());
        var heard = "/casussen/%s/inbreng?aanwezig=gemeente,jongerenwerk,politie";

        assertThat(get(KARIN, path))
                .hasStatusOk()
                .bodyText()
                .contains(heard.formatted(casus))
                .doesNotContain("/casussen/" + other + "/inbreng");
        assertThat(get(KARIN, path + "/agendapunten/" + mensen.puntOf(KARIN, overleg, other) + "/besluit"))
                .hasStatusOk()
                .bodyText()
                .contains("/casussen/" + other + "/inbreng?aanwezig=gemeente");
        assertThat(get(VERA, heard.formatted(casus)))
                .hasStatusOk()
                .bodyText()
                .contains("alleen inbreng die iedereen bij dit agendapunt mag horen");
    }

    @Test
    void agreesToTalkAboutItAgain() {
        var besluit = path + "/agendapunten/" + mensen.puntOf(KARIN, overleg, casus) + "/besluit";
        assertThat(post(KARIN, besluit, "toelichting=Later&herbesprekenOp=2020-01-01"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Kies voor de herbespreking een dag na vandaag.");

        assertThat(post(KARIN, besluit, "toelichting=Later&herbesprekenOp=2099-03-03"))
                .hasRedirectedUrl(path);

        assertThat(get(JORIS, path))
                .hasStatusOk()
                .bodyText()
                .contains("in het eerste overleg vanaf dinsdag 3 maart 2099");
        var again = mensen.plan(KARIN, VERA, Instant.parse("2099-03-05T08:30:00Z"), "Stadhuis");
        assertThat(get(KARIN, "/overleggen/" + again))
                .hasStatusOk()
                .bodyText()
                .contains("Herbespreking: nog niet op de agenda", "/casussen/" + casus + "/agenderen?overleg=" + again);
    }

    private String withdrawal() {
        return path + "/agendapunten/" + mensen.puntOf(KARIN, overleg, casus) + "/intrekken";
    }

    private MvcTestResult get(MedewerkerId who, String where) {
        return browser.get().uri(where).with(user(who.toString())).exchange();
    }

    private MvcTestResult post(MedewerkerId who, String where, String fields) {
        var request = browser.post().uri(where).with(user(who.toString())).with(csrf());
        for (var field : fields.split("&")) {
            var value = field.split("=", 2);
            request = request.param(value[0], value[1]);
        }
        return request.exchange();
    }
}
