package nl.maatwerkaanpak.ontwikkeling.verhaal;

import java.util.List;
import nl.maatwerkaanpak.casus.Afsluitreden;
import nl.maatwerkaanpak.casus.Restactie;
import nl.maatwerkaanpak.casus.Sluiting;
import nl.maatwerkaanpak.casus.Terugkoppeling;

/** Ways to close a casus. */
public final class Sluitingen {

    private Sluitingen() {}

    public static Sluiting verhuisd(Restactie... restacties) {
        return new Sluiting(
                Afsluitreden.VERHUISD, "Naar elders.", Terugkoppeling.GESPREK, "Hij weet het.", List.of(restacties));
    }
}
