package nl.maatwerkaanpak.traject;

/** How the place stands of who is in front of the waiting list. */
enum Plek {
    AANGEBODEN,
    /** The partner does not take it yet, and is asked again later. */
    UITGESTELD
}
