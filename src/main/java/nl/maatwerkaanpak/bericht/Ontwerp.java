package nl.maatwerkaanpak.bericht;

import nl.maatwerkaanpak.medewerker.Mailadres;

/** What is to be done with a zending, seen at the moment of sending. */
sealed interface Ontwerp {

    /** A mail is to go out. */
    record Bezorgen(Mailadres adres, Brief brief) implements Ontwerp {}

    /** No mail is needed, and why. */
    record Vervallen(Uitkomst uitkomst) implements Ontwerp {}
}
