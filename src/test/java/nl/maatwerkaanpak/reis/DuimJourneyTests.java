package nl.maatwerkaanpak.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import org.junit.jupiter.api.Test;

/** The signaal page for one thumb in the rain, also on the narrowest telephone. */
@WithLogin
class DuimJourneyTests {

    private static final int NARROWEST = 320;
    private static final int HEIGHT = 740;

    /** What is too small to hit, or to read while filling it in; and what cannot be pressed at all. */
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll(
                ".vraag.open :is(button, select, textarea, input[type=text], input[type=datetime-local], .tegel, .keuze, a.utrecht-button)")]
              .filter((deel) => deel.checkVisibility())
              .filter((deel) => deel.disabled || deel.getBoundingClientRect().height < 47.5
                || (deel.matches("input, textarea, select") && parseFloat(getComputedStyle(deel).fontSize) < 16))
              .map((deel) => `${deel.tagName} ${deel.name ?? ""} ${deel.textContent.trim().slice(0, 30)}`)
            """;

    /** How far above the lower edge of the screen the main button ends, in pixels. */
    private static final String ABOVE_EDGE = """
            () => innerHeight - document.querySelector(".vraag.open .duim .groot").getBoundingClientRect().bottom
            """;

    @Test
    void everyStepFitsTheThumb() {
        try (var telefoon = new Straattelefoon(Browser.shared().phone())) {
            telefoon.logIn("noor").page().setViewportSize(NARROWEST, HEIGHT);
            telefoon.begin().tile("Presikhaaf").type("Plek", "dijk");
            fits(telefoon, "waar");
            fits(telefoon.press("Verder: wie").press("Persoon toevoegen"), "wie");
            fits(telefoon.press("Verder: wat"), "wat");
            telefoon.type("Feit: wat gebeurde er", "Vuurwerk.")
                    .tile("Iemand anders")
                    .type("Wie vertelde het?", "bakker");
            telefoon.page().getByLabel("Soort signaal").selectOption("overlast");
            fits(telefoon.press("Verder: wat deed je").tile("Politie"), "gedaan");
            fits(telefoon.press("Verder: controleren"), "controle");
        }
    }

    @SuppressWarnings("unchecked")
    private static void fits(Straattelefoon telefoon, String step) {
        var page = telefoon.page();
        assertThat(page.url()).endsWith("/" + step);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(step)
                .isEqualTo(NARROWEST);
        assertThat((List<String>) page.evaluate(TOO_SMALL)).as(step).isEmpty();
        assertThat(((Number) page.evaluate(ABOVE_EDGE)).doubleValue()).as(step).isBetween(0.0, 150.0);
    }
}
