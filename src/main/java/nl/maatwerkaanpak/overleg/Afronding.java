package nl.maatwerkaanpak.overleg;

/** Whether an overleg was closed or its record approved, or why not. */
public enum Afronding {
    AFGEROND,
    PUNTEN_OPEN,
    NOG_NIET_GEHOUDEN,
    AL_AFGEROND
}
