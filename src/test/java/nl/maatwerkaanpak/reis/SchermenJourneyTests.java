package nl.maatwerkaanpak.reis;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;

import java.time.LocalDate;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.Actietafel;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Sluittafel;
import nl.maatwerkaanpak.casus.Uitstelreden;
import nl.maatwerkaanpak.casus.Uitstelvraag;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.traject.Wedervraagtafel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages beside the main flow, each looked at on a phone and a desk by who works with it. */
@WithLogin
class SchermenJourneyTests {

    private static final LocalDate LATER = LocalDate.of(2099, 1, 5);

    @Autowired
    private BeanFactory house;

    private Casusproef proef;
    private Mensenwerk mensen;

    @BeforeEach
    void begin() {
        proef = new Casusproef(house);
        mensen = proef.mensen();
    }

    @Test
    void uitstelIsJudgedWithoutAName() {
        var casus = proef.aCasus();
        mensen.askUitstel(KARIN, casus, new Uitstelvraag(Uitstelreden.ONDERZOEK, "Loopt nog.", nextWeek()));
        try (var vera = desk("vera")) {
            vera.take("Uitstel", "C-").sees("Loopt nog.").doesNotSee("Kanarius").look("10-uitstel-beoordelen");
        }
    }

    @Test
    void casusThatRunsIsEvaluatedAndFollowed() {
        var casus = proef.anInformedCasus();
        try (var joris = desk("joris")) {
            joris.goTo(of(casus, "/evaluatie")).look("10-evaluatie");
            joris.goTo(of(casus, "/stappen")).unfold("Toon de tekening").look("10-stappen");
            joris.goTo(of(casus, "/wie-keek")).sees("las de casus").look("10-wie-keek");
            joris.goTo(of(casus, "?verloop=besluiten"))
                    .sees("Casusregisseur benoemd")
                    .look("10-verloop");
        }
        try (var karin = desk("karin")) {
            karin.goTo(of(casus, "/stilte")).look("10-stilte");
        }
    }

    @Test
    void actieThatWasGivenBackIsFollowedUpOrSettledAtTheEnd() {
        var casus = proef.anInformedCasus();
        var actie = mensen.agreeActie(JORIS, casus, "Bel de school", NOOR, LATER);
        mensen.as(NOOR, Actietafel.class, tafel -> tafel.giveBack(actie, "Vakantie"));
        try (var joris = desk("joris")) {
            joris.openTask("Vervolg op actie", "C-").sees("Vakantie").look("10-actie-vervolg");
            joris.goTo(of(casus, "/afsluiten"))
                    .choose("Wat gebeurt er met deze actie?", "Een ander neemt haar over")
                    .look("10-afsluiten-restactie");
        }
    }

    @Test
    void closedCasusIsLookedAfterAndReopened() {
        var casus = proef.anInformedCasus();
        mensen.as(JORIS, Sluittafel.class, tafel -> tafel.close(casus, Sluitingen.verhuisd()));
        try (var joris = desk("joris")) {
            joris.goTo(of(casus, "/nazorg")).look("10-nazorg");
            joris.goTo(of(casus, "/heropenen")).look("10-heropenen");
        }
    }

    @Test
    void verwijzingIsAskedAboutAndWithdrawn() {
        var casus = proef.anInformedCasus();
        mensen.refer(KARIN, casus, "jongerenwerk", "Begeleiding");
        var verwijzing = mensen.verwijzingOf(JORIS, casus, "jongerenwerk");
        mensen.take(AMINA, verwijzing.value(), "userTask_answerVerwijzing");
        mensen.as(AMINA, Wedervraagtafel.class, tafel -> tafel.ask(verwijzing, "Wat wil hij zelf?"));
        try (var joris = desk("joris")) {
            joris.goTo("/verwijzingen/" + verwijzing + "/wedervraag")
                    .sees("Wat wil hij zelf?")
                    .look("10-wedervraag");
            joris.goTo("/verwijzingen/" + verwijzing + "/intrekken").look("10-intrekken");
        }
    }

    private static LocalDate nextWeek() {
        return LocalDate.now(Werkdagen.ZONE).plusDays(7);
    }

    private static Reiziger desk(String account) {
        return new Reiziger(account, Browser.shared().desk());
    }

    private static String of(CasusId casus, String page) {
        return "/casussen/" + casus + page;
    }
}
