package nl.maatwerkaanpak.casus.web;

import java.util.List;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.web.Keuze;
import org.springframework.stereotype.Component;

/** What the forms of the room let people choose from. */
@Component
class Keuzes {

    private final Aanpak aanpak;
    private final Medewerkers medewerkers;
    private final Jongerenregister jongeren;

    Keuzes(Aanpak aanpak, Medewerkers medewerkers, Jongerenregister jongeren) {
        this.aanpak = aanpak;
        this.medewerkers = medewerkers;
        this.jongeren = jongeren;
    }

    List<Keuze> wijken() {
        return aanpak.wijken().stream()
                .map(wijk -> new Keuze(wijk.code(), wijk.naam()))
                .toList();
    }

    boolean isWijk(String code) {
        return aanpak.wijk(code).isPresent();
    }

    /** By name, for those are in the field's own words. */
    List<Keuze> partners() {
        return aanpak.partners().stream()
                .map(partner -> new Keuze(partner.naam(), partner.naam()))
                .toList();
    }

    /** A new jongere first, then those whom one's organisation knows. */
    List<Keuze> jongeren() {
        var nieuw = new Keuze(AanmeldingForm.NIEUW, "casus.aanmelden.jongere.nieuw");
        var known =
                jongeren.known().stream().map(jongere -> new Keuze(jongere.id().toString(), jongere.naam()));
        return Stream.concat(Stream.of(nieuw), known).toList();
    }

    /** Everyone to whom work can be given: partners and straatcoaches. */
    List<Keuze> actiehouders() {
        return of(medewerkers.allActive().stream().filter(this::carriesOut).toList());
    }

    boolean isActiehouder(MedewerkerId medewerker) {
        return medewerkers
                .find(medewerker)
                .filter(Medewerker::actief)
                .filter(this::carriesOut)
                .isPresent();
    }

    /** Everyone whose work is in dossiers, such as those who can have informed somebody. */
    List<Keuze> dossierwerkers() {
        return of(medewerkers.allActive().stream().filter(this::isDossierwerker).toList());
    }

    boolean worksInDossiers(MedewerkerId medewerker) {
        return medewerkers
                .find(medewerker)
                .filter(Medewerker::actief)
                .filter(this::isDossierwerker)
                .isPresent();
    }

    private boolean isDossierwerker(Medewerker person) {
        return person.rollen().stream().anyMatch(aanpak::worksInDossiers);
    }

    List<Keuze> of(List<Medewerker> people) {
        return people.stream()
                .map(person ->
                        new Keuze(person.id().toString(), person.naam() + ", " + organisatie(person.organisatie())))
                .toList();
    }

    String organisatie(String code) {
        return aanpak.organisatie(code).map(organisatie -> organisatie.naam()).orElse(code);
    }

    private boolean carriesOut(Medewerker person) {
        return person.hasRol("straatcoach")
                || person.rollen().stream().anyMatch(rol -> aanpak.partner(rol).isPresent());
    }
}
