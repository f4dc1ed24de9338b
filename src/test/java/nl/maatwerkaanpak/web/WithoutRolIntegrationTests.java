package nl.maatwerkaanpak.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class WithoutRolIntegrationTests {

    private static final String UITLEG = "Je hebt hier nog geen rol";

    @Autowired
    private MockMvcTester browser;

    @Test
    void tellsWhoHasNoRolWhatToDo() {
        assertThat(get(UUID.randomUUID().toString(), "/"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains(UITLEG, "Vraag de beheerder", "Uitloggen");
        assertThat(get(UUID.randomUUID().toString(), "/taken"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains(UITLEG);
    }

    @Test
    void tellsWhoHasOnlyARolThatTheAanpakDoesNotName() {
        assertThat(get(UUID.randomUUID().toString(), "/taken", "leerplicht"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains(UITLEG);
    }

    @Test
    void letsThroughWhoHasARolThere() {
        assertThat(get(FRANK.toString(), "/taken")).hasStatusOk();
        assertThat(get(UUID.randomUUID().toString(), "/taken", "leerplicht", "politie"))
                .hasStatusOk();
    }

    @Test
    void leavesTheWayOutOpen() {
        var nobody = UUID.randomUUID().toString();

        assertThat(get(nobody, "/uitgelogd")).hasStatusOk();
        assertThat(get(nobody, "/toegankelijkheid")).hasStatusOk();
        assertThat(browser.post()
                        .uri("/uitloggen")
                        .with(user(nobody))
                        .with(csrf())
                        .exchange())
                .hasStatus3xxRedirection();
    }

    private MvcTestResult get(String who, String path, String... rollen) {
        return browser.get().uri(path).with(user(who).roles(rollen)).exchange();
    }
}
