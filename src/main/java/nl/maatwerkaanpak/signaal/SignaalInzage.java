package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import java.util.List;

/**
 * A signaal as somebody reads it who may.
 *
 * @param melderRol the role of the reporter as people say it; their name is not needed to weigh
 */
public record SignaalInzage(
        SignaalId signaal,
        String kenmerk,
        Melding melding,
        List<Aanvulling> aanvullingen,
        Dienst dienst,
        String melderRol,
        Instant ontvangenOp,
        Signaalstatus status) {}
