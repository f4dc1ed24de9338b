package nl.maatwerkaanpak.signaal.web;

import nl.maatwerkaanpak.signaal.Uitkomst;
import nl.maatwerkaanpak.signaal.Wegingsbesluit;
import nl.maatwerkaanpak.signaal.Wegingskeuze;
import org.jspecify.annotations.Nullable;

/** A form of the weging; each outcome asks its own questions. */
public interface WegingForm {

    Uitkomst uitkomst();

    /** What the form says; only for a form without errors. */
    Wegingskeuze keuze();

    /** Why it is not what the advice says; asked only then. */
    @Nullable
    String afwijkreden();

    /** What the form decides; only for a form without errors. */
    default Wegingsbesluit besluit() {
        return new Wegingsbesluit(keuze(), afwijkreden());
    }

    /** The text that the weger wrote, so that it is not lost when somebody else was earlier. */
    @Nullable
    String tekst();
}
