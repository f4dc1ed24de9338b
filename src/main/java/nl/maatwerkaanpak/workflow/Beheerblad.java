package nl.maatwerkaanpak.workflow;

import java.util.List;
import nl.maatwerkaanpak.bericht.Uitbakstand;
import nl.maatwerkaanpak.medewerker.Directorystand;

/** How the system runs, in names of models and numbers: no dossier, no person, no text that anybody typed. */
public record Beheerblad(
        List<Storing> storingen,
        List<Procesregel> processen,
        List<Wachtregel> wachtend,
        Uitbakstand.Stand mail,
        Directorystand.Stand directory) {

    /**
     * A model in one of its versions.
     *
     * @param nieuwste whether new work begins in this version
     */
    public record Procesregel(String proces, int versie, boolean nieuwste, int lopend) {}

    /** How often a process waits at this step, in all versions. */
    public record Wachtregel(String proces, String stap, long aantal) {}
}
