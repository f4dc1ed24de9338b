package nl.maatwerkaanpak.ontwikkeling.verhaal;

import java.util.Collection;
import java.util.List;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.fenomeen.Fenomeentafel;
import nl.maatwerkaanpak.fenomeen.Fenomeentekst;
import nl.maatwerkaanpak.fenomeen.Fenomeenuitkomst;
import nl.maatwerkaanpak.fenomeen.Koppeltafel;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.overleg.AgendapuntId;
import nl.maatwerkaanpak.overleg.Agendering;
import nl.maatwerkaanpak.overleg.Fenomeenoverleg;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.overleg.Overlegkast;
import nl.maatwerkaanpak.signaal.SignaalId;

/** What coordinators do with fenomenen, as people do it. */
public final class Fenomeenwerk {

    private final Mensenwerk mensen;

    public Fenomeenwerk(Mensenwerk mensen) {
        this.mensen = mensen;
    }

    public FenomeenId open(MedewerkerId coordinator, Fenomeentekst tekst, SignaalId... signalen) {
        var id = mensen.as(coordinator, Fenomeentafel.class, tafel -> tafel.open(tekst));
        if (signalen.length > 0) {
            expect(mensen.as(coordinator, Koppeltafel.class, tafel -> tafel.link(id, List.of(signalen))));
        }
        return id;
    }

    public void link(MedewerkerId weger, FenomeenId fenomeen, SignaalId signaal) {
        expect(mensen.as(weger, Koppeltafel.class, tafel -> tafel.link(fenomeen, List.of(signaal))));
    }

    public void note(MedewerkerId coordinator, FenomeenId fenomeen, String tekst) {
        expect(mensen.as(coordinator, Fenomeentafel.class, tafel -> tafel.addNote(fenomeen, tekst)));
    }

    public void schedule(
            MedewerkerId coordinator,
            FenomeenId fenomeen,
            OverlegId overleg,
            String vraag,
            Collection<MedewerkerId> deelnemers) {
        var outcome = mensen.as(
                coordinator, Fenomeenoverleg.class, tafel -> tafel.schedule(fenomeen, overleg, vraag, deelnemers));
        if (outcome != Agendering.GEAGENDEERD) {
            throw new IllegalStateException("refused: " + outcome);
        }
    }

    /** Which item of the agenda it is, as long as it stands there. */
    public AgendapuntId puntOf(MedewerkerId reader, FenomeenId fenomeen, OverlegId overleg) {
        return mensen.as(reader, Overlegkast.class, kast -> kast.read(overleg)).fenomeenpunten().stream()
                .filter(punt -> punt.fenomeen().equals(fenomeen))
                .findFirst()
                .orElseThrow()
                .punt();
    }

    private static void expect(Fenomeenuitkomst outcome) {
        if (outcome != Fenomeenuitkomst.VASTGELEGD) {
            throw new IllegalStateException("refused: " + outcome);
        }
    }
}
