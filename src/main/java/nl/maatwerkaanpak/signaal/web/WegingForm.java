package nl.maatwerkaanpak.signaal.web;

import nl.maatwerkaanpak.signaal.Uitkomst;
import nl.maatwerkaanpak.signaal.Wegingskeuze;
import org.jspecify.annotations.Nullable;

/** A form of the weging; each outcome asks its own questions. */
public interface WegingForm {

    Uitkomst uitkomst();

    /** What the form says; only for a form without errors. */
    Wegingskeuze keuze();

    /** The text that the weger wrote, so that it is not lost when somebody else was earlier. */
    @Nullable
    String tekst();
}
