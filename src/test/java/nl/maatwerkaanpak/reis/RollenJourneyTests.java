package nl.maatwerkaanpak.reis;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.inbreng.NieuweInbreng;
import nl.maatwerkaanpak.inbreng.Uitvraagbrief;
import nl.maatwerkaanpak.inbreng.Verstrekkingsgrond;
import nl.maatwerkaanpak.ontwikkeling.Browser;
import nl.maatwerkaanpak.ontwikkeling.WithLogin;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.traject.VerwijzingId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One casus in which everybody has a part, and every role that walks through all of its pages: whatever stands there, the
 * words that are not for them stand nowhere.
 */
@WithLogin
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollenJourneyTests {

    private static final List<String> LISTS = List.of(
            "/taken", "/taken?weergave=zonder-eigenaar", "/casussen", "/overleggen", "/trajecten", "/aanmeldingen");
    private static final LocalDate LATER = LocalDate.of(2099, 1, 5);

    /** A word that stands in one place only, and what it is. */
    private enum Geheim {
        NAAM("Kanarius"),
        ACTIE("Kanariehuis bezoeken"),
        POLITIE_AAN_JONGERENWERK("Kanariebestuurder bekend"),
        VRAAG("Kanariebegeleiding gevraagd");

        private final String woord;

        Geheim(String woord) {
            this.woord = woord;
        }
    }

    /** Where the part of somebody in the casus is. */
    private enum Plaats {
        CASUS,
        VERWIJZING,
        ACTIE,
        NERGENS
    }

    /** Who walks, where their part is, and of what they may read the word. */
    private enum Rol {
        PROCESREGISSEUR("karin", Plaats.CASUS, EnumSet.allOf(Geheim.class)),
        CASUSREGISSEUR("joris", Plaats.CASUS, EnumSet.allOf(Geheim.class)),
        POLITIE_AAN_TAFEL("paula", Plaats.CASUS, EnumSet.complementOf(EnumSet.of(Geheim.VRAAG))),
        VOORZITTER("vera", Plaats.CASUS, EnumSet.of(Geheim.NAAM, Geheim.ACTIE)),
        UITVOERDER("pim", Plaats.CASUS, EnumSet.of(Geheim.NAAM, Geheim.ACTIE)),
        ONTVANGER("amina", Plaats.VERWIJZING, EnumSet.of(Geheim.NAAM, Geheim.VRAAG)),
        ACTIEHOUDER("noor", Plaats.ACTIE, EnumSet.of(Geheim.ACTIE)),
        SIGNAALCOORDINATOR("sanne", Plaats.NERGENS, EnumSet.noneOf(Geheim.class)),
        ANDERE_COORDINATOR("omar", Plaats.NERGENS, EnumSet.noneOf(Geheim.class)),
        OM_NA_DE_TRIAGE("olga", Plaats.NERGENS, EnumSet.noneOf(Geheim.class)),
        PIT_NA_DE_TRIAGE("petra", Plaats.NERGENS, EnumSet.noneOf(Geheim.class)),
        VEILIG_THUIS("vince", Plaats.NERGENS, EnumSet.noneOf(Geheim.class)),
        PRIVACYFUNCTIONARIS("frank", Plaats.NERGENS, EnumSet.noneOf(Geheim.class)),
        BEHEERDER("bea", Plaats.NERGENS, EnumSet.noneOf(Geheim.class));

        private final String account;
        private final Plaats plaats;
        private final EnumSet<Geheim> ziet;

        Rol(String account, Plaats plaats, EnumSet<Geheim> ziet) {
            this.account = account;
            this.plaats = plaats;
            this.ziet = ziet;
        }

        String[] forbidden() {
            return EnumSet.complementOf(ziet).stream()
                    .map(geheim -> geheim.woord)
                    .toArray(String[]::new);
        }
    }

    @Autowired
    private BeanFactory house;

    private CasusId casus;
    private VerwijzingId verwijzing;
    private String actie;

    @BeforeAll
    void giveEverybodyAPart() {
        var proef = new Casusproef(house);
        var mensen = proef.mensen();
        casus = proef.anInformedCasus();
        var overleg = mensen.plan(KARIN, VERA, Instant.parse("2099-01-05T09:00:00Z"), "Stadhuis");
        mensen.schedule(KARIN, casus, overleg, "Wie helpt?", List.of(JORIS, PAULA));
        mensen.askInbreng(
                KARIN, casus, new Uitvraagbrief("Wat helpt?", "Het plan", Grondslag.PUBLIEKE_TAAK, LATER), "politie");
        var uitvraag = mensen.uitvraagOf(KARIN, casus, "politie");
        mensen.addInbreng(PAULA, uitvraag, policeForJongerenwerk());
        mensen.deliverInbreng(PAULA, uitvraag);
        actie = mensen.agreeActie(KARIN, casus, Geheim.ACTIE.woord, NOOR, LATER).toString();
        mensen.refer(KARIN, casus, "jongerenwerk", Geheim.VRAAG.woord);
        mensen.refer(KARIN, casus, "prospect4cash", "Werk");
        mensen.accept(PIM, mensen.verwijzingOf(JORIS, casus, "prospect4cash"));
        verwijzing = mensen.verwijzingOf(JORIS, casus, "jongerenwerk");
        mensen.take(AMINA, verwijzing.value(), "userTask_answerVerwijzing");
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatIsTheirsAndNothingElse(Rol rol) {
        try (var reader = new Reiziger(rol.account, browser(rol))) {
            LISTS.forEach(list -> reader.goTo(list).doesNotSee(rol.forbidden()));
            for (var path : pathsOfTheCasus()) {
                if (rol.plaats == Plaats.CASUS) {
                    reader.goTo(path).doesNotSee(rol.forbidden());
                } else {
                    reader.findsNothingAt(path);
                }
            }
            if (!rol.ziet.contains(Geheim.VRAAG)) {
                reader.findsNothingAt("/verwijzingen/" + verwijzing);
            }
            if (rol.plaats != Plaats.ACTIE) {
                reader.findsNothingAt("/acties/" + actie);
            }
            readsTheirPart(rol, reader);
        }
    }

    /** Whoever may read a word finds it where their part is; the others would be right by seeing nothing at all. */
    private void readsTheirPart(Rol rol, Reiziger reader) {
        var inCasus = EnumSet.copyOf(rol.ziet);
        if (rol.plaats == Plaats.CASUS) {
            inCasus.remove(Geheim.VRAAG);
        }
        switch (rol.plaats) {
            case CASUS -> reader.goTo("/casussen/" + casus);
            case VERWIJZING -> reader.goTo("/verwijzingen/" + verwijzing);
            case ACTIE -> reader.goTo("/acties/" + actie);
            case NERGENS -> reader.goTo("/casussen");
        }
        reader.sees(inCasus.stream().map(geheim -> geheim.woord).toArray(String[]::new));
        reader.doesNotSee(rol.forbidden()).look("9-deel-" + rol.account);
    }

    private List<String> pathsOfTheCasus() {
        return List.of(
                "/casussen/" + casus,
                "/casussen/" + casus + "/inbreng",
                "/casussen/" + casus + "/verwijzingen",
                "/casussen/" + casus + "/plan",
                "/taken/van-casus/" + casus);
    }

    private static Page browser(Rol rol) {
        return rol == Rol.ACTIEHOUDER
                ? Browser.shared().phone()
                : Browser.shared().desk();
    }

    private static NieuweInbreng policeForJongerenwerk() {
        return new NieuweInbreng(
                "Bestuurder",
                NieuweInbreng.Soort.FEIT,
                Geheim.POLITIE_AAN_JONGERENWERK.woord,
                "Eigen systeem",
                Set.of("jongerenwerk"),
                Verstrekkingsgrond.WPG_20,
                LATER);
    }
}
