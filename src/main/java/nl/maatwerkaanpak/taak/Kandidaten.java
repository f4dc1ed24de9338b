package nl.maatwerkaanpak.taak;

import java.util.Collections;
import java.util.List;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Afschermingen;
import nl.maatwerkaanpak.taak.Toewijzing.Kandidaat;
import org.springframework.stereotype.Component;

/** Who can do a taak: the people whom the directory gives the role, whether or not they ever logged in. */
@Component
class Kandidaten {

    private final Medewerkers medewerkers;
    private final TaakQueries queries;
    private final Afschermingen afschermingen;

    Kandidaten(Medewerkers medewerkers, TaakQueries queries, Afschermingen afschermingen) {
        this.medewerkers = medewerkers;
        this.queries = queries;
        this.afschermingen = afschermingen;
    }

    /** Everyone but the owner who can get the taak, with the work that they have already. */
    List<Kandidaat> of(Taak taak) {
        var closedOut = closedOut(taak);
        return suitable(taak).stream()
                .filter(medewerker -> !closedOut.contains(medewerker.id()))
                .filter(medewerker -> !taak.isOwnedBy(medewerker.id()))
                .map(medewerker ->
                        new Kandidaat(medewerker.id(), medewerker.naam(), queries.openWorkOf(medewerker.id())))
                .toList();
    }

    /** Nobody gets work that they cannot open. */
    private List<MedewerkerId> closedOut(Taak taak) {
        return Taaksoort.of(taak.soort())
                .map(kind -> afschermingen.closedOut(kind.onderwerp(taak.onderwerp())))
                .orElseGet(List::of);
    }

    private List<Medewerker> suitable(Taak taak) {
        var rol = taak.rol();
        var organisatie = taak.organisatie();
        if (rol == null) {
            return colleaguesOfEigenaar(taak);
        }
        return organisatie == null ? medewerkers.withRol(rol) : medewerkers.withRol(rol, organisatie);
    }

    /** Work that was meant for one person goes to somebody who is there in the same role; else to a coordinator. */
    private List<Medewerker> colleaguesOfEigenaar(Taak taak) {
        var id = taak.eigenaar();
        if (id == null) {
            return medewerkers.withRol(Taaksoort.coordinatorOf(taak.soort()));
        }
        var eigenaar = medewerkers.read(id);
        var colleagues = medewerkers.allActive().stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> other.organisatie().equals(eigenaar.organisatie()))
                .filter(other -> !Collections.disjoint(other.rollen(), eigenaar.rollen()))
                .toList();
        return colleagues.isEmpty() ? medewerkers.withRol(Taaksoort.coordinatorOf(taak.soort())) : colleagues;
    }
}
