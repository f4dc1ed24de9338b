package nl.maatwerkaanpak.traject;

/** How somebody who guides was in contact with the jongere. */
public enum Contactwijze {
    GESPREK,
    /** A call, with or without a picture. */
    TELEFOON,
    /** A message, such as by whatsapp. */
    BERICHT,
    ACTIVITEIT,
    HUISBEZOEK,
    WERKPLEK,
    /** The jongere did not come: an attempt, of which nobody can say which way it goes. */
    NIET_GEKOMEN;

    /** Whether there was contact; an attempt without one counts as work of who guides, not as contact. */
    public boolean isContact() {
        return this != NIET_GEKOMEN;
    }
}
