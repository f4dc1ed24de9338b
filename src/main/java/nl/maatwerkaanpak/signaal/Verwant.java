package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import java.util.List;

/**
 * Another signaal that may belong with this one, and why. Only its number, its day and its wijk, so that it opens nothing; a
 * human decides whether it does, and nothing here says how sure it is.
 *
 * @param wijk the code of the wijk
 * @param redenen at least one, each of another soort
 */
public record Verwant(SignaalId signaal, String kenmerk, String wijk, Instant tijdstip, List<Reden> redenen) {

    /**
     * What they share.
     *
     * @param woorden the words, as they stand in the signaal that is weighed; empty for other soorten
     */
    public record Reden(Soort soort, List<String> woorden) {}

    /** The ways in which two signalen may belong together, in the order in which people look for them. */
    public enum Soort {
        /** The same place. */
        PLEK,
        /** The same name or nickname, as it is written. */
        NAAM,
        /** The same first name; what comes after it may be missing or shortened. */
        VOORNAAM,
        /** A name that sounds alike, such as Ryan and Rajan. */
        KLANK,
        /** About the same age; only beside a name. */
        LEEFTIJD,
        /** The same words for a group, in the same wijk. */
        GROEP,
        /** The same words that say something. */
        WOORDEN
    }
}
