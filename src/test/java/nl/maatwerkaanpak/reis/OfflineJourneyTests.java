package nl.maatwerkaanpak.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.LoginPage;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The network goes, comes back, or answers nobody: no signaal is lost and none is there twice. */
@WithLogin
class OfflineJourneyTests {

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
    void writesAllWithoutNetworkAndSendsInOrderWhenItIsBack() {
        telefoon.logIn("bilal");
        var before = telefoon.mine();
        telefoon.network(false)
                .write("Eerste, zonder netwerk.")
                .look("13-offline-controle")
                .send();
        telefoon.sees("Geen verbinding.", "1 signaal wacht, niets is kwijt.", "wacht op verbinding");
        telefoon.write("Tweede, zonder netwerk.").send().sees("2 signalen wachten, niets is kwijt.");
        telefoon.look("13-offline-wacht");
        var waiting = telefoon.kept();

        telefoon.network(true).press("Nu versturen").hasNothingKept();

        var now = telefoon.mine();
        assertThat(now).hasSize(before.size() + 2);
        telefoon.open("/signalen/" + waiting.get(0).get("id"));
        assertThat(waiting).hasSize(2);
        assertThat(telefoon.page().locator("h1")).hasText(now.get(1));
    }

    @Test
    void networkGoesWhileWriting() {
        telefoon.logIn("bilal")
                .begin()
                .tile("Presikhaaf")
                .type("Plek", "parkeerdek")
                .network(false);

        telefoon.press("Verder: wie")
                .press("Verder: wat")
                .tellWhat("Halverwege weg.")
                .send();
        telefoon.sees("wacht op verbinding").network(true).press("Nu versturen").hasNothingKept();
    }

    /** The server has it, and the telephone does not know: asking again gives the same signaal. */
    @Test
    void answerIsLostOnItsWayBack() {
        telefoon = withoutWorker();
        var before = telefoon.mine().size();
        telefoon.write("Het antwoord kwam niet aan.");
        telefoon.page().route("**/signalen/inname/*", OfflineJourneyTests::loseAnswer);
        telefoon.send()
                .sees("1 signaal wacht, niets is kwijt.", "wacht op verbinding")
                .hasKept(1);

        telefoon.page().unrouteAll();
        telefoon.press("Nu versturen").hasNothingKept();

        assertThat(telefoon.mine()).hasSize(before + 1);
    }

    @Test
    void serverIsThereAndCannotTakeIt() {
        telefoon = withoutWorker();
        telefoon.write("De server had een storing.");
        telefoon.page()
                .route("**/signalen/inname/*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        telefoon.send()
                .sees("Nog niet alles is verzonden.", "wacht op verbinding")
                .hasKept(1);

        telefoon.page().unrouteAll();
        telefoon.press("Nu versturen").hasNothingKept();
    }

    @Test
    void twoTabsSendOnce() {
        telefoon.logIn("bilal");
        var before = telefoon.mine().size();
        telefoon.network(false).write("Uit twee tabbladen.").send().sees("wacht op verbinding");
        var other = telefoon.besideIt();
        other.sees("wacht op verbinding");

        telefoon.network(true);
        telefoon.press("Nu versturen");
        other.page().evaluate("window.dispatchEvent(new Event('online'))");

        telefoon.hasNothingKept();
        assertThat(telefoon.mine()).hasSize(before + 1);
    }

    @Test
    void secondTabOnTheSameConceptIsToldAndMayGoOnThere() {
        telefoon.logIn("bilal").begin().type("Plek", "trapveldje").sees("Concept bewaard");
        var second = telefoon.besideIt();
        second.sees("Dit concept staat open in een ander tabblad.").look("13-ander-tabblad");

        second.press("Hier verder").ready();

        assertThat(second.field("Plek")).hasValue("trapveldje");
        telefoon.sees("Dit concept staat open in een ander tabblad.");
    }

    @Test
    void loginEndsWhileItWaits() {
        telefoon.logIn("bilal").write("De login was verlopen.").loseLogin().send();
        telefoon.sees("Je bent niet meer ingelogd.").look("13-niet-ingelogd").hasKept(1);

        telefoon.press("Inloggen");
        LoginPage.on(telefoon.page()).submit("bilal");

        telefoon.hasNothingKept().sees("Mijn signalen");
    }

    @Test
    void warnsAfterADayAndWipesAfterThree() {
        telefoon.logIn("bilal").network(false).write("Blijft liggen.").send().sees("nog 72 uur bewaard");

        telefoon.age(25)
                .open("/signalen")
                .sees("wacht al meer dan 24 uur", "nog 47 uur bewaard")
                .look("13-een-dag");
        telefoon.age(48).open("/signalen").sees("Ouder dan 72 uur en daarom van dit toestel gewist: 1.");

        telefoon.look("13-drie-dagen").hasNothingKept();
    }

    /** The clock may have jumped: with a network what is too old gets a last chance. */
    @Test
    void sendsWhatIsTooOldWhenThereIsANetworkAfterAll() {
        telefoon.logIn("bilal");
        var before = telefoon.mine().size();
        telefoon.network(false).write("Toch nog.").send().sees("wacht op verbinding");

        telefoon.age(80).network(true).press("Nu versturen").hasNothingKept();

        assertThat(telefoon.mine()).hasSize(before + 1);
    }

    @Test
    void clockOfTheTelephoneIsDaysOff() {
        telefoon = withoutWorker();
        var number = telefoon.mine().size();
        telefoon.page()
                .clock()
                .install(new Clock.InstallOptions()
                        .setTime(Instant.now().plus(Duration.ofDays(4)).toEpochMilli()));

        telefoon.write("De klok liep vier dagen voor.").send().isSent();

        assertThat(telefoon.mine()).hasSize(number + 1);
        assertThat(telefoon.page().locator("[data-lijst] .bij").first())
                .containsText(String.valueOf(LocalDate.now(Werkdagen.ZONE).getDayOfMonth()));
    }

    /** A service worker hides requests from this test's own network: without one the page is the same. */
    private Straattelefoon withoutWorker() {
        telefoon.close();
        var bare = new Straattelefoon(Browser.shared().phoneWithoutWorker());
        LoginPage.enter(bare.page(), "bilal", "/signalen/nieuw");
        return bare.ready();
    }

    private static void loseAnswer(Route route) {
        route.fetch();
        route.abort();
    }
}
