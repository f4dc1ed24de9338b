package nl.maatwerkaanpak.web;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.LoginRollen;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import org.springframework.stereotype.Component;

/**
 * Whether what a login said still holds: the person works here, and has the roles that they had then. It asks the database
 * and not the session, so it holds on every node as soon as one of them has synchronised the directory. A role that aanpak
 * does not name opens nothing, and is not compared.
 */
@Component
class Dienstverband {

    private final Medewerkers medewerkers;
    private final Aanpak aanpak;

    Dienstverband(Medewerkers medewerkers, Aanpak aanpak) {
        this.medewerkers = medewerkers;
        this.aanpak = aanpak;
    }

    boolean covers(LoggedInUser user) {
        var id = MedewerkerId.of(user.getName());
        return Actor.as(id, () -> medewerkers.find(id))
                .filter(Medewerker::actief)
                .filter(medewerker -> known(medewerker.rollen()).equals(known(LoginRollen.of(user.getAuthorities()))))
                .isPresent();
    }

    private Set<String> known(Collection<String> rollen) {
        return rollen.stream().filter(aanpak::knowsRol).collect(Collectors.toSet());
    }
}
