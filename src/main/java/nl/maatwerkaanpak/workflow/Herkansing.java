package nl.maatwerkaanpak.workflow;

/** Whether a step that failed is tried again. */
public enum Herkansing {
    OPNIEUW,
    /** Somebody else did that already. */
    LOOPT_AL,
    /** It succeeded, or its process was ended. */
    VERDWENEN
}
