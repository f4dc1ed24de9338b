package nl.maatwerkaanpak.ontwikkeling.verhaal;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;

import java.util.HashMap;
import java.util.Map;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.plan.NieuwPlandoel;
import nl.maatwerkaanpak.plan.NieuwePlanregel;
import nl.maatwerkaanpak.plan.PlanregelId;

/** The plan that Joris wrote with Ryan after the first overleg, and how it goes since. */
final class Planverhaal {

    private final Planwerk plannen;
    private final Verhaaltijd tijd;
    private final Casusverhaal casussen;
    private final Map<String, PlanregelId> regels = new HashMap<>();

    Planverhaal(Mensenwerk mensen, Verhaaltijd tijd, Casusverhaal casussen) {
        this.plannen = new Planwerk(mensen);
        this.tijd = tijd;
        this.casussen = casussen;
    }

    void addTo(Tijdlijn tijdlijn) {
        tijdlijn.at("2026-10-24T16:00", this::writePlan);
        tijdlijn.at(
                "2026-10-29T21:15",
                () -> plannen.record(
                        AMINA,
                        regels.get("trainen"),
                        Richting.BETER,
                        "Twee keer mee geweest naar de training.",
                        tijd.day("2026-10-29")));
    }

    private void writePlan() {
        var casus = casussen.casus(9);
        var training = plannen.addDoel(
                JORIS,
                casus,
                new NieuwPlandoel(
                        Leefgebied.TIJDSBESTEDING,
                        "Twee avonden per week trainen in plaats van bij de bankjes.",
                        "Ik wil weer voetballen."));
        regels.put(
                "trainen",
                plannen.addRegel(
                        JORIS,
                        casus,
                        training,
                        new NieuwePlanregel("Gaat de eerste weken mee naar de training.", AMINA)));
        var geld = plannen.addDoel(
                JORIS,
                casus,
                new NieuwPlandoel(
                        Leefgebied.FINANCIEN,
                        "Geen geld meer aannemen van de bestuurder van de Golf.",
                        "Ik wil geld verdienen zonder gezeik."));
        plannen.addRegel(
                JORIS,
                casus,
                geld,
                new NieuwePlanregel("Spreekt met Ryan en zijn ouders over de man van de Golf.", PAULA));
        plannen.establish(JORIS, casus);
    }
}
