package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A signaal as somebody reads it who may.
 *
 * @param spoedafhandeling what the partner did about an urgent one, for who may know
 * @param melderRol the role of the reporter as people say it; their name is not needed to weigh
 */
public record SignaalInzage(
        SignaalId signaal,
        String kenmerk,
        Melding melding,
        List<Aanvulling> aanvullingen,
        Optional<Afhandeling> spoedafhandeling,
        Dienst dienst,
        String melderRol,
        Instant ontvangenOp,
        Signaalstatus status) {}
