package nl.maatwerkaanpak.traject;

/** Where a traject stands: which work of the uitvoerder comes next. It says nothing about the jongere. */
public enum Stap {
    DOELEN,
    INTAKE,
    PLAATSING,
    BEGELEIDEN,
    BEEINDIGD
}
