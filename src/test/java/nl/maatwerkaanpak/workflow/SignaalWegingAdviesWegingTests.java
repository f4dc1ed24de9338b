package nl.maatwerkaanpak.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.maatwerkaanpak.signaal.Advies;
import nl.maatwerkaanpak.signaal.Uitkomst;
import nl.maatwerkaanpak.signaal.WegingFeiten;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SignaalWegingAdviesWegingTests {

    private static final Path TABLE = Path.of("processes/signaal/signaal-weging-advies.dmn");
    private static final Set<String> HIT = new TreeSet<>();

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @AfterAll
    static void everyRuleWasHit() {
        var rules = Dmn.readModelFromFile(TABLE.toFile()).getModelElementsByType(Rule.class);

        assertThat(HIT).hasSameSizeAs(rules);
    }

    @Test
    void escalatesSpoed() {
        assertThat(advise(aSignaal("drugs").spoed())).contains(new Advies(Uitkomst.OPSCHALEN, "SPOED"));
        assertThat(reasons(aSignaal("drugs"))).doesNotContain("SPOED");
    }

    @Test
    void escalatesDangerToPeople() {
        assertThat(advise(aSignaal("geweld"))).contains(new Advies(Uitkomst.OPSCHALEN, "VEILIGHEID"));
        assertThat(reasons(aSignaal("bedreiging"))).contains("VEILIGHEID");
        assertThat(reasons(aSignaal("heling"))).doesNotContain("VEILIGHEID");
    }

    @Test
    void refersYoungChildWithWorries() {
        assertThat(advise(aSignaal("zorg").leeftijd(11))).contains(new Advies(Uitkomst.AANMELDEN, "JONG_KIND"));
        assertThat(reasons(aSignaal("gedrag").leeftijd(0))).contains("JONG_KIND");
        assertThat(reasons(aSignaal("zorg").leeftijd(12))).doesNotContain("JONG_KIND");
        assertThat(reasons(aSignaal("zorg").leeftijd(-1))).doesNotContain("JONG_KIND");
        assertThat(reasons(aSignaal("drugs").leeftijd(9))).doesNotContain("JONG_KIND");
    }

    @Test
    void refersMinorWithAdult() {
        assertThat(advise(aSignaal("werving").leeftijd(17).metVolwassene()))
                .contains(new Advies(Uitkomst.AANMELDEN, "MOGELIJKE_UITBUITING"));
        assertThat(reasons(aSignaal("werving").leeftijd(18).metVolwassene())).doesNotContain("MOGELIJKE_UITBUITING");
        assertThat(reasons(aSignaal("werving").leeftijd(-1).metVolwassene())).doesNotContain("MOGELIJKE_UITBUITING");
        assertThat(reasons(aSignaal("werving").leeftijd(17))).doesNotContain("MOGELIJKE_UITBUITING");
    }

    @Test
    void refersPersonWhoReturns() {
        assertThat(advise(aSignaal("drugs").zelfdePersoon(2)))
                .contains(new Advies(Uitkomst.AANMELDEN, "HERHALING_PERSOON"));
        assertThat(reasons(aSignaal("drugs").zelfdePersoon(1))).doesNotContain("HERHALING_PERSOON");
    }

    @Test
    void bundlesPlaceThatReturns() {
        assertThat(advise(aSignaal("overlast").zelfdePlek(2)))
                .contains(new Advies(Uitkomst.BUNDELEN, "HERHALING_PLEK"));
        assertThat(reasons(aSignaal("overlast").zelfdePlek(1))).doesNotContain("HERHALING_PLEK");
    }

    @Test
    void takesUpChance() {
        assertThat(advise(aSignaal("werkvraag"))).contains(new Advies(Uitkomst.ZELF_OPPAKKEN, "KANS"));
        assertThat(reasons(aSignaal("positief"))).contains("KANS");
        assertThat(reasons(aSignaal("schulden"))).doesNotContain("KANS");
    }

    @Test
    void dismissesNuisanceWithoutPersons() {
        assertThat(advise(aSignaal("overlast").zonderPersonen())).contains(new Advies(Uitkomst.AFDOEN, "GEEN_PERSOON"));
        assertThat(reasons(aSignaal("overlast"))).doesNotContain("GEEN_PERSOON");
        assertThat(reasons(aSignaal("drugs").zonderPersonen())).doesNotContain("GEEN_PERSOON");
    }

    @Test
    void alwaysGivesSomeAdviceInOrderOfWeight() {
        assertThat(advise(aSignaal("schoolverzuim")))
                .containsExactly(new Advies(Uitkomst.ZELF_OPPAKKEN, "ENKEL_SIGNAAL"));
        assertThat(reasons(aSignaal("geweld").spoed().zelfdePlek(3)))
                .containsExactly("SPOED", "VEILIGHEID", "HERHALING_PLEK", "ENKEL_SIGNAAL");
    }

    private List<String> reasons(Feiten feiten) {
        return advise(feiten).stream().map(Advies::reden).toList();
    }

    private List<Advies> advise(Feiten feiten) {
        var decision = engine.parseDecision("signaal-weging-advies", Dmn.readModelFromFile(TABLE.toFile()));
        var adviezen = engine
                .evaluateDecisionTable(decision, AdviseWeging.variablesOf(feiten.asWegingFeiten()))
                .getResultList()
                .stream()
                .map(AdviseWeging::adviesOf)
                .toList();
        adviezen.forEach(advies -> HIT.add(advies.reden()));
        return adviezen;
    }

    private static Feiten aSignaal(String soort) {
        return new Feiten(soort, false, -1, false, 0, 0, true);
    }

    /** Facts of a signaal by meaning: about known persons of unknown age, seen for the first time. */
    private record Feiten(
            String soort, boolean isSpoed, int jongste, boolean volwassene, int plek, int persoon, boolean personen) {

        Feiten spoed() {
            return new Feiten(soort, true, jongste, volwassene, plek, persoon, personen);
        }

        Feiten leeftijd(int jaren) {
            return new Feiten(soort, isSpoed, jaren, volwassene, plek, persoon, personen);
        }

        Feiten metVolwassene() {
            return new Feiten(soort, isSpoed, jongste, true, plek, persoon, personen);
        }

        Feiten zelfdePlek(int anderen) {
            return new Feiten(soort, isSpoed, jongste, volwassene, anderen, persoon, personen);
        }

        Feiten zelfdePersoon(int anderen) {
            return new Feiten(soort, isSpoed, jongste, volwassene, plek, anderen, personen);
        }

        Feiten zonderPersonen() {
            return new Feiten(soort, isSpoed, jongste, volwassene, plek, persoon, false);
        }

        WegingFeiten asWegingFeiten() {
            return new WegingFeiten(soort, isSpoed, jongste, volwassene, plek, persoon, personen);
        }
    }
}
