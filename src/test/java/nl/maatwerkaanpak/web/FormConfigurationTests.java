package nl.maatwerkaanpak.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class FormConfigurationTests {

    @Autowired
    private BeanFactory house;

    @Autowired
    private MockMvcTester browser;

    @Test
    void wordWhereADateBelongsHidesNoOtherMistakeAndKeepsWhatWasTyped() {
        var casus = new Casusproef(house).aCasus();

        assertThat(browser.post()
                        .uri("/casussen/{id}/informeren", casus.value())
                        .with(user(KARIN.toString()).roles("casuistiekcoordinator"))
                        .with(csrf())
                        .param("wie", "GEZAGHEBBENDE")
                        .param("hoe", "GESPREK")
                        .param("datum", "gisteren")
                        .param("reactie", "Moeder schrok."))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("gisteren", "Moeder schrok.", "Schrijf welke ouder of voogd is geïnformeerd.");
    }
}
