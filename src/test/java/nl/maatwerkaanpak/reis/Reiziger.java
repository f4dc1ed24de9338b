package nl.maatwerkaanpak.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.maatwerkaanpak.ontwikkeling.LoginPage;

/** Somebody with a browser and a demo account, who reads and does what they find on the page. */
final class Reiziger implements AutoCloseable {

    private final String account;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean loggedIn;

    Reiziger(String account, Page page) {
        this.account = account;
        this.page = page;
        page.setDefaultTimeout(15_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
    }

    /** Goes to a path, through the login page the first time. */
    Reiziger goTo(String path) {
        if (loggedIn) {
            page.navigate(path);
        } else {
            LoginPage.enter(page, account, path);
            loggedIn = true;
        }
        return awaitScripts();
    }

    /** The signaal page begins when its scripts have read what is on the device. */
    private Reiziger awaitScripts() {
        if (page.locator("[data-app]").count() > 0) {
            page.locator("html[data-klaar]")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
        return this;
    }

    /** Takes the task about this dossier from the list of what nobody has, and opens it. */
    Reiziger take(String taak, String kenmerk) {
        goTo("/taken?weergave=zonder-eigenaar")
                .turnTo(taak, kenmerk)
                .row(taak, kenmerk)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Neem over"))
                .click();
        return click("Open de taak");
    }

    /** Opens an own task. */
    Reiziger openTask(String taak, String kenmerk) {
        goTo("/taken");
        row(taak, kenmerk).locator("a.rijlink").click();
        return this;
    }

    /** Others leave work too, and the list has pages. */
    private Reiziger turnTo(String taak, String kenmerk) {
        while (row(taak, kenmerk).count() == 0 && link("Volgende taken").count() > 0) {
            var before = page.url();
            link("Volgende taken").click();
            page.waitForURL(url -> !url.equals(before));
        }
        return this;
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator row(String taak, String kenmerk) {
        return page.locator(".lijst > li")
                .filter(new Locator.FilterOptions().setHasText(taak))
                .filter(new Locator.FilterOptions().setHasText(kenmerk))
                .first();
    }

    Reiziger click(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true)))
                .first()
                .click();
        return this;
    }

    /** Presses keys one after the other, such as j or Enter, wherever the focus is. */
    Reiziger press(String... keys) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Puts the focus in the row of a list with these words, as walking to it does. */
    Reiziger chooseRow(String text) {
        page.locator("[data-lijst] > li")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .locator("a.rijlink, [data-rij]")
                .first()
                .focus();
        return this;
    }

    /** Comes back to the page until nothing of this stands on it; what happens by itself happens within half a minute. */
    Reiziger waitsUntilGone(String text) {
        for (var attempt = 0; attempt < 30 && page.content().contains(text); attempt++) {
            page.waitForTimeout(1000);
            page.reload();
        }
        return doesNotSee(text);
    }

    /** Types where the focus is. */
    Reiziger type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Opens what is folded under this text. */
    Reiziger unfold(String text) {
        page.locator("summary:visible")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        return this;
    }

    /** Fills in the field with this label; the words "(niet verplicht)" do not count. */
    Reiziger fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Reiziger select(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Reiziger hasFilledIn(String label, String text) {
        PlaywrightAssertions.assertThat(field(label)).hasValue(text);
        return this;
    }

    /** Chooses the option with these words in it, of the first list that has one. */
    Reiziger selectContaining(String words) {
        var option = page.locator("select:visible option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        option.locator("xpath=..").selectOption(option.getAttribute("value"));
        return this;
    }

    private Locator field(String label) {
        return page.locator("label.utrecht-form-label:visible")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + literally(label) + "(\\s*\\(niet verplicht\\))?\\s*$")))
                .first()
                .locator("xpath=..")
                .locator("input, textarea, select")
                .first();
    }

    /** The browser's own expressions know no quotation. */
    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    /** Presses the card or tile with this text. */
    Reiziger choose(String text) {
        page.locator("label.keuze:visible, label.tegel:visible")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        return this;
    }

    /** Presses the tile with this text under a question. */
    Reiziger choose(String question, String text) {
        page.locator("fieldset:visible")
                .filter(new Locator.FilterOptions().setHasText(question))
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        return this;
    }

    Reiziger sees(String... texts) {
        for (var text : texts) {
            PlaywrightAssertions.assertThat(page.locator("body")).containsText(text);
        }
        return this;
    }

    Reiziger doesNotSee(String... texts) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        for (var text : texts) {
            assertThat(page.content()).doesNotContain(text);
        }
        return this;
    }

    /** A path that is not theirs answers as one that does not exist. */
    Reiziger findsNothingAt(String path) {
        var login = loggedIn ? this : goTo("/taken");
        var response = login.page.navigate(path);
        assertThat(statusOf(response)).isEqualTo(404);
        return sees("Deze pagina kun je niet zien");
    }

    private static int statusOf(Response response) {
        return response == null ? 0 : response.status();
    }

    String text(String selector) {
        return page.locator(selector).first().textContent().trim();
    }

    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /**
     * Looks at the page on a phone and on a desk: nothing wrong for axe, nothing beside the screen, no complaint of the
     * browser, no text that is missing. Leaves a picture of both beside the reports.
     */
    Reiziger look(String name) {
        Kijker.look(page, name);
        assertThat(complaints).as(name).isEmpty();
        return this;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
