package nl.maatwerkaanpak.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.UUID;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.KeycloakAdministrator;
import nl.maatwerkaanpak.ontwikkeling.TestServices;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The realm's flow with a passkey, as an installation asks for it; the application of these tests asks for less. */
@WithLogin
class PasskeyJourneyTests {

    private static final String PASSWORD = "Welkom-in-Oost-1";

    private final KeycloakAdministrator administrator = KeycloakAdministrator.of(TestServices.keycloak());
    private final Page page = Browser.shared().desk();
    private final String account = "mila" + UUID.randomUUID();
    private String id = "";

    @BeforeEach
    void addMila() {
        id = administrator.addUser(account, "Mila", "O'Brien", "pit", "/organisaties/pit");
        administrator.preparePerson(id, PASSWORD, "webauthn-register");
        giveTheBrowserAKey();
    }

    @AfterEach
    void leave() {
        page.context().close();
        administrator.removeUser(id);
    }

    @Test
    void takesAPasskeyAsSecondFactorAndAsksForNoCode() {
        page.onDialog(dialog -> dialog.accept("telefoon"));
        page.navigate(loginWith("1"));
        typePassword();
        page.click("#registerWebAuthn");
        page.waitForURL(url -> url.startsWith(TestServices.address()));

        page.context().clearCookies();
        page.navigate(loginWith("2"));
        typePassword();

        assertThat(page.isVisible("#otp")).isFalse();
        page.click("#authenticateWebAuthnButton");
        page.waitForURL(url -> url.startsWith(TestServices.address()));
    }

    private void typePassword() {
        page.fill("#username", account);
        page.fill("#password", PASSWORD);
        page.click("#kc-login");
        page.waitForLoadState();
    }

    private static String loginWith(String acr) {
        return TestServices.keycloak().issuer() + "/protocol/openid-connect/auth?client_id=maatwerkaanpak"
                + "&response_type=code&scope=openid&state=x&nonce=y&acr_values=" + acr
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"
                + "&redirect_uri=" + TestServices.address() + "/login/oauth2/code/maatwerkaanpak";
    }

    private void giveTheBrowserAKey() {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var argument = new JsonObject();
        argument.add("options", options);
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        browser.send("WebAuthn.addVirtualAuthenticator", argument);
    }
}
