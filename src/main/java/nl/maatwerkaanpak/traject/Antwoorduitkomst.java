package nl.maatwerkaanpak.traject;

/** What came of answering a verwijzing. */
public sealed interface Antwoorduitkomst {

    /** Accepted: the traject has started. */
    record Geaccepteerd(TrajectId traject) implements Antwoorduitkomst {}

    record Afgewezen() implements Antwoorduitkomst {}

    /** The partner will help; there is no place yet. */
    record OpWachtlijst() implements Antwoorduitkomst {}

    /** The casusregisseur is asked something first. */
    record Teruggevraagd() implements Antwoorduitkomst {}

    /** The place was not taken yet; it is offered again later. */
    record Uitgesteld() implements Antwoorduitkomst {}

    /** No place is offered now: somebody answered before, or more are in care than there are places. */
    record GeenPlek() implements Antwoorduitkomst {}

    /** Aanpak does not name this trajectsoort any more: nothing can start. */
    record BestaatNietMeer() implements Antwoorduitkomst {}

    /** Who leads the casus withdrew the verwijzing. */
    record Ingetrokken() implements Antwoorduitkomst {}

    /** Somebody answered before; the page shows who and what. */
    record AlBeantwoord() implements Antwoorduitkomst {}
}
