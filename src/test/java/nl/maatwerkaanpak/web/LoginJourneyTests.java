package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.LoginPage;
import nl.maatwerkaanpak.ontwikkeling.TestServices;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithLogin
class LoginJourneyTests {

    private static final String NOOR = "00000000-0000-4000-8000-000000000101";

    private final JdbcClient jdbc;
    private final ConfigurableApplicationContext context;
    private final Page page = Browser.shared().phone();

    @Autowired
    LoginJourneyTests(JdbcClient jdbc, ConfigurableApplicationContext context) {
        this.jdbc = jdbc;
        this.context = context;
    }

    @BeforeEach
    void nobodyIsLoggedIn() {
        forgetSessions();
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void letsSomeoneInByTheirOwnAccountInDutch() {
        page.navigate("/proef?tab=2");

        assertThat(page.content()).contains("Wachtwoord");
        LoginPage.on(page).submit("noor");

        assertThat(page.url()).endsWith("/proef?tab=2");
        assertThat(page.textContent("#wie")).isEqualTo(NOOR);
        assertThat(page.textContent("#rollen")).isEqualTo("[ROLE_straatcoach]");
    }

    @Test
    void staysAsLongAsTheRolesAllowWhileNothingIsDone() {
        LoginPage.enter(page, "noor", "/proef");
        assertThat(idleSeconds(NOOR)).isEqualTo(36_000);

        try (var desk = Browser.shared().desk().context()) {
            LoginPage.enter(desk.newPage(), "sanne", "/proef");
            assertThat(idleSeconds("00000000-0000-4000-8000-000000000103")).isEqualTo(1_800);
        }
    }

    private int idleSeconds(String who) {
        return jdbc.sql("select max_inactive_interval from maatwerk.spring_session where principal_name = :who")
                .param("who", who)
                .query(Integer.class)
                .single();
    }

    @Test
    void keepsNoNamesInTheSession() {
        LoginPage.enter(page, "noor", "/proef");

        var principals =
                jdbc.sql("select principal_name from maatwerk.spring_session where principal_name is not null");
        var contents = jdbc.sql("select attribute_bytes from maatwerk.spring_session_attributes");

        assertThat(principals.query(String.class).list()).containsExactly(NOOR);
        assertThat(contents.query(byte[].class).list())
                .isNotEmpty()
                .extracting(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase())
                .noneMatch(text -> text.contains("noor") || text.contains("hendriks") || text.contains("127.0.0.1"))
                .noneMatch(LoginJourneyTests::holdsNameInToken);
    }

    @Test
    void endsTheSessionAtTheIdentityProviderToo() {
        LoginPage.enter(page, "noor", "/proef");

        page.click("#uit");
        page.waitForURL("**/uitgelogd");
        page.navigate("/proef");

        assertThat(page.isVisible("#password")).isTrue();
        assertThat(jdbc.sql("select count(*) from maatwerk.spring_session where principal_name is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isKnownToAnotherNodeWithoutLoggingInAgain() {
        LoginPage.enter(page, "noor", "/taken");

        try (var second = TestServices.secondNode(context)) {
            var port = second.getEnvironment().getProperty("local.server.port");
            page.navigate("http://localhost:" + port + "/taken");

            assertThat(page.url()).isEqualTo("http://localhost:" + port + "/taken");
            assertThat(page.textContent(".wie b")).isEqualTo("Noor Hendriks");
        }
    }

    @Test
    void leadsFragmentOfEndedSessionThroughLoginAndBack() {
        comesBackThroughLogin(() -> page.locator("#haal"), "gehaald");
    }

    @Test
    void leadsFormOfEndedSessionThroughLoginAndBack() {
        comesBackThroughLogin(() -> page.locator("#stuur"), "verstuurd");
    }

    @Test
    void showsKenmerkAndNoCauseWhenSomethingBreaks() {
        LoginPage.enter(page, "noor", "/proef");

        var response = page.navigate("/proef/kapot");

        assertThat(response.status()).isEqualTo(500);
        assertThat(page.title()).isEqualTo("Er ging iets mis - Maatwerkaanpak");
        assertThat(page.content()).contains("Kenmerk: ").doesNotContain("Noor", "Exception");
    }

    private void comesBackThroughLogin(Supplier<com.microsoft.playwright.Locator> button, String answer) {
        LoginPage.enter(page, "noor", "/proef?tab=2");
        button.get().click();
        waitForAnswer(answer);

        forgetSessions();
        page.context().clearCookies();
        button.get().click();
        LoginPage.on(page).submit("noor");

        assertThat(page.url()).endsWith("/proef?tab=2");
        button.get().click();
        waitForAnswer(answer);
    }

    private void waitForAnswer(String answer) {
        page.waitForSelector(
                "#antwoord:text('" + answer + "')",
                new WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
    }

    private void forgetSessions() {
        jdbc.sql("delete from maatwerk.spring_session").update();
    }

    /** The token is text in three parts; its second part is what it says. */
    private static boolean holdsNameInToken(String lowered) {
        return lowered.contains("preferred_username") || lowered.contains("given_name");
    }
}
