package nl.maatwerkaanpak.ontwikkeling.verhaal;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;

import java.util.Set;
import nl.maatwerkaanpak.inbreng.NieuweInbreng;
import nl.maatwerkaanpak.inbreng.Onderbouwing;
import nl.maatwerkaanpak.inbreng.Uitvraagbrief;
import nl.maatwerkaanpak.inbreng.VerstrekkingId;
import nl.maatwerkaanpak.inbreng.Verstrekkingkast;
import nl.maatwerkaanpak.inbreng.Verstrekkingsgrond;
import nl.maatwerkaanpak.inbreng.Verstrekkingtafel;
import nl.maatwerkaanpak.inbreng.Verstrekkingtoets;
import nl.maatwerkaanpak.privacy.Grondslag;

/** What partners contributed: answered in one casus, and one question that still waits for PIT in another. */
final class Inbrengverhaal {

    private final Mensenwerk mensen;
    private final Verhaaltijd tijd;
    private final Casusverhaal casussen;

    Inbrengverhaal(Mensenwerk mensen, Verhaaltijd tijd, Casusverhaal casussen) {
        this.mensen = mensen;
        this.tijd = tijd;
        this.casussen = casussen;
    }

    void addTo(Tijdlijn tijdlijn) {
        tijdlijn.at("2026-10-21T11:15", this::askAboutRyan);
        tijdlijn.at("2026-10-21T13:40", this::politieAboutRyan);
        tijdlijn.at("2026-10-21T15:20", this::jongerenwerkAboutRyan);
        tijdlijn.at("2026-10-22T10:15", this::voorzitterAllowsPolitie);
        tijdlijn.at("2026-10-22T15:40", this::politieReadsAboutRyan);
        tijdlijn.at("2026-10-27T09:30", this::askAboutMo);
        tijdlijn.at("2026-10-28T13:00", this::jongerenwerkAboutMo);
    }

    private void askAboutRyan() {
        mensen.askInbreng(
                KARIN,
                casussen.casus(9),
                new Uitvraagbrief(
                        "Wat weten jullie van de man in de grijze Golf, en wat werkt bij Ryan?",
                        "Bepalen wie veilig naast hem kan staan.",
                        Grondslag.WGS,
                        tijd.day("2026-10-21")),
                "politie",
                "jongerenwerker");
    }

    private void politieAboutRyan() {
        var uitvraag = mensen.uitvraagOf(KARIN, casussen.casus(9), "politie");
        mensen.addInbreng(
                PAULA,
                uitvraag,
                new NieuweInbreng(
                        "De bestuurder",
                        NieuweInbreng.Soort.FEIT,
                        "De bestuurder is bij ons bekend. Spreek hem niet zelf aan.",
                        "Eigen systeem",
                        Set.of("jongerenwerk"),
                        Verstrekkingsgrond.WPG_20,
                        tijd.day("2027-04-21")));
        mensen.deliverInbreng(PAULA, uitvraag);
    }

    private void jongerenwerkAboutRyan() {
        var uitvraag = mensen.uitvraagOf(KARIN, casussen.casus(9), "jongerenwerker");
        mensen.addInbreng(
                AMINA,
                uitvraag,
                new NieuweInbreng(
                        "Wat werkt",
                        NieuweInbreng.Soort.OORDEEL,
                        "Hij komt als je hem ophaalt, en hij praat als hij iets doet.",
                        "Begeleiding op het plein",
                        Set.of("politie"),
                        null,
                        tijd.day("2027-04-21")),
                new Onderbouwing("Anders spreken zij hem aan waar de man bij is.", true, null));
        mensen.deliverInbreng(AMINA, uitvraag);
    }

    /** From care to enforcement a second person decides. */
    private void voorzitterAllowsPolitie() {
        var id = verstrekking();
        mensen.take(VERA, id.value(), "userTask_judgeVerstrekking");
        mensen.as(
                VERA,
                Verstrekkingtoets.class,
                toets -> toets.judge(id, true, "Zij hebben dit nodig om hem niet in gevaar te brengen."));
    }

    private void politieReadsAboutRyan() {
        var id = verstrekking();
        mensen.take(PAULA, id.value(), "userTask_receiveVerstrekking");
        mensen.as(PAULA, Verstrekkingkast.class, kast -> kast.read(id));
        mensen.as(PAULA, Verstrekkingkast.class, kast -> kast.confirm(id));
    }

    private VerstrekkingId verstrekking() {
        return mensen.as(KARIN, Verstrekkingtafel.class, tafel -> tafel.list(casussen.casus(9)))
                .get(0)
                .id();
    }

    private void askAboutMo() {
        mensen.askInbreng(
                OMAR,
                casussen.casus(11),
                new Uitvraagbrief(
                        "Hoe gaat het met hem op school en thuis?",
                        "Weten wie hem 's avonds opvangt.",
                        Grondslag.WGS,
                        tijd.day("2026-11-05")),
                "pit",
                "jongerenwerker");
    }

    private void jongerenwerkAboutMo() {
        mensen.answerNothing(AMINA, mensen.uitvraagOf(OMAR, casussen.casus(11), "jongerenwerker"));
    }
}
