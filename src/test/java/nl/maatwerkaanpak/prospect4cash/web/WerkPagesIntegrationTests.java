package nl.maatwerkaanpak.prospect4cash.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.prospect4cash.Prospectproef;
import nl.maatwerkaanpak.prospect4cash.Werkgeverbericht;
import nl.maatwerkaanpak.prospect4cash.Werkgeverregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the pages say when mail is off, when somebody was first, and when what was typed is wrong. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class WerkPagesIntegrationTests {

    private static final LocalDate VANDAAG = LocalDate.now(Werkdagen.ZONE);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private BeanFactory house;

    private Prospectproef proef;

    @BeforeEach
    void begin() {
        proef = new Prospectproef(house);
    }

    @Test
    void showsTheTextToReadAloudWhenMailIsOff() throws Exception {
        var traject = proef.placed(proef.aPlek(1), VANDAAG);
        var path = "/trajecten/" + traject + "/werkgever";

        assertThat(page(get(path))).contains("Mail aan werkgevers staat hier uit");
        var shown = page(post(path).param("voornaam", "Sam"));
        assertThat(shown)
                .contains("Lees dit voor aan de telefoon", "Sam begint op", "Ik heb het gebeld", "026 123 45 67")
                .doesNotContain("Verstuur deze mail", "Onderwerp");
        assertThat(send(post(path + "/versturen").param("voornaam", "Sam").param("adres", "mia@korst.example"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(send(post(path + "/gebeld")).getStatus()).isEqualTo(302);

        var bericht = proef.read(traject).bericht();
        assertThat(bericht).isNotNull();
        assertThat(bericht.status()).isEqualTo(Werkgeverbericht.Status.GEBELD);
        assertThat(page(get("/trajecten/" + traject + "/deel/prospect4cash"))).contains("gebeld door Pim");
    }

    @Test
    void tellsWhoComesSecondForTheLastPlaceAndKeepsTheDay() throws Exception {
        var plek = proef.aPlek(1);
        var traject = proef.seeking();
        proef.placed(plek, VANDAAG);
        var day = VANDAAG.plusDays(2).toString();

        var response = send(post("/trajecten/" + traject + "/plaatsing")
                .param("werkplek", plek.toString())
                .param("begindatum", day));

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getContentAsString())
                .contains("<title>Fout:", "De laatste plek is net vergeven", "value=\"" + day + "\"");
    }

    @Test
    void tellsWhoSavesSecondInTheRegisterAndKeepsWhatWasTyped() throws Exception {
        var plek = proef.aPlek(1);
        var werkgever = proef.as(PIM, Werkgeverregister.class, register -> register.read(plek))
                .werkgever();
        var path = "/werkgevers/" + werkgever + "/wijzigen";
        assertThat(send(change(path, "Eerste")).getStatus()).isEqualTo(302);

        var second = send(change(path, "Tweede"));

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString()).contains("Iemand heeft dit intussen gewijzigd", "value=\"Tweede\"");
    }

    @Test
    void refusesPayAndHoursThatMakeNoSense() throws Exception {
        var plek = proef.aPlek(1);
        var werkgever = proef.as(PIM, Werkgeverregister.class, register -> register.read(plek))
                .werkgever();

        var response = send(post("/werkgevers/" + werkgever + "/werkplekken/nieuw")
                .param("werk", "Vegen")
                .param("plaats", "Straat 1")
                .param("uren", "400")
                .param("loon", "101")
                .param("aantal", "3"));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString())
                .contains(
                        "Vul een aantal uren in van 1 tot en met 48",
                        "Vul een bedrag in tussen 0 en 100 euro",
                        "value=\"400\"",
                        "value=\"101\"");
    }

    @Test
    void keepsWhatCannotBeReadAsNumberOrDay() throws Exception {
        var plek = proef.aPlek(1);
        var traject = proef.placed(plek, VANDAAG);

        var place = send(post("/werkplekken/" + plek)
                .param("uren", "acht")
                .param("loon", "101")
                .param("versie", "0"));
        var stopped = send(post("/trajecten/" + traject + "/bestendiging")
                .param("stand", "GESTOPT")
                .param("gestoptOp", "gisteren"));

        assertThat(place.getStatus()).isEqualTo(400);
        assertThat(place.getContentAsString())
                .contains("Vul een getal in, zonder letters", "value=\"acht\"")
                .containsPattern("name=\"versie\" value=\"0\"");
        assertThat(stopped.getStatus()).isEqualTo(400);
        assertThat(stopped.getContentAsString()).contains("Kies een datum die bestaat");
    }

    @Test
    void addsAnEmployerOnceWhenTheFormIsSentTwice() throws Exception {
        var before = employers();
        var inzending = UUID.randomUUID().toString();

        for (var time = 0; time < 2; time++) {
            var response = send(post("/werkgevers/nieuw")
                    .param("inzending", inzending)
                    .param("naam", "Slagerij Worst")
                    .param("contactpersoon", "Bo")
                    .param("mailadres", "bo@worst.example"));
            assertThat(response.getStatus()).isEqualTo(302);
        }

        assertThat(employers()).isEqualTo(before + 1);
    }

    @Test
    void asksWhoStoppedAndWhyBeforeItFreesThePlace() throws Exception {
        var plek = proef.aPlek(1);
        var traject = proef.placed(plek, VANDAAG);

        var response = send(post("/trajecten/" + traject + "/bestendiging").param("stand", "GESTOPT"));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString())
                .contains("Kies wie er stopte", "Schrijf waarom het werk stopte", "Kies wat er nu gebeurt");
        assertThat(proef.vrij(plek)).isZero();
    }

    private int employers() {
        return proef.as(PIM, Werkgeverregister.class, Werkgeverregister::all).size();
    }

    private static MockHttpServletRequestBuilder change(String path, String contact) {
        return post(path)
                .param("naam", "Bakkerij Korst")
                .param("contactpersoon", contact)
                .param("mailadres", "mia@korst.example")
                .param("versie", "0");
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var response = send(request);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(user(PIM.toString()).roles("prospect4cash")))
                .andReturn()
                .getResponse();
    }
}
