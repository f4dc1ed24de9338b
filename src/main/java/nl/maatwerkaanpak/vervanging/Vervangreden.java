package nl.maatwerkaanpak.vervanging;

/** Why somebody is away; no more is asked, and only they and the casuistiekcoordinator see it. */
public enum Vervangreden {
    VAKANTIE,
    ZIEKTE,
    ANDERS
}
