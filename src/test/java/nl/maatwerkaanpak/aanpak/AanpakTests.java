package nl.maatwerkaanpak.aanpak;

import static nl.maatwerkaanpak.aanpak.Aanpakken.arnhemOostWith;
import static nl.maatwerkaanpak.aanpak.Aanpakken.mistakesIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class AanpakTests {

    private final Aanpak aanpak = Aanpakken.arnhemOost();

    @Test
    void readsWhatArnhemOostAgreed() {
        assertThat(aanpak.gemeente()).isEqualTo("Arnhem-Oost");
        assertThat(aanpak.wijken()).extracting(Wijk::naam).containsExactly("Presikhaaf", "Malburgen", "Geitenkamp");
        assertThat(aanpak.termijnen())
                .isEqualTo(new Termijnen(
                        5, 4, 60, 1, 1, 3, 5, 20, 30, 2, 7, 20, 40, 65, 15, 5, 5, 5, 4, 10, 10, 3, List.of(4, 13, 26)));
        assertThat(aanpak.overleg()).isEqualTo(new Overlegritme(DayOfWeek.THURSDAY, LocalTime.of(9, 30), 2));
        assertThat(aanpak.triage()).isEqualTo(new Triageritme(DayOfWeek.TUESDAY));
    }

    @Test
    void findsByCode() {
        assertThat(aanpak.wijk("malburgen")).map(Wijk::naam).hasValue("Malburgen");
        assertThat(aanpak.organisatie("politie")).map(Organisatie::regime).hasValue(Regime.WPG);
        assertThat(aanpak.partner("jongerenwerker")).map(Partner::organisatie).hasValue("jongerenwerk");
        assertThat(aanpak.signaalsoort("verdacht-contact")).isPresent();
        assertThat(aanpak.trajectsoort("jongerenwerk"))
                .hasValue(new Trajectsoort(
                        "jongerenwerk",
                        "Jeugd- en jongerenwerk",
                        "jongerenwerker",
                        "jongerenwerk",
                        60,
                        "traject-jongerenwerk"));
    }

    @Test
    void findsNothingForAnUnknownCode() {
        assertThat(aanpak.wijk("elders")).isEmpty();
        assertThat(aanpak.organisatie("elders")).isEmpty();
        assertThat(aanpak.partner("straatcoach")).isEmpty();
        assertThat(aanpak.trajectsoort("elders")).isEmpty();
    }

    @Test
    void knowsWhoAnswersInTheTriageAndWhoTakesAnOpschaling() {
        assertThat(aanpak.triagepartners()).extracting(Partner::rol).containsExactly("pit", "politie", "om");
        assertThat(aanpak.opschalingpartners()).extracting(Partner::rol).containsExactly("politie", "veiligthuis");
    }

    @Test
    void namesRolesForPeople() {
        assertThat(aanpak.rolnaam("casuistiekcoordinator")).isEqualTo("casuïstiekcoördinator");
        assertThat(aanpak.rolnaam("om")).isEqualTo("officier van justitie");
        assertThat(aanpak.rolnaam("nieuw")).isEqualTo("nieuw");
    }

    @Test
    void takesAnotherPartnerByItsLines() {
        var withLeerplicht = Aanpakken.withLeerplicht();

        assertThat(withLeerplicht.triagepartners()).extracting(Partner::rol).contains("leerplicht");
        assertThat(withLeerplicht
                        .partner("leerplicht")
                        .map(Partner::organisatie)
                        .flatMap(withLeerplicht::organisatie))
                .map(Organisatie::naam)
                .hasValue("Bureau Leerplicht");
        assertThat(withLeerplicht.rolnaam("leerplicht")).isEqualTo("leerplichtambtenaar");
    }

    @Test
    void reportsAllMistakesAtOnceWithTheirPlace() {
        var mistakes = mistakesIn(arnhemOostWith(
                "code: malburgen,", "code: presikhaaf,",
                "regime: WGS }", "regime: GEHEIM }",
                "organisatie: handhaving }", "organisatie: brandweer }",
                "  wegen: 5", "  wegen: -5",
                "  verslag: 5", "  verslagg: 5",
                "  weekdag: dinsdag", "  weekdag: tuesday",
                "\"09:30\"", "\"half tien\""));

        assertThat(mistakes)
                .containsExactly(
                        "termijnen.verslag: moet een heel getal van 1 of meer zijn",
                        "wijken[1].code (regel 9): \"presikhaaf\" staat er twee keer",
                        "organisaties[7].regime (regel 21): is onbekend; kies uit AVG, WPG, WJSG, JEUGDWET, WGS",
                        "organisaties[8].handhaving (regel 22): er is geen partner van deze organisatie",
                        "partners[6].organisatie (regel 46): \"brandweer\" is geen bekende organisatie",
                        "termijnen.wegen (regel 81): moet een heel getal van 1 of meer zijn",
                        "termijnen.verslagg (regel 97): is geen bekende instelling",
                        "overleg.tijd (regel 107): is geen tijdstip tussen aanhalingstekens, zoals \"09:30\"",
                        "triage.weekdag (regel 111): is geen dag van de week, zoals dinsdag");
    }

    @Test
    void knowsWhatGoesFromCareToEnforcement() {
        assertThat(aanpak.crossesToHandhaving("pit", "politie")).isTrue();
        assertThat(aanpak.crossesToHandhaving("jongerenwerk", "handhaving")).isTrue();
        assertThat(aanpak.crossesToHandhaving("politie", "pit")).isFalse();
        assertThat(aanpak.crossesToHandhaving("pit", "jongerenwerk")).isFalse();
        assertThat(aanpak.crossesToHandhaving("elders", "politie")).isFalse();
    }

    @Test
    void policeEnforcesAndCareDoesNot() {
        var mistakes = mistakesIn(arnhemOostWith(
                "regime: WPG, handhaving: true", "regime: WPG",
                "regime: JEUGDWET, zorg: true", "regime: JEUGDWET, zorg: true, handhaving: true"));

        assertThat(mistakes)
                .containsExactly(
                        "organisaties[4].handhaving (regel 18): kan niet samen met zorg: true",
                        "organisaties[5].regime (regel 19): WPG hoort bij handhaving: true");
    }

    @Test
    void refusesATriageWithoutPolitieOrOmOrZorg() {
        var mistakes =
                mistakesIn(arnhemOostWith("triage: true", "triage: false", "opschaling: true", "opschaling: false"));

        assertThat(mistakes)
                .containsExactly(
                        "partners: er is geen triagepartner van politie (regime WPG)",
                        "partners: er is geen triagepartner van het OM (regime WJSG)",
                        "partners: er is geen triagepartner van de zorg (zorg: true)",
                        "partners: er is geen partner met opschaling: true");
    }

    @Test
    void refusesAPartnerThatIsThereTwice() {
        var mistakes = mistakesIn(arnhemOostWith("rol: handhaving,", "rol: politie,", "rol: pit,", "rol: voorzitter,"));

        assertThat(mistakes)
                .containsExactly(
                        "partners[2].rol (regel 42): \"voorzitter\" staat ook bij rollen",
                        "partners[6].rol (regel 46): \"politie\" staat er twee keer");
    }

    @Test
    void refusesATrajectsoortWithoutProces() {
        var mistakes = mistakesIn(arnhemOostWith("proces: traject-prospect4cash", "proces: traject-bestaat-niet"));

        assertThat(mistakes)
                .containsExactly(
                        "trajectsoorten[1].proces (regel 77): er is geen procesbestand \"traject-bestaat-niet.bpmn\"");
    }

    @Test
    void refusesATrajectsoortOfAnUnknownPartner() {
        var mistakes = mistakesIn(arnhemOostWith(
                "    rol: jongerenwerker", "    rol: jeugdwerker",
                "    organisatie: prospect4cash", "    organisatie: bureau",
                "capaciteit: 60", "capaciteit: veel"));

        assertThat(mistakes)
                .containsExactly(
                        "trajectsoorten[0].rol (regel 68): \"jeugdwerker\" is geen bekende partner",
                        "trajectsoorten[0].capaciteit (regel 70): moet een heel getal van 1 of meer zijn",
                        "trajectsoorten[1].organisatie (regel 75): \"bureau\" is geen bekende organisatie");
    }

    @Test
    void reportsEveryPartThatIsMissing() {
        var mistakes = mistakesIn(yaml("gemeente: Leegstad\nwijken:\n  - naam: Zonder Code\n"));

        assertThat(mistakes)
                .contains(
                        "wijken[0].code: ontbreekt",
                        "organisaties: ontbreekt",
                        "partners: ontbreekt",
                        "termijnen: ontbreekt",
                        "overleg: ontbreekt",
                        "triage: ontbreekt");
    }

    @Test
    void refusesAFileThatIsNoYaml() {
        assertThat(mistakesIn(yaml("gemeente: [Arnhem")))
                .singleElement()
                .asString()
                .startsWith("bestand: is geen geldige YAML");
        assertThat(mistakesIn(yaml(""))).containsExactly("bestand: moet uit precies een YAML-document bestaan");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(mistakesIn(new ClassPathResource("aanpak/nergens.yaml"))).containsExactly("bestand: bestaat niet");
    }

    private static ByteArrayResource yaml(String text) {
        return new ByteArrayResource(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "proef.yaml");
    }
}
