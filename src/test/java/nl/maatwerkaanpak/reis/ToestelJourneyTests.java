package nl.maatwerkaanpak.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.Map;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.LoginPage;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is on the device and what is not: never more than what its writer did not send yet. */
@WithLogin
class ToestelJourneyTests {

    private Straattelefoon telefoon;

    @BeforeEach
    void goOut() {
        telefoon = new Straattelefoon(Browser.shared().phone());
    }

    @AfterEach
    void goHome() {
        telefoon.close();
    }

    @Test
    void keepsNothingOfAnybodyAfterAWorkingDay() {
        telefoon.logIn("noor")
                .begin()
                .tile("Presikhaaf")
                .type("Plek", "Plek-Kanarie")
                .press("Verder: wie");
        telefoon.press("Persoon toevoegen").type("Naam", "Naam-Kanarie").press("Verder: wat");
        telefoon.tellWhat("Feit-Kanarie").send().isSent();
        telefoon.network(false).write("Wacht-Kanarie").send().sees("wacht op verbinding");
        assertThat(inspected()).doesNotContain("Kanarie");
        telefoon.network(true).press("Nu versturen").hasNothingKept();
        telefoon.begin().tile("Presikhaaf").type("Plek", "Concept-Kanarie").sees("Concept bewaard");
        telefoon.open("/signalen").sees("Concept van").unfold("Wat staat er op dit toestel?");
        telefoon.press("Wis dit toestel").look("14-wissen").press("Wis alles").hasNothingKept();
        telefoon.open("/briefing").open("/signalen");

        assertThat(inspected())
                .contains("maatwerk-signalen", "/signalen/nieuw")
                .doesNotContain("Kanarie", "Noor", "Hendriks", "noor", "000000000101", "S-20");
    }

    /** Everything that this browser keeps for the application, in one text: also what is in the history of the tab. */
    private String inspected() {
        return telefoon.page().evaluate("""
                async () => {
                  const deel = [location.origin, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
                  deel.push(...navigation.entries().map((entry) => entry.url));
                  for (const { name } of await indexedDB.databases()) {
                    const db = await new Promise((klaar) => { const v = indexedDB.open(name); v.onsuccess = () => klaar(v.result); });
                    deel.push(name);
                    for (const kast of db.objectStoreNames) {
                      const waarden = await new Promise((klaar) => { const v = db.transaction(kast).objectStore(kast).getAll(); v.onsuccess = () => klaar(v.result); });
                      for (const waarde of waarden) {
                        if (waarde instanceof CryptoKey && waarde.extractable) deel.push("Kanarie: a key that can be taken out");
                        const bytes = Object.values(waarde).filter((v) => v instanceof ArrayBuffer || ArrayBuffer.isView(v));
                        deel.push(JSON.stringify(waarde), ...bytes.map((v) => new TextDecoder("latin1").decode(v)));
                      }
                    }
                    db.close();
                  }
                  for (const naam of await caches.keys()) {
                    const kast = await caches.open(naam);
                    for (const vraag of await kast.keys()) deel.push(vraag.url, await (await kast.match(vraag)).text());
                  }
                  return deel.join("\\n");
                }
                """).toString();
    }

    @Test
    void conceptSurvivesAClosedTabAndALostLogin() {
        telefoon.logIn("noor")
                .begin()
                .tile("Presikhaaf")
                .type("Plek", "bushalte")
                .press("Verder: wie");
        telefoon.press("Persoon toevoegen")
                .type("Bijnaam", "Lange")
                .sees("Concept bewaard")
                .hasKept(1);

        telefoon.loseLogin().newTab().open("/signalen");
        LoginPage.on(telefoon.page()).submit("noor");
        telefoon.sees("Concept van").look("14-concept");
        telefoon.page().locator("[data-wachtrij] .rijlink").click();

        telefoon.ready();
        assertThat(telefoon.field("Bijnaam")).hasValue("Lange");
        telefoon.press("Verder: wat")
                .tellWhat("Ging gewoon door.")
                .sees("bushalte", "Lange")
                .send()
                .isSent();
        telefoon.hasNothingKept();
    }

    @Test
    void anotherPersonSeesNothingAndLosesNothingForTheFirst() {
        telefoon.logIn("noor").network(false).write("Van Noor.").send().sees("1 signaal wacht");
        telefoon.loseLogin().network(true).open("/signalen");
        LoginPage.on(telefoon.page()).submit("bilal");

        telefoon.sees("Mijn signalen").look("14-ander-persoon");
        assertThat(telefoon.page().locator("[data-wachtrij]")).isHidden();
        telefoon.write("Van Bilal.").send().isSent().hasKept(1);

        telefoon.loseLogin().open("/signalen");
        LoginPage.on(telefoon.page()).submit("noor");
        telefoon.hasNothingKept();
    }

    @Test
    void loggingOutHidesWhatWaits() {
        telefoon.logIn("noor").begin().tile("Presikhaaf").type("Plek", "dijk").sees("Concept bewaard");
        telefoon.open("/briefing")
                .unfold("Menu")
                .press("Uitloggen")
                .sees("Je bent uitgelogd")
                .ready();

        telefoon.network(false).open("/signalen/nieuw");

        telefoon.sees("op dit toestel is niemand ingelogd")
                .look("14-niemand-ingelogd")
                .hasKept(1);
    }

    /** Nothing can be stored any more: with a network it goes at once, without one it stays on the screen. */
    @Test
    void deviceIsFull() {
        telefoon.logIn("noor").write("Toestel vol.");
        telefoon.page().evaluate("""
                () => { IDBObjectStore.prototype.put = () => { throw new DOMException("vol", "QuotaExceededError"); }; }
                """);
        telefoon.network(false).send();
        telefoon.sees("Dit toestel is vol en er is geen verbinding.").look("14-vol");

        telefoon.network(true).send().isSent();
    }

    @Test
    void browserThrewEverythingAway() {
        telefoon.logIn("noor").begin().tile("Presikhaaf").type("Plek", "dijk").sees("Concept bewaard");
        telefoon.page().navigate("/toegankelijkheid");
        telefoon.page().evaluate("""
                async () => {
                  for (const naam of await caches.keys()) await caches.delete(naam);
                  await new Promise((klaar) => { indexedDB.deleteDatabase("maatwerk-signalen").onsuccess = klaar; });
                }
                """);

        telefoon.write("Na het wissen.").send().isSent();
    }

    /** The page of before is thrown away, and what waits is sent by the new one. */
    @Test
    void newVersionFindsAnOldQueue() {
        var context = telefoon.page().context();
        context.route("**/signalen/werker.js", ToestelJourneyTests::answerAsBefore);
        telefoon.logIn("noor");
        context.unrouteAll();
        assertThat(telefoon.keepsPage("maatwerk-straat-oud")).isTrue();
        telefoon.network(false).write("Onder de oude versie.").send().hasKept(1);

        telefoon.network(true).open("/signalen").hasNothingKept();

        telefoon.page().waitForCondition(() -> !telefoon.keepsPage("maatwerk-straat-oud"));
        telefoon.begin().network(false).write("Onder de nieuwe versie.");
    }

    private static void answerAsBefore(Route route) {
        var before = route.fetch().text().replaceFirst("VERSIE = \"[^\"]+\"", "VERSIE = \"oud\"");
        route.fulfill(new Route.FulfillOptions()
                .setHeaders(Map.of("Content-Type", "text/javascript", "Service-Worker-Allowed", "/signalen"))
                .setBody(before));
    }
}
