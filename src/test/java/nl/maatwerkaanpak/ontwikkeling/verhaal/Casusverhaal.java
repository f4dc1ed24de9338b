package nl.maatwerkaanpak.ontwikkeling.verhaal;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OLGA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PETRA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.maatwerkaanpak.casus.AanmeldingId;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Informering;
import nl.maatwerkaanpak.casus.NieuweAanmelding;
import nl.maatwerkaanpak.casus.TriageUitkomst;
import nl.maatwerkaanpak.jongere.NieuweJongere;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.overleg.Afspraak;
import nl.maatwerkaanpak.overleg.Besluit;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.overleg.Verwijsafspraak;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Bundelen;

/**
 * What became of the aanmeldingen: two triages, an overleg that was held and one that is planned. Where it ends, everybody
 * has something to do.
 */
final class Casusverhaal {

    private final Mensenwerk mensen;
    private final Verhaaltijd tijd;
    private final Straatverhaal straat;
    private final Map<Integer, CasusId> casussen = new HashMap<>();
    private final Map<String, OverlegId> overleggen = new HashMap<>();

    Casusverhaal(Mensenwerk mensen, Verhaaltijd tijd, Straatverhaal straat) {
        this.mensen = mensen;
        this.tijd = tijd;
        this.straat = straat;
    }

    void addTo(Tijdlijn tijdlijn) {
        addTriages(tijdlijn);
        addVoorbereiding(tijdlijn);
        new Inbrengverhaal(mensen, tijd, this).addTo(tijdlijn);
        addOverleggen(tijdlijn);
        tijdlijn.at("2026-10-27T11:00", this::fileByPartner);
    }

    private void addTriages(Tijdlijn tijdlijn) {
        tijdlijn.at("2026-10-14T15:00", () -> answer(8, PAULA, PETRA, OLGA));
        tijdlijn.at("2026-10-15T15:00", () -> answer(9, PAULA, OLGA, PETRA));
        tijdlijn.at("2026-10-15T15:30", () -> answer(11, PETRA, PAULA, OLGA));
        tijdlijn.at("2026-10-16T09:00", () -> answer(12, OLGA, PAULA, PETRA));
        tijdlijn.at(
                "2026-10-20T14:00",
                () -> mensen.decide(
                        KARIN,
                        aanmelding(8),
                        TriageUitkomst.TERUG_NAAR_REGULIER,
                        "Leerplicht is al met moeder in gesprek."));
        tijdlijn.at(
                "2026-10-20T14:15",
                () -> include(KARIN, 9, "Wordt gebruikt door een volwassene. Meer partners nodig."));
        tijdlijn.at("2026-10-20T14:30", () -> include(OMAR, 11, "Jong, en 's nachts bij volwassenen."));
        tijdlijn.at("2026-10-20T14:45", () -> include(KARIN, 12, "Bedreigd, en mogelijk ook loper."));
        tijdlijn.at("2026-10-23T16:00", () -> answer(18, PAULA, PETRA));
        tijdlijn.at("2026-10-26T10:00", () -> answer(20, PAULA, OLGA, PETRA));
        tijdlijn.at("2026-10-27T14:00", () -> include(OMAR, 20, "Hij vraagt het zelf; nu doorpakken."));
    }

    private void addVoorbereiding(Tijdlijn tijdlijn) {
        tijdlijn.at("2026-10-20T16:00", () -> assign(KARIN, 9, JORIS));
        tijdlijn.at("2026-10-20T16:10", () -> assign(OMAR, 11, AMINA));
        tijdlijn.at("2026-10-20T16:20", () -> assign(KARIN, 12, JORIS));
        tijdlijn.at("2026-10-27T15:00", () -> assign(OMAR, 20, JORIS));
        tijdlijn.at(
                "2026-10-21T11:00",
                () -> inform(
                        KARIN,
                        9,
                        Informering.ofGezaghebbenden(
                                Informering.Wie.BEIDEN,
                                "moeder en vader",
                                Informering.Hoe.GESPREK,
                                tijd.day("2026-10-21"),
                                KARIN,
                                "Moeder is opgelucht. Ryan wil het nog niet over de Golf hebben.")));
        tijdlijn.at(
                "2026-10-21T16:00",
                () -> inform(
                        KARIN,
                        12,
                        Informering.ofGezaghebbenden(
                                Informering.Wie.BEIDEN,
                                "moeder",
                                Informering.Hoe.GESPREK,
                                tijd.day("2026-10-21"),
                                JORIS,
                                "Sem schrok, en is blij dat zijn moeder het nu weet.")));
        tijdlijn.at(
                "2026-10-26T13:00",
                () -> inform(
                        OMAR,
                        11,
                        Informering.ofGezaghebbenden(
                                Informering.Wie.BEIDEN,
                                "oom (voogd)",
                                Informering.Hoe.TELEFOON,
                                tijd.day("2026-10-26"),
                                AMINA,
                                "Oom wil meedenken. Mo haalt zijn schouders op.")));
        tijdlijn.at(
                "2026-10-28T10:00",
                () -> inform(
                        OMAR,
                        20,
                        Informering.ofGezaghebbenden(
                                Informering.Wie.BEIDEN,
                                "beide ouders",
                                Informering.Hoe.GESPREK,
                                tijd.day("2026-10-28"),
                                JORIS,
                                "\"Eindelijk.\"")));
        tijdlijn.at(
                "2026-10-21T09:45",
                () -> mensen.weigh(
                        SANNE,
                        straat.signaal(15),
                        new Bundelen(casus(11).value(), "Goed nieuws over dezelfde jongen.")));
        tijdlijn.at(
                "2026-10-21T09:50",
                () -> mensen.weigh(
                        SANNE, straat.signaal(16), new Bundelen(casus(9).value(), "Noor herkent hem: dit is Ryan.")));
    }

    private void addOverleggen(Tijdlijn tijdlijn) {
        tijdlijn.at("2026-10-20T17:00", () -> plan("eerste", KARIN, "2026-10-22T09:30"));
        tijdlijn.at(
                "2026-10-21T16:30",
                () -> mensen.schedule(
                        KARIN,
                        casus(9),
                        overleg("eerste"),
                        "Wie kan naast hem staan, en hoe komt hij los van de auto?",
                        List.of(JORIS, PAULA)));
        tijdlijn.at(
                "2026-10-21T16:40",
                () -> mensen.schedule(
                        KARIN, casus(12), overleg("eerste"), "Hoe komt hij veilig naar school?", List.of(JORIS)));
        tijdlijn.at("2026-10-22T10:05", () -> mensen.record(KARIN, overleg("eerste"), casus(9), besluitRyan()));
        tijdlijn.at("2026-10-22T10:40", () -> mensen.record(KARIN, overleg("eerste"), casus(12), besluitSem()));
        tijdlijn.at("2026-10-22T11:00", () -> mensen.finish(KARIN, VERA, overleg("eerste")));
        tijdlijn.at("2026-10-28T09:30", () -> plan("tweede", OMAR, "2026-11-12T09:30"));
        tijdlijn.at(
                "2026-10-28T09:45",
                () -> mensen.schedule(
                        OMAR,
                        casus(11),
                        overleg("tweede"),
                        "Wie brengt hem 's avonds thuis, en wie heeft het gezag?",
                        List.of(AMINA, PETRA)));
    }

    private Besluit besluitRyan() {
        return new Besluit(
                "Jongerenwerk gaat naast hem staan. De straatcoach blijft zichtbaar bij de bankjes. Over zes weken opnieuw.",
                List.of(
                        new Afspraak(
                                "Loop elke donderdagavond langs de bankjes en spreek hem aan.",
                                NOOR,
                                tijd.day("2026-11-13")),
                        new Afspraak("Spreek de school over de tussenuren.", JORIS, tijd.day("2026-11-06"))),
                List.of(new Verwijsafspraak("jongerenwerk", "Intensieve begeleiding, te beginnen met zijn avonden.")));
    }

    private Besluit besluitSem() {
        return new Besluit(
                "Eerst veiligheid: hij fietst niet alleen. Werk moet hem van de schuld af helpen.",
                List.of(new Afspraak("Maak met de school een afspraak over het hek.", JORIS, tijd.day("2026-10-30"))),
                List.of(new Verwijsafspraak("prospect4cash", "Een bijbaan die bij zijn leeftijd past.")));
    }

    private void fileByPartner() {
        mensen.file(
                JORIS,
                new NieuweJongere("Aylin D.", null, "17", null),
                jongere -> new NieuweAanmelding(
                        jongere,
                        "malburgen",
                        "Komt niet meer op de meidenavond. Draagt dure kleding en heeft twee telefoons.",
                        "Weten of zij veilig is, en met wie zij omgaat.",
                        "jongerenwerker",
                        true,
                        null));
    }

    private void answer(int nr, MedewerkerId... partners) {
        for (var partner : partners) {
            mensen.answer(partner, aanmelding(nr), partner.equals(PAULA), null);
        }
    }

    private void include(MedewerkerId coordinator, int nr, String motivering) {
        casussen.put(nr, mensen.include(coordinator, aanmelding(nr), motivering));
    }

    private void assign(MedewerkerId coordinator, int nr, MedewerkerId casusregisseur) {
        mensen.assign(coordinator, casus(nr), casusregisseur);
    }

    private void inform(MedewerkerId coordinator, int nr, Informering informering) {
        mensen.inform(coordinator, casus(nr), informering);
    }

    private void plan(String name, MedewerkerId coordinator, String begin) {
        overleggen.put(name, mensen.plan(coordinator, VERA, tijd.moment(begin), "Stadhuis, kamer 2.14"));
    }

    private AanmeldingId aanmelding(int nr) {
        return mensen.aanmeldingOf(SANNE, straat.signaal(nr));
    }

    CasusId casus(int nr) {
        return Objects.requireNonNull(casussen.get(nr));
    }

    OverlegId overleg(String name) {
        return Objects.requireNonNull(overleggen.get(name));
    }
}
