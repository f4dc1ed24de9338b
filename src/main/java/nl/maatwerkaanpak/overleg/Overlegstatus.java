package nl.maatwerkaanpak.overleg;

/** How far an overleg is: planned, held, and then its record approved by the voorzitter. */
public enum Overlegstatus {
    GEPLAND,
    GEHOUDEN,
    VASTGESTELD
}
