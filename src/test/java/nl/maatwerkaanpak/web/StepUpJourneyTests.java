package nl.maatwerkaanpak.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.LoginPage;
import nl.maatwerkaanpak.ontwikkeling.TestServices;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.CookieSerializer;

/** Through the real identity provider, which asks again who this is and leads back. */
@WithLogin
class StepUpJourneyTests {

    private static final String PASSWORD = "Welkom-in-Oost-1";
    private static final String FORM = "/noodtoegang/proef?casus=4";

    private final JdbcClient jdbc;
    private final Inlogproef<?> logins;
    private final Page page = Browser.shared().desk();

    @Autowired
    StepUpJourneyTests(
            JdbcClient jdbc, FindByIndexNameSessionRepository<? extends Session> sessions, CookieSerializer cookies) {
        this.jdbc = jdbc;
        this.logins = new Inlogproef<>(sessions, cookies);
    }

    @AfterEach
    void leave() {
        page.context().close();
        jdbc.sql("delete from maatwerk.spring_session").update();
    }

    @Test
    void asksNothingOfWhoJustLoggedIn() {
        LoginPage.enter(page, "frank", FORM);

        assertThat(page.textContent("h1")).isEqualTo("Een dossier openen");
    }

    @Test
    void asksAgainAndComesBackToTheSamePage() {
        logInLongAgo();

        page.navigate(FORM);

        assertThat(page.url()).startsWith(TestServices.keycloak().address().toString());
        assertThat(page.isVisible("#username")).isFalse();
        assertThat(page.navigate("/taken").status()).isEqualTo(200);

        page.navigate(FORM);
        typePassword();

        assertThat(page.url()).endsWith(FORM);
        assertThat(page.textContent("h1")).isEqualTo("Een dossier openen");
        page.navigate("/verwerkingslog");
        assertThat(page.url()).endsWith("/verwerkingslog");
    }

    @Test
    void keepsAFormThatCameTooLateAndSendsItAfterTheProof() {
        LoginPage.enter(page, "frank", FORM);
        proveLongAgo();

        page.fill("#reden", "Er is \"gevaar\" & haast <b>=%");
        page.click("#stuur");
        typePassword();

        assertThat(page.textContent("h1")).isEqualTo("Je formulier is nog niet verstuurd");
        assertThat(waiting()).isZero();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "schermen", "13-bevestigd-1280.png")));
        page.click("text=Verstuur nu");
        assertThat(page.url()).endsWith("/noodtoegang/proef");
        assertThat(page.textContent("body"))
                .startsWith("Er is \"gevaar\" & haast <b>=%")
                .contains("kanaal");
    }

    @Test
    void showsAKeptFormOnceAndToNobodyElse() {
        LoginPage.enter(page, "frank", FORM);
        proveLongAgo();
        page.fill("#reden", "Er is gevaar");
        page.click("#stuur");
        typePassword();
        var path = page.url();

        page.navigate(path);

        assertThat(page.content()).contains("Er staat niets meer klaar").doesNotContain("Er is gevaar");
    }

    private long waiting() {
        return jdbc.sql("select count(*) from maatwerk.bewaard_formulier")
                .query(Long.class)
                .single();
    }

    private void logInLongAgo() {
        LoginPage.enter(page, "frank", "/taken");
        proveLongAgo();
    }

    /** The identity provider counts in whole seconds, and does not ask whom it asked in this one. */
    private void proveLongAgo() {
        page.waitForTimeout(1_100);
        logins.proveEarlier(FRANK.toString(), Instant.now().minus(StepUp.VALID).minus(Duration.ofMinutes(1)));
    }

    private void typePassword() {
        page.waitForSelector("#kc-form-login");
        page.fill("#password", PASSWORD);
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(TestServices.address()));
    }
}
