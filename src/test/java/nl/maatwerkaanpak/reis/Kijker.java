package nl.maatwerkaanpak.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;

/** Looks at a page on a phone and on a desk, and leaves a picture of both beside the reports. */
final class Kijker {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Kijker() {}

    /** As a straatcoach holds it, and as on an office desk. */
    private enum Formaat {
        TELEFOON(360, 740),
        BUREAU(1280, 800);

        private final int width;
        private final int height;

        Formaat(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** Nothing wrong for axe, nothing beside the screen, no text that is missing. */
    static void look(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var before = page.viewportSize();
        for (var formaat : Formaat.values()) {
            page.setViewportSize(formaat.width, formaat.height);
            var picture = Path.of("target", "schermen", name + "-" + formaat.width + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
            assertThat(violations(page)).as("%s at %d", name, formaat.width).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s", name)
                    .isEqualTo(formaat.width);
        }
        page.setViewportSize(before.width, before.height);
        assertThat(page.content()).as(name).doesNotContain("??");
    }

    /** The page has no frames, so that axe needs no second page to add them up in: half the time. */
    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page).withTags(WCAG).setLegacyMode(true).analyze().getViolations();
    }
}
