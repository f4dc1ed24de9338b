package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaTypeFactory;
import org.springframework.test.web.servlet.MockMvc;

/** The style guide in a real browser, at the sizes of a phone and a desk, under the policy that production sends. */
class StyleguideJourneyTests {

    private static final String HOST = "http://stijlgids.test";
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'";
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final MockMvc pages = Paginas.of(StyleguideController.class);
    private final List<String> complaints = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "/styleguide, 1280, 800",
        "/styleguide, 360, 740",
        "/styleguide, 320, 640",
        "/styleguide/fouten?leeftijd=twaalf, 1280, 800",
        "/styleguide/fouten?leeftijd=twaalf, 360, 740",
        "/styleguide/telefoon, 360, 740",
        "/styleguide/telefoon, 320, 640",
        "/styleguide/telefoon, 1280, 800",
        "/styleguide/telefoon/fouten, 360, 740"
    })
    void isAccessibleAndFits(String path, int width, int height) throws IOException {
        try (var page = open(path, width, height)) {
            var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();

            keep(page, path + "-" + width);
            assertThat(violations).as(path + " at " + width).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void puts48PixelsUnderThumb() {
        try (var page = open("/styleguide/telefoon", 360, 740)) {
            var low = page.evaluate(
                    "[...document.querySelectorAll('main :is(a, button, input[type=text], textarea, .tegel, .keuze), header a, summary')]"
                            + ".filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 48).map(e => e.outerHTML)");

            assertThat((List<?>) low).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"/styleguide", "/styleguide/telefoon"})
    void unfoldsMenuOnPhone(String path) throws IOException {
        try (var page = open(path, 320, 640)) {
            page.getByText("Menu", new Page.GetByTextOptions().setExact(true)).click();

            keep(page, path + "-menu");
            assertThat(page.getByText("Uitloggen").first().isVisible()).isTrue();
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    @Test
    void putsFocusOnSummaryAndErrorsInOrderOfFields() {
        try (var page = open("/styleguide/fouten?leeftijd=twaalf", 1280, 800)) {
            var targets = page.locator(".fouten li a").evaluateAll("links => links.map(link => link.hash)");

            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("fouten");
            assertThat((List<?>) targets)
                    .map(Object::toString)
                    .startsWith("#plek", "#feit", "#leeftijd", "#datum", "#tijdstip", "#soort", "#uitkomst", "#wijk");
        }
    }

    @Test
    void walksThroughListByKeysUntilSwitchedOff() {
        try (var page = open("/styleguide", 1280, 800)) {
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#wegen");

            page.keyboard().press("?");
            page.getByLabel("Sneltoetsen gebruiken op dit toestel").uncheck();
            page.keyboard().press("Escape");
            page.locator(".lijst .rijlink").first().focus();
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#lijst-kop");
        }
    }

    private Page open(String path, int width, int height) {
        var page = Browser.shared().desk();
        page.setViewportSize(width, height);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.route(HOST + "/**", this::answer);
        page.navigate(HOST + path);
        return page;
    }

    private void answer(Route route) {
        var uri = URI.create(route.request().url());
        var file = file(uri.getPath());
        if (file.exists() && !uri.getPath().startsWith("/styleguide")) {
            route.fulfill(new Route.FulfillOptions().setBodyBytes(bytes(file)).setContentType(type(uri.getPath())));
        } else {
            route.fulfill(new Route.FulfillOptions()
                    .setBody(render(uri))
                    .setContentType("text/html; charset=utf-8")
                    .setHeaders(Map.of("Content-Security-Policy", POLICY, "Content-Type", "text/html; charset=utf-8")));
        }
    }

    private String render(URI uri) {
        try {
            return pages.perform(get(uri)).andReturn().getResponse().getContentAsString();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ClassPathResource file(String path) {
        return new ClassPathResource(path.startsWith("/webjars/") ? "META-INF/resources" + path : "static" + path);
    }

    private static byte[] bytes(ClassPathResource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String type(String path) {
        return path.endsWith(".js")
                ? "text/javascript"
                : MediaTypeFactory.getMediaType(path).orElseThrow().toString();
    }

    /** Pictures beside the report of the test, for who wants to look. */
    private static void keep(Page page, String name) throws IOException {
        var directory = Files.createDirectories(Path.of("target", "schermen"));
        var file = directory.resolve(name.replaceAll("[^a-z0-9-]+", "-").substring(1) + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
