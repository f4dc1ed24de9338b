package nl.maatwerkaanpak.web;

import java.util.List;

/**
 * How often something may be asked, and of whom it is counted. Nobody notices these numbers while they work; who tries
 * passwords, or goes through dossiers one after the other with a program, does.
 */
enum Limiet {

    /** A login begins and comes back. An office has one address for all its people, who come in at the same hour. */
    INLOGGEN(true, List.of("/oauth2/authorization/**", "/login/oauth2/code/**")),

    /** Pages that look for persons, for what is closed to who asks, or over all dossiers. */
    ZOEKEN(
            false,
            List.of(
                    "/noodtoegang/**",
                    "/signalen/namen",
                    "/verwerkingslog/**",
                    "/toegangsoverzicht/**",
                    "/afschermingen/**",
                    "/verstrekkingen",
                    "/aanmeldingen/nieuw")),

    /** Pages of one dossier, with the parts that a page fetches by itself. */
    OPZOEKEN(
            false,
            List.of(
                    "/signalen/**",
                    "/aanmeldingen/**",
                    "/casussen/**",
                    "/acties/**",
                    "/uitvragen/**",
                    "/planregels/**",
                    "/overleggen/**",
                    "/verwijzingen/**",
                    "/trajecten/**",
                    "/verstrekkingen/**",
                    "/medewerkers/**",
                    "/werkgevers/**"));

    private final boolean perAdres;
    private final List<String> paden;

    Limiet(boolean perAdres, List<String> paden) {
        this.perAdres = perAdres;
        this.paden = paden;
    }

    /** Whether it is counted for the address that asks, because nobody is logged in yet; else for the medewerker. */
    boolean isPerAdres() {
        return perAdres;
    }

    List<String> paden() {
        return paden;
    }
}
