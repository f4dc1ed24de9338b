package nl.maatwerkaanpak.toezicht;

/** Use that strikes. It says that somebody should look, never that something is wrong: there may be a good reason. */
public enum Opvallendheid {
    /** Data of many persons within one hour. */
    VEEL_DOSSIERS,
    /** Refused more often on one day than a mistake explains. */
    VAAK_GEWEIGERD,
    /** Data of somebody with the same last name. */
    EIGEN_NAAM,
    /** In the night, by somebody whose work is not then. */
    NACHT
}
