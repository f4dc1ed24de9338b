package nl.maatwerkaanpak.traject;

/** What came of answering a verwijzing. */
public sealed interface Antwoorduitkomst {

    /** Accepted: the traject has started. */
    record Geaccepteerd(TrajectId traject) implements Antwoorduitkomst {}

    record Afgewezen() implements Antwoorduitkomst {}

    /** Somebody answered before; the page shows who and what. */
    record AlBeantwoord() implements Antwoorduitkomst {}
}
