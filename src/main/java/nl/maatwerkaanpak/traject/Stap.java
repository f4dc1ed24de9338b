package nl.maatwerkaanpak.traject;

/** Where a traject stands: which work of the uitvoerder comes next. It says nothing about the jongere. */
public enum Stap {
    DOELEN,
    INTAKE,
    PLAATSING,
    BEGELEIDEN,
    BEEINDIGD;

    private static final String PROCES_MET_PLAATSING = "traject-prospect4cash";

    /** The first step of a traject that runs by this process of aanpak. */
    static Stap first(String proces) {
        return proces.equals(PROCES_MET_PLAATSING) ? INTAKE : DOELEN;
    }
}
