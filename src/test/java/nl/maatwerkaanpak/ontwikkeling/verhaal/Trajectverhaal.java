package nl.maatwerkaanpak.ontwikkeling.verhaal;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.jongerenwerk.NieuwPopdoel;
import nl.maatwerkaanpak.jongerenwerk.Poptafel;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.prospect4cash.Intake;
import nl.maatwerkaanpak.traject.Afwijsreden;
import nl.maatwerkaanpak.traject.Bijwerking;
import nl.maatwerkaanpak.traject.Contactboek;
import nl.maatwerkaanpak.traject.Contactuitkomst.Geweigerd;
import nl.maatwerkaanpak.traject.Contactwijze;
import nl.maatwerkaanpak.traject.NieuwContactmoment;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectbegeleiding;
import nl.maatwerkaanpak.traject.VerwijzingId;

/** What the partners made of the verwijzingen: one declined, two trajecten under way. */
final class Trajectverhaal {

    private final Mensenwerk mensen;
    private final Verhaaltijd tijd;
    private final Werkwerk werk;
    private final Casusverhaal casussen;
    private final Map<Integer, TrajectId> trajecten = new HashMap<>();

    Trajectverhaal(Mensenwerk mensen, Verhaaltijd tijd, Casusverhaal casussen) {
        this.mensen = mensen;
        this.tijd = tijd;
        this.werk = new Werkwerk(mensen);
        this.casussen = casussen;
    }

    void addTo(Tijdlijn tijdlijn) {
        tijdlijn.at("2026-10-12T09:30", this::fillRegister);
        tijdlijn.at("2026-10-23T10:00", () -> accept(AMINA, 9, "jongerenwerk"));
        tijdlijn.at(
                "2026-10-23T15:00",
                () -> mensen.decline(
                        PIM,
                        verwijzing(12, "prospect4cash"),
                        Afwijsreden.PAST_NIET,
                        "Met 14 mag hij dit werk nog niet doen."));
        tijdlijn.at(
                "2026-10-26T16:00",
                () -> mensen.beginPop(
                        AMINA,
                        trajecten.get(9),
                        new NieuwPopdoel(
                                Leefgebied.SOCIAAL_NETWERK, "Drie avonden per week zonder de jongens van de Golf."),
                        new NieuwPopdoel(Leefgebied.TIJDSBESTEDING, "Weer voetballen.")));
        guideRyan(tijdlijn);
        tijdlijn.at(
                "2026-10-28T11:00",
                () -> mensen.refer(
                        OMAR, casus(20), "prospect4cash", "Een bijbaan naast school, het liefst met zijn handen."));
        tijdlijn.at("2026-10-29T09:00", () -> accept(PIM, 20, "prospect4cash"));
        tijdlijn.at(
                "2026-10-30T15:00",
                () -> werk.recordIntake(
                        PIM,
                        trajecten.get(20),
                        new Intake(
                                true,
                                "Iets met zijn handen. Fietsen, of een werkplaats.",
                                "Zaterdag de hele dag, en op woensdag na school.",
                                "Zijn eigen telefoon betalen.",
                                "Hoe je een band plakt en een versnelling afstelt.",
                                "Gemotiveerd en op tijd. Fietsenmaker past bij hem.")));
    }

    /** Fictional employers, at addresses that nobody can have. */
    private void fillRegister() {
        var fietsen = werk.addWerkgever(PIM, "Fietsenwerkplaats De Ketting", "Henk Spaak", "henk@deketting.example");
        werk.addPlek(PIM, fietsen, Werkwerk.plek("Hulp in de werkplaats", "Velperweg 900, Arnhem", 8, "6.75", 2));
        var bakker = werk.addWerkgever(PIM, "Bakkerij Goudkorst", "Mevrouw Deeg", "werk@goudkorst.example");
        werk.addPlek(PIM, bakker, Werkwerk.plek("Inpakken en vegen", "Steenstraat 901, Arnhem", 6, "5.50", 1));
        var kas = werk.addWerkgever(PIM, "Tuinderij Het Loo", "Jan Tomatius", "planning@hetloo.example");
        werk.addPlek(PIM, kas, Werkwerk.plek("Plukken in de kas", "Kasweg 902, Huissen", 12, "6.10", 4));
    }

    private void accept(MedewerkerId partner, int nr, String trajectsoort) {
        trajecten.put(nr, mensen.accept(partner, verwijzing(nr, trajectsoort)));
    }

    private void guide(MedewerkerId uitvoerder, Function<Trajectbegeleiding, Bijwerking> act) {
        if (mensen.as(uitvoerder, Trajectbegeleiding.class, act) != Bijwerking.VASTGELEGD) {
            throw new IllegalStateException("refused");
        }
    }

    /** Amina guides Ryan: a first attempt, then contact in many ways, and where he stands with his goals. */
    private void guideRyan(Tijdlijn tijdlijn) {
        meet(
                tijdlijn,
                "2026-10-24T14:00",
                Contactwijze.NIET_GEKOMEN,
                "Stond niet bij de poort. Appt dat hij het vergat.");
        meet(
                tijdlijn,
                "2026-10-26T15:00",
                Contactwijze.GESPREK,
                "Open gesprek. Wil wel, durft het thuis niet te zeggen.");
        meet(tijdlijn, "2026-10-28T17:30", Contactwijze.BERICHT, "Stuurt een foto van zijn oude voetbalschoenen.");
        meet(tijdlijn, "2026-10-29T21:00", Contactwijze.ACTIVITEIT, "Twee keer mee geweest naar de training.");
        tijdlijn.at(
                "2026-10-29T21:10",
                () -> mensen.as(AMINA, Poptafel.class, tafel -> {
                    var doelen = tafel.read(trajecten.get(9)).doelen();
                    tafel.recordStand(
                            trajecten.get(9), doelen.get(0).id(), Richting.GELIJK, "Twee van de drie avonden.");
                    return tafel.recordStand(trajecten.get(9), doelen.get(1).id(), Richting.BETER, null);
                }));
    }

    /** Amina is in contact with Ryan, and it goes better. */
    private void meet(Tijdlijn tijdlijn, String written, Contactwijze wijze, String notitie) {
        tijdlijn.at(written, () -> {
            var moment = new NieuwContactmoment(wijze, Richting.BETER, tijd.moment(written), notitie);
            if (mensen.as(AMINA, Contactboek.class, boek -> boek.record(trajecten.get(9), moment))
                    instanceof Geweigerd) {
                throw new IllegalStateException("refused");
            }
        });
    }

    private VerwijzingId verwijzing(int nr, String trajectsoort) {
        return mensen.verwijzingOf(JORIS, casus(nr), trajectsoort);
    }

    private CasusId casus(int nr) {
        return casussen.casus(nr);
    }
}
