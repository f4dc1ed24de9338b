package nl.maatwerkaanpak.noodtoegang;

import nl.maatwerkaanpak.casus.CasusId;

/** What came of a request for noodtoegang. */
public sealed interface Nooduitkomst {

    /** The casus is open to them now. */
    record Geopend(CasusId casus) implements Nooduitkomst {}

    /** They read this casus already; nothing was opened. */
    record AlToegang(CasusId casus) implements Nooduitkomst {}

    /** No casus has this number, or none that may open to them: the same answer, so that nobody learns which there are. */
    record Onbekend() implements Nooduitkomst {}
}
