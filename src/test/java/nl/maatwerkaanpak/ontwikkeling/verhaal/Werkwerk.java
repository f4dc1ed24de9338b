package nl.maatwerkaanpak.ontwikkeling.verhaal;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.maatwerkaanpak.medewerker.Mailadres;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.prospect4cash.Intake;
import nl.maatwerkaanpak.prospect4cash.Intaketafel;
import nl.maatwerkaanpak.prospect4cash.NieuweWerkgever;
import nl.maatwerkaanpak.prospect4cash.NieuweWerkplek;
import nl.maatwerkaanpak.prospect4cash.Plaatsingtafel;
import nl.maatwerkaanpak.prospect4cash.WerkgeverId;
import nl.maatwerkaanpak.prospect4cash.Werkgeverregister;
import nl.maatwerkaanpak.prospect4cash.WerkplekId;
import nl.maatwerkaanpak.prospect4cash.Werkuitkomst;
import nl.maatwerkaanpak.traject.Bijwerking;
import nl.maatwerkaanpak.traject.TrajectId;

/** What Prospect4Cash does with employers, places and work, as people do it. */
public final class Werkwerk {

    private final Mensenwerk mensen;

    public Werkwerk(Mensenwerk mensen) {
        this.mensen = mensen;
    }

    /** A place that is open from now on, without an end. */
    public static NieuweWerkplek plek(String werk, String plaats, int uren, String loon, int aantal) {
        return new NieuweWerkplek(werk, plaats, uren, new BigDecimal(loon), null, null, aantal, null);
    }

    public WerkgeverId addWerkgever(MedewerkerId worker, String naam, String contactpersoon, String mailadres) {
        var werkgever = new NieuweWerkgever(naam, contactpersoon, new Mailadres(mailadres), "026 123 45 67");
        return mensen.as(worker, Werkgeverregister.class, register -> register.add(werkgever));
    }

    public WerkplekId addPlek(MedewerkerId worker, WerkgeverId werkgever, NieuweWerkplek plek) {
        return mensen.as(worker, Werkgeverregister.class, register -> register.addPlek(werkgever, plek));
    }

    public void recordIntake(MedewerkerId worker, TrajectId traject, Intake intake) {
        var outcome = mensen.as(worker, Intaketafel.class, tafel -> tafel.record(traject, intake));
        if (outcome != Bijwerking.VASTGELEGD) {
            throw new IllegalStateException("refused: " + outcome);
        }
    }

    public void place(MedewerkerId worker, TrajectId traject, WerkplekId plek, LocalDate begindatum) {
        var outcome = mensen.as(worker, Plaatsingtafel.class, tafel -> tafel.place(traject, plek, begindatum));
        if (outcome != Werkuitkomst.VASTGELEGD) {
            throw new IllegalStateException("refused: " + outcome);
        }
    }
}
