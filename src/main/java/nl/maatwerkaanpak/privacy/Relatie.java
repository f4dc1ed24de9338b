package nl.maatwerkaanpak.privacy;

import nl.maatwerkaanpak.aanpak.Doel;

/** As what a medewerker is involved with something. A role alone opens no dossier; a relatie does. */
public enum Relatie {
    /** Reported the signaal or filed the aanmelding; sees the status of it. */
    MELDER(Doel.SIGNALEREN),
    /** Weighs the signaal. */
    WEGER(Doel.WEGEN),
    /** Acts for politie or Veilig Thuis after an opschaling. */
    OPSCHALER(Doel.OPSCHALEN),
    /** Answers in the triage for a partner. */
    TRIAGEPARTNER(Doel.TRIAGE),
    /** Has the procesregie: triage, agenda, deadlines. */
    PROCESREGISSEUR(Doel.CASUSREGIE),
    /** Has the regie over the content of a casus. */
    CASUSREGISSEUR(Doel.CASUSREGIE),
    /** Leads the casuistiekoverleg. */
    VOORZITTER(Doel.CASUSREGIE),
    /** Takes part in the overleg about the casus. */
    DEELNEMER(Doel.CASUSREGIE),
    /**
     * Is asked for inbreng; sees the question and whom it is about, and nothing else of the casus. Of a verstrekking: agrees for who
     * gave the inbreng.
     */
    GEVRAAGDE(Doel.CASUSREGIE),
    /** Judges a request to wait with informing, or a verstrekking; sees that request and nothing else of the casus. */
    TOETSER(Doel.CASUSREGIE),
    /** Does what was agreed. */
    ACTIEHOUDER(Doel.UITVOERING),
    /** Has an agreement of a plan van aanpak; sees it with its goal, and nothing else of the casus. */
    REGELHOUDER(Doel.UITVOERING),
    /** Decides what follows when an actie could not be done. */
    OPVOLGER(Doel.UITVOERING),
    /** Answers a verwijzing for a partner; receives a verstrekking for one. */
    ONTVANGER(Doel.UITVOERING),
    /** Guides the traject. */
    UITVOERDER(Doel.UITVOERING),
    /** Reads a signaal that was bundled with a casus, or is told of a noodtoegang to a casus that they lead. */
    LEZER(Doel.CASUSREGIE),
    /** Weighed the signaal from which the casus came; may bundle later signals with it, and sees nothing else. */
    SIGNAALBRON(Doel.WEGEN),
    /** Reads one casus for at most an hour because of acute danger, and is judged for it; nobody stands in for them. */
    NOODTOEGANG(Doel.CASUSREGIE),
    /** Judges afterwards whether noodtoegang was right. */
    BEOORDELAAR(Doel.CASUSREGIE),
    /** The organisation knows the jongere, so that its people can choose instead of entering twice. */
    KENT(Doel.AANMELDEN);

    private final Doel doel;

    Relatie(Doel doel) {
        this.doel = doel;
    }

    /** The purpose for which somebody with this relatie is involved. */
    public Doel doel() {
        return doel;
    }
}
