package nl.maatwerkaanpak.workflow;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Inlogregels;
import nl.maatwerkaanpak.aanpak.Noodtoegangregels;
import nl.maatwerkaanpak.aanpak.Overlegritme;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.aanpak.Termijnen;
import nl.maatwerkaanpak.aanpak.Toezichtgrenzen;
import nl.maatwerkaanpak.aanpak.Trajectsoort;
import nl.maatwerkaanpak.aanpak.Triageritme;
import nl.maatwerkaanpak.aanpak.Verwerkingsregister;

/** A small aanpak: two triage partners, two soorten of traject, and terms that are easy to count. */
final class AanpakVoorbeeld {

    private AanpakVoorbeeld() {}

    static Aanpak aanpak() {
        return new Aanpak(
                "Voorbeeldstad",
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Partner("pit", "PIT", "pit", true, false, false, false),
                        new Partner("politie", "politie", "politie", true, true, false, false),
                        new Partner("jongerenwerker", "jongerenwerker", "jongerenwerk", false, false, true, false)),
                List.of(),
                List.of(
                        new Trajectsoort(
                                "jongerenwerk",
                                "Jongerenwerk",
                                "jongerenwerker",
                                "jongerenwerk",
                                5,
                                "traject-jongerenwerk"),
                        new Trajectsoort(
                                "prospect4cash",
                                "Prospect4Cash",
                                "prospect4cash",
                                "prospect4cash",
                                5,
                                "traject-prospect4cash")),
                new Termijnen(
                        5, 4, 60, 1, 1, 3, 5, 20, 30, 2, 7, 20, 40, 65, 15, 5, 5, 5, 4, 10, 10, 3, List.of(4, 13, 26)),
                new Overlegritme(DayOfWeek.THURSDAY, LocalTime.of(9, 30), 2),
                new Triageritme(DayOfWeek.TUESDAY),
                new Verwerkingsregister("https://verwerkingen.example/register", List.of()),
                new Toezichtgrenzen(25, 5, LocalTime.MIDNIGHT, LocalTime.of(6, 0), List.of()),
                new Inlogregels(30, 600, List.of()),
                new Noodtoegangregels(List.of("pit"), 60, 2));
    }
}
