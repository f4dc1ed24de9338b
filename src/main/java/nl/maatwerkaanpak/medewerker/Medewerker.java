package nl.maatwerkaanpak.medewerker;

import java.util.Set;

/**
 * A person who works here, as the directory knows them: for which organisation and in which roles. Someone who left stays
 * known, not active, because old work still carries their name.
 *
 * @param naam first and last name, for people; never in a URL, a log or a process variable
 * @param organisatie the code of their organisation, or empty when the directory puts them in none
 */
public record Medewerker(MedewerkerId id, String naam, String organisatie, Set<String> rollen, boolean actief) {

    public Medewerker {
        rollen = Set.copyOf(rollen);
    }

    public boolean hasRol(String rol) {
        return rollen.contains(rol);
    }
}
