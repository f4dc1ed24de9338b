package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Dutch for everybody who chose nothing, English for who chose it, from before the login until after it. */
@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
class TaalIntegrationTests {

    private static final String NOOR = "00000000-0000-4000-8000-000000000101";

    private static final String KARIN = "00000000-0000-4000-8000-000000000105";

    @Autowired
    private MockMvcTester browser;

    @Test
    void keepsTheChoiceOnTheDeviceAndNothingOfAPerson() {
        var answer = browser.get()
                .uri("/taal/en")
                .header("Referer", "https://regie.example/taken?wijk=malburgen")
                .exchange();

        assertThat(answer).hasRedirectedUrl("/taken?wijk=malburgen");
        assertThat(answer).cookies().hasValue(Taalcookie.NAAM, "en").hasPath(Taalcookie.NAAM, "/");
        assertThat(answer)
                .cookies()
                .isSecure(Taalcookie.NAAM, true)
                .isHttpOnly(Taalcookie.NAAM, true)
                .hasMaxAge(Taalcookie.NAAM, Duration.ofDays(365));
        assertThat(answer.getResponse().getHeader("Set-Cookie")).contains("SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({"https://elders.example//kwaad.example, /", "javascript:alert(1), /", "'', /"})
    void leadsBackToAPageOfOursAndNowhereElse(String from, String to) {
        assertThat(browser.get().uri("/taal/nl").header("Referer", from)).hasRedirectedUrl(to);
    }

    @Test
    void speaksEnglishBeforeAndAtAndAfterTheLogin() {
        assertThat(english(browser.get().uri("/uitgelogd")))
                .bodyText()
                .contains("<html lang=\"en\"", "<h1>You are logged out</h1>", "Nederlands")
                .doesNotContain("uitgelogd</h1>");
        assertThat(english(browser.get().uri("/oauth2/authorization/maatwerkaanpak")))
                .redirectedUrl()
                .contains("ui_locales=en", "code_challenge_method=S256", "nonce=");
        assertThat(english(browser.get().uri("/taken")).with(user(NOOR).roles("straatcoach")))
                .bodyText()
                .contains("<html lang=\"en\"", "<h1>Tasks</h1>", "My tasks", "Log out", "There is no work for you now")
                .doesNotContain("Uitloggen", "Mijn taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "<b>", "-"})
    void speaksDutchToWhoChoseIt(String code) {
        assertThat(browser.get().uri("/uitgelogd").cookie(new Cookie(Taalcookie.NAAM, code)))
                .bodyText()
                .contains("<html lang=\"nl\"", "<h1>Je bent uitgelogd</h1>");
    }

    @Test
    void speaksDutchToWhoseBrowserPrefersEnglish() {
        assertThat(browser.get().uri("/uitgelogd").header("Accept-Language", "en-GB"))
                .bodyText()
                .contains("<html lang=\"nl\"", "<h1>Je bent uitgelogd</h1>", "hreflang=\"en\"", ">English</a>");
    }

    @Test
    void tellsErrorsAndTheStatementOfAccessibilityInEnglish() {
        assertThat(english(browser.get()
                        .uri("/error")
                        .accept(MediaType.TEXT_HTML)
                        .with(user(NOOR))
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)))
                .bodyText()
                .contains("<html lang=\"en\"", "<h1>You cannot see this page</h1>", "Reference: ");
        assertThat(english(browser.get().uri("/toegankelijkheid")))
                .bodyText()
                .contains("<html lang=\"en\"", "The municipality of Arnhem-Oost", "WCAG 2.2");
    }

    @Test
    void asksForCorrectionInTheLanguageOfThePage() {
        assertThat(english(wrong()))
                .bodyText()
                .contains("<title>Error: Register a young person", "Choose a neighbourhood.", "Make this shorter")
                .doesNotContain("Maak dit korter", "Kies een wijk");
        assertThat(wrong())
                .bodyText()
                .contains("<title>Fout: Jongere aanmelden", "Kies een wijk.", "Maak dit korter")
                .doesNotContain("Make this", "Choose");
    }

    /** What answers something that was sent has no address at which it is found in the other language. */
    @Test
    void marksAPageThatCannotBeFetchedAgain() {
        assertThat(wrong()).bodyText().contains("data-blijf");
        assertThat(browser.get().uri("/aanmeldingen/nieuw").with(user(KARIN).roles("casuistiekcoordinator")))
                .hasStatusOk()
                .bodyText()
                .contains("data-taal")
                .doesNotContain("data-blijf");
    }

    private MockMvcRequestBuilder wrong() {
        return browser.post()
                .uri("/aanmeldingen/nieuw")
                .param("gezag", "x".repeat(500))
                .with(csrf())
                .with(user(KARIN).roles("casuistiekcoordinator"));
    }

    private static MockMvcRequestBuilder english(MockMvcRequestBuilder request) {
        return request.cookie(new Cookie(Taalcookie.NAAM, "en"));
    }
}
