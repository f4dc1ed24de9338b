package nl.maatwerkaanpak.signaal;

import java.util.List;
import java.util.UUID;

/** The casussen with which a signaal can be bundled; kept by the room that owns casussen. */
public interface Bundelbestemmingen {

    /** The open casussen that the acting medewerker is involved with. */
    List<Bestemming> list();

    /** Attaches the signaal to the casus in the transaction of the weging, and lets those who lead the casus read it. */
    void bundle(UUID casus, SignaalId signaal);

    /** A casus to choose. */
    record Bestemming(UUID casus, String kenmerk, String wijk) {}
}
