package nl.maatwerkaanpak.taak;

import org.jspecify.annotations.Nullable;

/** How an act on a taak ended. A refusal is expected: two people reach for the same row, or it has gone meanwhile. */
public sealed interface Taakuitkomst {

    /** It is done; doing it twice is once. */
    record Gelukt(TaakId taak, String pad) implements Taakuitkomst {}

    /** Somebody else has it. */
    record AlBezet(String eigenaar) implements Taakuitkomst {}

    /**
     * The work has been done or is no longer needed.
     *
     * @param door the name of who did it, or nothing when the process ended it
     */
    record AlAfgerond(@Nullable String door) implements Taakuitkomst {}

    /** Nobody has it any more: who had it put it back. */
    record Teruggegeven() implements Taakuitkomst {}

    /** Nobody would see it any more: this work belongs to a named person. */
    record NietTerugTeGeven() implements Taakuitkomst {}

    /** The chosen person does not do this work, or no longer. */
    record NietGeschikt() implements Taakuitkomst {}

    /** No such taak for this medewerker; people see the same as for one that does not exist. */
    record Onvindbaar() implements Taakuitkomst {}
}
