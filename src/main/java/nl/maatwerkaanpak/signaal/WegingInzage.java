package nl.maatwerkaanpak.signaal;

import java.util.List;
import java.util.Optional;

/**
 * What lies on the table of the weger: the signaal, the advice, what may belong with it, the weging once it is made, and
 * what a partner did after it.
 */
public record WegingInzage(
        SignaalInzage signaal,
        List<Advies> adviezen,
        List<Verwant> verwanten,
        Optional<Weging> weging,
        Optional<Afhandeling> afhandeling) {}
