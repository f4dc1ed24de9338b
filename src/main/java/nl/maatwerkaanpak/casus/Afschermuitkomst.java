package nl.maatwerkaanpak.casus;

/** What came of a request to close a dossier to somebody, or to lift that. */
public enum Afschermuitkomst {
    AFGESCHERMD,
    OPGEHEVEN,
    /** No dossier has this number, for who asks. */
    ONBEKEND,
    /** Nobody works here who could be meant; oneself is closed out on a page of its own. */
    ONGESCHIKT,
    AL_AFGESCHERMD,
    /** Who reported a signaal closes it until it is weighed; then who leads it does. */
    AL_GEWOGEN,
    /** The person leads the casus: another has to be chosen. */
    OPVOLGER_NODIG,
    /** The other cannot lead this casus. */
    OPVOLGER_ONGESCHIKT,
    /** Somebody lifted it before. */
    NIET_MEER_NODIG
}
