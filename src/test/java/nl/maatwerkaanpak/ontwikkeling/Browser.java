package nl.maatwerkaanpak.ontwikkeling;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * A real Chromium for the journeys, one for all of them. Every page is of a visitor of their own, with no cookies of
 * another; close its context when done.
 */
public final class Browser {

    private static final List<String> OPTIONS = List.of(
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static @Nullable Browser shared;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        var path = new ChromiumFinder(System.getenv()).findOrInstall();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setArgs(options());
        path.ifPresent(options::setExecutablePath);
        chromium = playwright.chromium().launch(options);
    }

    public static synchronized Browser shared() {
        if (shared == null) {
            var browser = new Browser();
            SpringApplication.getShutdownHandlers().add(browser::close);
            shared = browser;
        }
        return shared;
    }

    /** 360 x 740, as a straatcoach holds it. */
    public Page phone() {
        return visitor(360, 740).newPage();
    }

    /** A phone whose browser runs no service worker, so that a test may answer in the place of the network. */
    public Page phoneWithoutWorker() {
        return chromium.newContext(options(360, 740).setServiceWorkers(ServiceWorkerPolicy.BLOCK))
                .newPage();
    }

    /** 1280 x 800, as on an office desk. */
    public Page desk() {
        return visitor(1280, 800).newPage();
    }

    private BrowserContext visitor(int width, int height) {
        return chromium.newContext(options(width, height));
    }

    private static NewContextOptions options(int width, int height) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setBaseURL(TestServices.address());
    }

    private static List<String> options() {
        var options = new ArrayList<>(OPTIONS);
        if (ChromiumFinder.isRoot()) {
            options.add("--no-sandbox");
        }
        return options;
    }

    private void close() {
        playwright.close();
    }
}
