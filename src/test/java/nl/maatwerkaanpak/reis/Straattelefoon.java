package nl.maatwerkaanpak.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.maatwerkaanpak.ontwikkeling.LoginPage;

/** A telephone on the street: one browser with what it keeps, its network, and who is logged in on it. */
final class Straattelefoon implements AutoCloseable {

    private static final String NIEUW = "/signalen/nieuw";

    private static final Pattern SIGNAAL = Pattern.compile(".*/signalen/[0-9a-f-]{36}");

    private final BrowserContext context;
    private Page page;
    private int taps;

    Straattelefoon(Page page) {
        this.page = page;
        this.context = page.context();
        page.setDefaultTimeout(15_000);
    }

    /** Logs in, and waits until the page can be opened without a network. */
    Straattelefoon logIn(String account) {
        LoginPage.enter(page, account, NIEUW);
        return ready().untilKept();
    }

    private Straattelefoon untilKept() {
        page.waitForFunction("navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)");
        return this;
    }

    /** The login is over, as after a night; the telephone stays as it was. */
    Straattelefoon loseLogin() {
        context.clearCookies();
        return this;
    }

    Straattelefoon network(boolean there) {
        context.setOffline(!there);
        return this;
    }

    Page page() {
        return page;
    }

    /** How often the screen was touched since the last question; typing a text counts as none. */
    int taps() {
        return taps;
    }

    Straattelefoon open(String path) {
        go(path);
        return this;
    }

    /** A page that sends goes to another by itself afterwards, and may do so at this moment. */
    private void go(String path) {
        try {
            page.navigate(path);
        } catch (PlaywrightException elsewhere) {
            page.waitForLoadState();
            page.navigate(path);
        }
    }

    /** A new signaal, when the page is ready for it. */
    Straattelefoon begin() {
        taps = 0;
        go(NIEUW);
        return ready();
    }

    Straattelefoon ready() {
        page.locator("html[data-klaar]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    /** Closes the tab and opens another; what is kept stays. */
    Straattelefoon newTab() {
        var old = page;
        page = context.newPage();
        page.setDefaultTimeout(15_000);
        old.close();
        return this;
    }

    /** One more tab beside the first, on the same address. */
    Straattelefoon besideIt() {
        var other = new Straattelefoon(context.newPage());
        other.page.navigate(page.url());
        return other;
    }

    /** All that an ordinary signaal needs, to the last look before it is sent. */
    Straattelefoon write(String feit) {
        begin();
        tile("Presikhaaf").type("Plek", "bankjes achter het winkelcentrum");
        return press("Verder: wie").press("Verder: wat").tellWhat(feit);
    }

    Straattelefoon tellWhat(String feit) {
        type("Feit: wat gebeurde er", feit).tile("Zelf gezien");
        page.getByLabel("Soort signaal").selectOption("overlast");
        taps += 2;
        return press("Verder: wat deed je").press("Verder: controleren");
    }

    Straattelefoon send() {
        return press("Versturen");
    }

    Straattelefoon type(String label, String text) {
        field(label).fill(text);
        taps++;
        return this;
    }

    Locator field(String label) {
        return page.locator(".vraag.open")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(false))
                .first();
    }

    Straattelefoon tile(String text) {
        page.locator(".vraag.open label:is(.tegel, .keuze)")
                .filter(new Locator.FilterOptions().setHasText(text))
                .last()
                .click();
        taps++;
        return this;
    }

    Straattelefoon press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)))
                .first()
                .click();
        taps++;
        return this;
    }

    /** Opens what is folded under this text. */
    Straattelefoon unfold(String text) {
        page.locator("summary:visible")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        return this;
    }

    Straattelefoon sees(String... texts) {
        for (var text : texts) {
            assertThat(page.locator("body"))
                    .containsText(text, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        }
        return this;
    }

    Straattelefoon isSent() {
        page.waitForURL(SIGNAAL);
        return sees("Verzonden");
    }

    Straattelefoon hasNothingKept() {
        return hasKept(0);
    }

    Straattelefoon hasKept(int many) {
        page.waitForCondition(() -> keeps(many));
        return this;
    }

    private boolean keeps(int many) {
        try {
            return kept().size() == many;
        } catch (PlaywrightException leaving) {
            return false; // a page that is just left for another cannot be asked
        }
    }

    /** Whether the page of this version lies on the device, so that it opens without a network. */
    boolean keepsPage(String version) {
        try {
            return Boolean.TRUE.equals(page.evaluate("version => caches.has(version)", version));
        } catch (PlaywrightException leaving) {
            return true;
        }
    }

    /** What lies on the device, of everybody who used it, oldest first. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> kept() {
        return (List<Map<String, Object>>) page.evaluate("""
                async () => {
                  const db = await new Promise((klaar, mis) => {
                    const vraag = indexedDB.open("maatwerk-signalen");
                    vraag.onsuccess = () => klaar(vraag.result);
                    vraag.onerror = mis;
                  });
                  const alles = await new Promise((klaar) => {
                    const vraag = db.transaction("stukken").objectStore("stukken").getAll();
                    vraag.onsuccess = () => klaar(vraag.result);
                  });
                  db.close();
                  return alles.map(({ id, soort, sinds }) => ({ id, soort, sinds })).sort((een, ander) => een.sinds - ander.sinds);
                }
                """);
    }

    /** Makes what is kept so many hours older. */
    Straattelefoon age(int hours) {
        page.evaluate("""
                async (uren) => {
                  const db = await new Promise((klaar) => {
                    const vraag = indexedDB.open("maatwerk-signalen");
                    vraag.onsuccess = () => klaar(vraag.result);
                  });
                  const werk = db.transaction("stukken", "readwrite");
                  const kast = werk.objectStore("stukken");
                  kast.getAll().onsuccess = (event) => {
                    for (const stuk of event.target.result) kast.put({ ...stuk, sinds: stuk.sinds - uren * 3600000 });
                  };
                  await new Promise((klaar) => { werk.oncomplete = klaar; });
                  db.close();
                }
                """, hours);
        return this;
    }

    /** The numbers of the own signalen, newest first. */
    List<String> mine() {
        go("/signalen");
        page.locator("main h1").waitFor();
        return page.locator("[data-lijst] .rijlink").allTextContents();
    }

    Straattelefoon look(String name) {
        Kijker.look(page, name);
        return this;
    }

    /** A browser that is closed while a page is on its way through the service worker has been seen to wait for ever. */
    @Override
    public void close() {
        context.pages().forEach(Straattelefoon::leave);
        context.close();
    }

    private static void leave(Page page) {
        try {
            page.navigate("about:blank");
        } catch (PlaywrightException elsewhere) {
            page.waitForLoadState(); // it was on its way to another page, and is there now
        }
    }
}
