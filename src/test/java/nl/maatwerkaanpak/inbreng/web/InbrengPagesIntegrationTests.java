package nl.maatwerkaanpak.inbreng.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.Set;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.inbreng.NieuweInbreng;
import nl.maatwerkaanpak.inbreng.Uitvraagbrief;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.privacy.Grondslag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
class InbrengPagesIntegrationTests {

    private static final LocalDate LATER = LocalDate.now(Werkdagen.ZONE).plusDays(30);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory house;

    @Test
    void aCorrectionThatIsRefusedStaysACorrection() {
        var casussen = new Casusproef(house);
        var mensen = casussen.mensen();
        var casus = casussen.anInformedCasus();
        mensen.askInbreng(KARIN, casus, new Uitvraagbrief("Wat helpt?", "Het plan", Grondslag.WGS, LATER), "pit");
        var uitvraag = mensen.uitvraagOf(KARIN, casus, "pit");
        var inbreng = mensen.addInbreng(
                PETRA,
                uitvraag,
                new NieuweInbreng("School", NieuweInbreng.Soort.FEIT, "Gaat.", "Mentor", Set.of(), null, null));
        var address = "/uitvragen/" + uitvraag + "/inbreng/" + inbreng;

        var answer = browser.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("onderwerp=School&soort=FEIT&tekst=Gaat+weer&bron=Mentor&ontvangers=niemand")
                .with(user(PETRA.toString()).roles("pit"))
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(409).bodyText().contains("action=\"" + address + "\"", "Gaat weer");
    }
}
