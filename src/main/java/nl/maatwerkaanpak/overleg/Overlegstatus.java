package nl.maatwerkaanpak.overleg;

/** How far an overleg is: planned, held, and then its record approved by the voorzitter; or called off. */
public enum Overlegstatus {
    GEPLAND,
    GEHOUDEN,
    VASTGESTELD,
    AFGEZEGD
}
