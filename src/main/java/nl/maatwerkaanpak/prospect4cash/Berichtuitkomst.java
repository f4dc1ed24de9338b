package nl.maatwerkaanpak.prospect4cash;

/** Whether an employer is told, or why not. */
public enum Berichtuitkomst {
    GEDAAN,
    /** The employer was told before. */
    AL_GEDAAN,
    /** The address in the register is another one than the worker saw. */
    ADRES_GEWIJZIGD,
    /** Nobody is placed there now, or mail is off. */
    NIET_AAN_DE_ORDE
}
