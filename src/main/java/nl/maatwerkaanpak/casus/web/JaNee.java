package nl.maatwerkaanpak.casus.web;

/** A yes or no that has to be said: an empty box must not count as no. */
public enum JaNee {
    JA,
    NEE
}
