package nl.maatwerkaanpak.signaal;

/** What became of a melding. */
public sealed interface MeldingResult {

    /** It is a signaal with this number; also when the same melding was sent before. */
    record Sent(SignaalId signaal, String kenmerk) implements MeldingResult {}

    /** It is no signaal, and why. */
    record Refused(Reden reden) implements MeldingResult {}

    /** Why a melding is refused. */
    enum Reden {
        ONBEKENDE_WIJK,
        ONBEKENDE_SOORT,
        ONBEKENDE_SPOEDPARTNER,
        IN_DE_TOEKOMST,
        TE_LANG_GELEDEN,
        ONVOLLEDIG,
        TE_LANG,
        /** A signaal with this id was sent before, with other content. */
        ANDERE_INHOUD
    }
}
