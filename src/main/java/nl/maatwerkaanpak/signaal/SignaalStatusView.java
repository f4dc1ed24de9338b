package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reporter sees of an own signaal.
 *
 * @param spoedAan the role of the partner who got it at once
 * @param aangevuldOp when they added something; empty in a list
 */
public record SignaalStatusView(
        SignaalId signaal,
        String kenmerk,
        String wijk,
        Instant tijdstip,
        Signaalstatus status,
        Instant ontvangenOp,
        @Nullable String spoedAan,
        List<Instant> aangevuldOp) {}
