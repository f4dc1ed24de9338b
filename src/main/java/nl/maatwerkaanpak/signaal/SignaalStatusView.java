package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import java.util.List;

/**
 * What the reporter sees of an own signaal.
 *
 * @param aangevuldOp when they added something; empty in a list
 */
public record SignaalStatusView(
        SignaalId signaal,
        String kenmerk,
        String wijk,
        Instant tijdstip,
        Signaalstatus status,
        Instant ontvangenOp,
        List<Instant> aangevuldOp) {}
