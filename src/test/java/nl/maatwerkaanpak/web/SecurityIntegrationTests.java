package nl.maatwerkaanpak.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
class SecurityIntegrationTests {

    private static final String NOOR = "00000000-0000-4000-8000-000000000101";

    private final MockMvc mvc;

    @Autowired
    SecurityIntegrationTests(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void tellsTheBrowserToTrustNothingElse() throws Exception {
        mvc.perform(get("/uitgelogd"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("base-uri 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("object-src 'none'")))
                .andExpect(header().string(
                                "Content-Security-Policy", containsString("form-action 'self' http://localhost:9")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("geolocation=()")))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void asksForTlsForYears() throws Exception {
        mvc.perform(get("/uitgelogd").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/task",
                "/camunda",
                "/camunda/app/cockpit",
                "/app/admin",
                "/api/engine",
                "/actuator",
                "/h2-console",
                "/bestaat-niet"
            })
    void hasNothingOfTheEngineForSomeoneLoggedIn(String path) throws Exception {
        mvc.perform(get(path).with(noor())).andExpect(status().isNotFound());
    }

    @Test
    void asksForLoginBeforeAnyPage() throws Exception {
        mvc.perform(get("/bestaat-niet").accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/oauth2/authorization/maatwerkaanpak"));
    }

    @Test
    void asksInDutchWithProofKeyAndNothingButTheSubject() throws Exception {
        mvc.perform(get("/oauth2/authorization/maatwerkaanpak"))
                .andExpect(redirectedUrlPattern("http://localhost:9/realms/maatwerkaanpak/**"))
                .andExpect(header().string("Location", containsString("ui_locales=nl")))
                .andExpect(header().string("Location", containsString("code_challenge_method=S256")))
                .andExpect(header().string("Location", containsString("scope=openid&")))
                .andExpect(header().string("Location", containsString("acr_values=1")))
                .andExpect(header().string("Location", containsString("max_age=1800")))
                .andExpect(header().string("Location", containsString("nonce=")));
        mvc.perform(get("/oauth2/authorization/maatwerkaanpak?bevestig=ja"))
                .andExpect(header().string("Location", containsString("max_age=0")));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/casussen/4?tab=plan, /casussen/4?tab=plan",
        "https://elders.example/casussen/4, /casussen/4",
        "https://elders.example//kwaad.example, /",
        "https://elders.example/\\kwaad.example, /",
        "javascript:alert(1), /",
        "'', /"
    })
    void leadsFragmentOfEndedSessionBackToItsPageAndNowhereElse(String current, String back) throws Exception {
        mvc.perform(get("/fragment").header("HX-Request", "true").header("HX-Current-URL", current))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", back))
                .andExpect(content().string(""));
    }

    @Test
    void leadsFormOfEndedSessionBackToItsPage() throws Exception {
        mvc.perform(post("/casussen/4/sluiten").header("Referer", "http://localhost/casussen/4"))
                .andExpect(redirectedUrl("/casussen/4"));
    }

    @Test
    void leadsFragmentFormOfEndedSessionBackToItsPage() throws Exception {
        mvc.perform(post("/casussen/4/sluiten")
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", "http://localhost/casussen/4"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/casussen/4"));
    }

    @Test
    void refusesFormWithoutToken() throws Exception {
        mvc.perform(post("/uitloggen").with(noor())).andExpect(status().isForbidden());
        mvc.perform(post("/bestaat-niet").with(noor()).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void publishesThePublicKeyOnly() throws Exception {
        mvc.perform(get("/.well-known/jwks.json"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(content().string(containsString("\"kty\":\"RSA\"")))
                .andExpect(content().string(not(containsString("\"d\":"))));
    }

    @ParameterizedTest
    @CsvSource({
        "403, Dit formulier is verlopen",
        "404, Deze pagina kun je niet zien",
        "409, Iemand anders was je voor",
        "500, Er ging iets mis"
    })
    void showsErrorInPlainDutchWithoutItsCause(int status, String title) throws Exception {
        mvc.perform(get("/error")
                        .with(noor())
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_MESSAGE, "geheim")
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("geheim")))
                .andExpect(content().string(containsString("<h1>" + title + "</h1>")))
                .andExpect(content().string(containsString("Kenmerk: ")))
                .andExpect(content().string(not(containsString("geheim"))))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void tellsWhoAsksTooOftenWhenToTryAgain() throws Exception {
        mvc.perform(get("/error")
                        .with(noor())
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 429)
                        .requestAttr(RateLimit.SECONDS, 21L))
                .andExpect(content().string(containsString("<h1>Even wachten</h1>")))
                .andExpect(content().string(containsString("Wacht 21 seconden en probeer het opnieuw.")));
    }

    private static RequestPostProcessor noor() {
        return user(NOOR).roles("straatcoach");
    }
}
