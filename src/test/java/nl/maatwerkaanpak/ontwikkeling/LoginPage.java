package nl.maatwerkaanpak.ontwikkeling;

import com.microsoft.playwright.Page;

/** Keycloak's login page, as a person uses it. */
public final class LoginPage {

    private final Page page;

    private LoginPage(Page page) {
        this.page = page;
    }

    /** Goes to a path of the application and logs in with a demo account on the way there. */
    public static Page enter(Page page, String account, String path) {
        page.navigate(path);
        return on(page).submit(account);
    }

    /** Throws when the page does not show the login form. */
    public static LoginPage on(Page page) {
        page.waitForSelector("#kc-form-login");
        return new LoginPage(page);
    }

    /** Logs in with a demo account and waits for the application's page. */
    public Page submit(String account) {
        var password = TestServices.demoAccounts().all().stream()
                .filter(demo -> demo.username().equals(account))
                .map(DemoAccounts.Account::password)
                .findFirst()
                .orElseThrow();
        page.fill("#username", account);
        page.fill("#password", password);
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(TestServices.address()));
        return page;
    }
}
