package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.LoginPage;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statement of accessibility is itself accessible, to whoever, and one click away from every page. */
@WithLogin
class VerklaringenJourneyTests {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @ParameterizedTest
    @CsvSource({"360, 740", "1280, 800"})
    void isReadWithoutALogin(int width, int height) {
        try (var page = Browser.shared().desk()) {
            page.setViewportSize(width, height);

            page.navigate("/toegankelijkheid");

            keep(page, "toegankelijkheid-" + width);
            assertThat(page.title()).isEqualTo("Toegankelijkheid - Maatwerkaanpak");
            assertThat(page.textContent("main"))
                    .contains("Arnhem-Oost", "toegankelijk@maatwerkaanpak.example", "pagina's")
                    .doesNotContain("''", "{0}");
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @ParameterizedTest
    @CsvSource({"noor, /signalen/nieuw", "sanne, /taken"})
    void isOneClickAway(String account, String path) {
        try (var page = Browser.shared().phone()) {
            LoginPage.enter(page, account, path);
            keep(page, "voettekst-" + account);

            page.click("footer.voettekst a");

            assertThat(page.url()).endsWith("/toegankelijkheid");
        }
    }

    private static void keep(Page page, String name) {
        var file = Path.of("target", "schermen", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
