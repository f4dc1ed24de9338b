package nl.maatwerkaanpak.traject;

/** How a verwijzing stands; answered once, and then it stays answered. */
public enum Verwijzingstatus {
    GEVRAAGD,
    GEACCEPTEERD,
    AFGEWEZEN,
    INGETROKKEN
}
