package nl.maatwerkaanpak.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VINCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody synchronises here, so no event deletes a session: only the look at every request is left. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class SessionGuardIntegrationTests {

    private static final String LOGIN = "/oauth2/authorization/maatwerkaanpak";
    private static final Instant NOW = Instant.now();
    private static final Duration TOO_LONG = StepUp.VALID.plusMinutes(1);

    private final MockMvcTester browser;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Inlogproef<?> logins;

    @Autowired
    SessionGuardIntegrationTests(
            MockMvcTester browser,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            CookieSerializer cookies) {
        this.browser = browser;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.sessions = sessions;
        this.logins = new Inlogproef<>(sessions, cookies);
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from maatwerk.spring_session").update();
        asDirectory("update maatwerk.medewerker set actief = true");
        asDirectory("delete from maatwerk.medewerker_rol where medewerker_id = '%s' and rol <> 'prospect4cash'"
                .formatted(PIM));
    }

    @Test
    void letsSomeoneInWhoseLoginHolds() {
        assertThat(get("/taken", pim())).hasStatusOk();
        assertThat(logins.count(PIM.toString())).isEqualTo(1);
    }

    @Test
    void endsTheSessionOfSomeoneWhoLeft() {
        var session = pim();

        asDirectory("update maatwerk.medewerker set actief = false where id = '%s'".formatted(PIM));

        assertThat(get("/taken", session)).hasRedirectedUrl(LOGIN);
        assertThat(logins.count(PIM.toString())).isZero();
    }

    @Test
    void endsTheSessionOfSomeoneWhoHasOtherRoles() {
        var session = logins.logIn(PIM.toString(), NOW, "prospect4cash", "voorzitter");
        var other = pim();

        assertThat(get("/taken", session)).hasRedirectedUrl(LOGIN);
        assertThat(get("/taken", other)).hasStatusOk();

        asDirectory("insert into maatwerk.medewerker_rol values ('%s', 'voorzitter')".formatted(PIM));

        assertThat(get("/taken", other)).hasRedirectedUrl(LOGIN);
    }

    @Test
    void comparesNoRoleThatTheAanpakDoesNotName() {
        var session = logins.logIn(PIM.toString(), NOW, "prospect4cash", "default-roles-maatwerkaanpak");

        assertThat(get("/taken", session)).hasStatusOk();
    }

    @Test
    void endsTheSessionAfterAWorkingDay() {
        var session = pim();

        jdbc.sql("update maatwerk.spring_session set creation_time = :before")
                .param("before", NOW.minus(Duration.ofHours(10)).toEpochMilli())
                .update();

        assertThat(get("/taken", session)).hasRedirectedUrl(LOGIN);
    }

    /** Also shows a form of an ended session the way back, for its token went with it. */
    @Test
    void sendsNothingOfSomeoneWhoLeft() {
        var session = pim();

        asDirectory("update maatwerk.medewerker set actief = false where id = '%s'".formatted(PIM));

        assertThat(browser.post()
                        .uri("/signalen/nieuw")
                        .cookie(session)
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl(LOGIN);
    }

    @Test
    void doesNotBringBackASessionThatIsWrittenWhileItIsDeleted() {
        writesAfterDeletion(sessions);

        assertThat(logins.count(PIM.toString())).isZero();
        assertThat(jdbc.sql("select count(*) from maatwerk.spring_session")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private <S extends Session> void writesAfterDeletion(FindByIndexNameSessionRepository<S> repository) {
        pim();
        var running = repository
                .findByPrincipalName(PIM.toString())
                .values()
                .iterator()
                .next();
        running.setAttribute("later", "text");
        running.setLastAccessedTime(NOW);
        repository.findByPrincipalName(PIM.toString()).keySet().forEach(repository::deleteById);
        repository.save(running);
    }

    @Test
    void asksOnThePhoneAndTheDeskAlikeForARecentProof() {
        var recent = logins.logIn(FRANK.toString(), NOW.minus(Duration.ofMinutes(14)), "privacyfunctionaris");
        var old = logins.logIn(FRANK.toString(), NOW.minus(TOO_LONG), "privacyfunctionaris");

        assertThat(get("/noodtoegang/" + UUID.randomUUID(), recent)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/noodtoegang", old)).hasRedirectedUrl(LOGIN + "?bevestig=ja");
        assertThat(get("/verwerkingslog/4/regels", old)).hasRedirectedUrl(LOGIN + "?bevestig=ja");
        assertThat(get("/afschermingen", old)).hasRedirectedUrl(LOGIN + "?bevestig=ja");
        assertThat(get("/toegangsoverzicht", old)).hasRedirectedUrl(LOGIN + "?bevestig=ja");
        assertThat(get("/verstrekkingen", old)).hasRedirectedUrl(LOGIN + "?bevestig=ja");
        assertThat(get("/taken", old)).hasStatusOk();
    }

    @Test
    void asksWithoutALoginForTheLoginOnly() {
        assertThat(browser.get().uri("/noodtoegang").accept("text/html").exchange())
                .hasRedirectedUrl(LOGIN);
    }

    @Test
    void leadsAFragmentThroughTheProofAndBack() {
        var old = logins.logIn(VINCE.toString(), NOW.minus(TOO_LONG), "veiligthuis");

        var answer = browser.get()
                .uri("/noodtoegang/stuk")
                .cookie(old)
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/casussen/4")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED).hasHeader("HX-Redirect", LOGIN + "?bevestig=ja");
    }

    @Test
    void sendsNoFormWithoutARecentProof() {
        var old = logins.logIn(VINCE.toString(), NOW.minus(TOO_LONG), "veiligthuis");

        var answer = browser.post()
                .uri("/noodtoegang/4")
                .cookie(old)
                .with(csrf())
                .header("Referer", "http://localhost/noodtoegang/4")
                .exchange();

        assertThat(answer).hasRedirectedUrl(LOGIN + "?bevestig=ja");
    }

    private Cookie pim() {
        return logins.logIn(PIM.toString(), NOW, "prospect4cash");
    }

    private MvcTestResult get(String path, Cookie session) {
        return browser.get().uri(path).accept("text/html").cookie(session).exchange();
    }

    private void asDirectory(String sql) {
        Actor.run(
                Actor.DIRECTORY,
                () -> transactions.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }
}
