package nl.maatwerkaanpak.traject;

/** How a verwijzing stands. Accepted, declined or withdrawn it stays so; in every other state it can be withdrawn. */
public enum Verwijzingstatus {
    GEVRAAGD,
    /** The partner asked something back; the casusregisseur answers before the partner does. */
    WEDERVRAAG,
    /** The partner will help as soon as there is a place. */
    WACHTLIJST,
    GEACCEPTEERD,
    AFGEWEZEN,
    INGETROKKEN;

    /** Whether somebody still has to do something with the verwijzing itself. */
    public boolean open() {
        return this == GEVRAAGD || this == WEDERVRAAG || this == WACHTLIJST;
    }
}
