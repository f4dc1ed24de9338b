package nl.maatwerkaanpak.prospect4cash;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an employer was told that somebody begins; not what.
 *
 * @param door the name of who told it
 * @param mislukt whether the mail server did not take it so far
 */
public record Werkgeverbericht(
        Status status, String door, Instant op, @Nullable Instant afgehandeldOp, boolean mislukt) {

    /** How it stands. */
    public enum Status {
        /** The mail goes out in a moment, or waits for the mail server. */
        WACHT,
        VERZONDEN,
        /** Told by telephone. */
        GEBELD,
        /** The work stopped before the mail went out. */
        VERVALLEN
    }

    public boolean waits() {
        return status == Status.WACHT;
    }

    /**
     * What the worker needs to tell an employer.
     *
     * @param werkgever whom to tell; nothing while nobody is placed
     * @param plaatsing the work that it is about
     * @param mailAan whether employers are mailed here; otherwise the text is read aloud by telephone
     */
    public record Blad(
            Werkblad werk,
            @Nullable Werkgever werkgever,
            @Nullable Plaatsing plaatsing,
            boolean mailAan) {}
}
