package nl.maatwerkaanpak.signaal;

import java.util.Comparator;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Handeling;
import org.springframework.stereotype.Component;

/** Puts together what somebody reads of a signaal, after the desk allowed it. */
@Component
class Inzage {

    private final Signalen signalen;
    private final SignaalQueries queries;
    private final Medewerkers medewerkers;
    private final Aanpak aanpak;

    Inzage(Signalen signalen, SignaalQueries queries, Medewerkers medewerkers, Aanpak aanpak) {
        this.signalen = signalen;
        this.queries = queries;
        this.medewerkers = medewerkers;
        this.aanpak = aanpak;
    }

    SignaalInzage of(SignaalId id) {
        var signaal = signalen.findById(id.value()).orElseThrow();
        return new SignaalInzage(
                id,
                signaal.kenmerk(),
                signaal.melding(queries.personen(id)),
                queries.aanvullingen(id),
                queries.spoedafhandeling(id),
                signaal.dienst(),
                melderRol(signaal),
                signaal.ontvangenOp(),
                signaal.status());
    }

    private String melderRol(Signaal signaal) {
        return medewerkers.read(signaal.melder()).rollen().stream()
                .filter(rol -> Handeling.SIGNAAL_VASTLEGGEN.isFunctionOf(rol, aanpak))
                .min(Comparator.naturalOrder())
                .map(aanpak::rolnaam)
                .orElse("");
    }
}
