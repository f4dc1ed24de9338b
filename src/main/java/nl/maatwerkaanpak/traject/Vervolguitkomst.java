package nl.maatwerkaanpak.traject;

import nl.maatwerkaanpak.casus.CasusId;

/** What came of deciding what follows. */
public sealed interface Vervolguitkomst {

    record Bepaald() implements Vervolguitkomst {}

    /** Decided before; once is enough. */
    record AlBepaald() implements Vervolguitkomst {}

    /** There is nothing to follow up: the traject runs, or the verwijzing was not declined. */
    record NietAanDeOrde() implements Vervolguitkomst {}

    /** Closing asks more than this: closing the casus decides what follows. */
    record AfsluitenEerst(CasusId casus) implements Vervolguitkomst {}

    /** The jongere was to be referred again, which cannot be. */
    record VerwijzenGeweigerd(Verwijsweigering reden) implements Vervolguitkomst {}
}
