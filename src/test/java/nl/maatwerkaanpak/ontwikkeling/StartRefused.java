package nl.maatwerkaanpak.ontwikkeling;

/** A start that cannot go on; the message says what is wrong and what to do. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
