package nl.maatwerkaanpak.signaal;

import java.util.List;
import java.util.Optional;

/**
 * What lies on the table of the weger: the signaal, the advice, what may belong with it, the weging once it is made or
 * about to be, and what a partner did after it.
 *
 * @param meerVerwanten whether more may belong with it than is shown
 */
public record WegingInzage(
        SignaalInzage signaal,
        List<Advies> adviezen,
        List<Verwant> verwanten,
        boolean meerVerwanten,
        Optional<Voornemen> voornemen,
        Optional<Weging> weging,
        Optional<Afhandeling> afhandeling) {

    /** Whether this outcome is none that the advice names. */
    public boolean deviates(Uitkomst uitkomst) {
        return Advies.deviates(adviezen, uitkomst);
    }

    /** Whether it waits for its weging, and none is about to take effect. */
    public boolean isOpen() {
        return weging.isEmpty() && voornemen.isEmpty();
    }
}
