package nl.maatwerkaanpak.bericht;

import java.time.Duration;

/**
 * Why a mail was not sent, as a code: what a mail server says may hold the address. Sending is tried again for as long as it
 * takes, after a wait that doubles up to a longest one.
 */
public enum Mailfout {
    NIET_BEREIKBAAR(Duration.ofMinutes(10), true),
    GEEN_ANTWOORD(Duration.ofMinutes(10), true),
    AANMELDEN_MISLUKT(Duration.ofMinutes(10), true),
    /** The server answered, and does not take this mail: most often the address. Asking often would be taken ill. */
    GEWEIGERD(Duration.ofHours(4), false),
    /** The mail could not be made. */
    NIET_GEMAAKT(Duration.ofHours(4), false);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 10;

    private final Duration longest;
    private final boolean ofServer;

    Mailfout(Duration longest, boolean ofServer) {
        this.longest = longest;
        this.ofServer = ofServer;
    }

    /** Whether the next mail has little chance either. */
    boolean isOfServer() {
        return ofServer;
    }

    /** How long to wait after this many attempts, from 1. */
    public Duration waitAfter(int attempts) {
        var doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
