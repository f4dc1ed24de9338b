package nl.maatwerkaanpak.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Demosignaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Demosignaal.Demopersoon;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signalen as they come from the street, entered with one thumb. */
@WithLogin
class StraatJourneyTests {

    private static final int MOST_TAPS = 12;
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private static final Map<String, String> TILES = Map.of(
            "eigen waarneming", "Zelf gezien",
            "bewoner", "Bewoner",
            "jongere zelf", "Jongere zelf",
            "school", "School");

    private Straattelefoon telefoon;

    @BeforeEach
    void goOut() {
        telefoon = new Straattelefoon(Browser.shared().phone()).logIn("noor");
    }

    @AfterEach
    void goHome() {
        telefoon.close();
    }

    @Test
    void entersEverySignaalOfTheStory() {
        var before = telefoon.mine().size();
        var signalen = Demosignaal.all();

        for (var signaal : signalen) {
            enter(signaal);
            telefoon.sees(signaal.feit().lines().toArray(String[]::new)).sees(signaal.plek());
            telefoon.send().isSent();
        }

        assertThat(signalen).hasSize(24);
        assertThat(telefoon.mine()).hasSize(Math.min(50, before + 24));
        telefoon.hasNothingKept();
    }

    private void enter(Demosignaal signaal) {
        telefoon.begin().tile(signaal.wijk()).type("Plek", signaal.plek()).tile("Eerder");
        var moment = signaal.melding(Verhaaltijd.endingBefore(Instant.now()))
                .tijdstip()
                .atZone(Werkdagen.ZONE);
        telefoon.type("Dag en tijd", FIELD.format(moment));
        if (telefoon.page().locator("[data-uur]").isVisible()) {
            telefoon.tile("Het tweede uur");
        }
        telefoon.press("Verder: wie");
        signaal.personen().forEach(this::enter);
        if (signaal.groep() != null) {
            telefoon.type("Een groep", signaal.groep());
        }
        telefoon.press("Verder: wat").type("Feit: wat gebeurde er", signaal.feit());
        if (signaal.duiding() != null) {
            telefoon.type("Duiding: wat denk je", signaal.duiding());
        }
        tellSource(signaal.herkomst());
        telefoon.page().getByLabel("Soort signaal").selectOption(signaal.soort().replace(' ', '-'));
        telefoon.press("Verder: wat deed je");
        signaal.acties().forEach(actie -> telefoon.tile(capital(actie)));
        if (signaal.spoed()) {
            telefoon.tile("Politie").sees("Bij direct gevaar bel je eerst 112.");
        }
        telefoon.press("Verder: controleren");
    }

    private void enter(Demopersoon persoon) {
        telefoon.press("Persoon toevoegen");
        var fields = telefoon.page().locator("[data-persoon]").last();
        fields.locator("[name$='.naam']").fill(Objects.requireNonNullElse(persoon.naam(), ""));
        fields.locator("[name$='.bijnaam']").fill(Objects.requireNonNullElse(persoon.bijnaam(), ""));
        fields.locator("[name$='.leeftijd']").fill(Objects.requireNonNullElse(persoon.leeftijd(), ""));
        var zekerheid = persoon.zekerheid().equals("bekend") ? "Ik ken deze persoon" : capital(persoon.zekerheid());
        telefoon.tile(zekerheid);
    }

    private void tellSource(String herkomst) {
        if (TILES.containsKey(herkomst)) {
            telefoon.tile(TILES.get(herkomst));
        } else {
            telefoon.tile("Iemand anders").type("Wie vertelde het?", herkomst);
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** Somebody who knows the page: the wijk is that of before, the place one that was named before. */
    @Test
    void ordinarySignaalTakesFewTaps() {
        telefoon.write("Om de plek te kennen.").send().isSent();
        telefoon.begin();
        telefoon.press("bankjes achter het winkelcentrum").press("Verder: wie").press("Verder: wat");

        telefoon.type("Feit: wat gebeurde er", "Weer de grijze Golf.").tile("Zelf gezien");
        telefoon.page().getByLabel("Soort signaal").selectOption(new SelectOption().setLabel("Overlast"));
        telefoon.press("Verder: wat deed je")
                .tile("Aanspreken")
                .press("Verder: controleren")
                .send();

        telefoon.isSent();
        assertThat(telefoon.taps() + 2).as("with two for the list of soorten").isLessThanOrEqualTo(MOST_TAPS);
    }

    @Test
    void goesBackAndForthWithoutLosingAnything() {
        telefoon.begin()
                .tile("Presikhaaf")
                .type("Plek", "parkeerdek")
                .press("Verder: wie")
                .press("Persoon toevoegen");
        telefoon.type("Bijnaam", "Ray").press("Verder: wat").look("15-wat");
        telefoon.page().goBack();
        telefoon.sees("Wie zag je?");
        assertThat(telefoon.field("Bijnaam")).hasValue("Ray");
        telefoon.press("Haal weg Persoon 1").press("Terug");
        assertThat(telefoon.field("Plek")).hasValue("parkeerdek");
        telefoon.press("Verder: wie");
        telefoon.sees("Wie zag je?");
        assertThat(telefoon.page().locator("[data-persoon]")).hasCount(0);
    }

    @Test
    void tellsWhatIsWrongWithoutCuttingAnything() {
        telefoon.begin()
                .tile("Presikhaaf")
                .type("Plek", "x".repeat(201))
                .tile("Eerder")
                .press("Verder: wie");
        telefoon.sees("Dit klopt nog niet", "201 tekens, het mogen er 200 zijn", "Vul de dag en de tijd in.");
        telefoon.look("15-fouten");
        assertThat(telefoon.field("Plek")).hasValue("x".repeat(201));
        assertThat(telefoon.page()).hasTitle(java.util.regex.Pattern.compile("^Fout: .*"));

        telefoon.type("Dag en tijd", "2026-10-25T02:30").sees("Welk uur was het?");
        telefoon.type("Dag en tijd", "2026-03-29T02:30").type("Plek", "dijk").press("Verder: wie");
        telefoon.sees("de klok ging toen een uur vooruit");
    }

    @Test
    void saysThatItLooksLikeABsnAndSendsItAllTheSame() {
        telefoon.write("Nummer 111222333 op zijn hand.").sees("een nummer in dat op een BSN lijkt");

        telefoon.look("15-bsn").send().isSent();
    }
}
