package nl.maatwerkaanpak.overleg;

import nl.maatwerkaanpak.overleg.Puntblad.Intrekking;
import org.jspecify.annotations.Nullable;

/** What stands on an agenda, or was taken off it: a casus or a fenomeen. */
public sealed interface Agendaregel permits Puntblad, Fenomeenpuntblad {

    AgendapuntId punt();

    /** The number of the casus or the fenomeen. */
    String kenmerk();

    String vraag();

    boolean besloten();

    /** Why it was taken off the agenda, if it was. */
    @Nullable
    Intrekking intrekking();
}
