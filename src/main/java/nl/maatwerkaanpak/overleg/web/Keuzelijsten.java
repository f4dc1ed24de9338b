package nl.maatwerkaanpak.overleg.web;

import java.util.List;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Datumvorm;
import nl.maatwerkaanpak.aanpak.Trajectsoort;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.fenomeen.Fenomeentafel;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.overleg.Overlegkast;
import nl.maatwerkaanpak.overleg.Overlegregel;
import nl.maatwerkaanpak.web.Keuze;
import org.springframework.stereotype.Component;

/** What there is to choose from on the pages of the overleg. */
@Component("overlegKeuzelijsten")
public class Keuzelijsten {

    private static final Datumvorm MOMENT = Datumvorm.of("EEEE d MMMM, HH:mm");

    private final Medewerkers medewerkers;
    private final Overlegkast kast;
    private final Aanpak aanpak;

    Keuzelijsten(Medewerkers medewerkers, Overlegkast kast, Aanpak aanpak) {
        this.medewerkers = medewerkers;
        this.kast = kast;
        this.aanpak = aanpak;
    }

    List<Keuze> voorzitters() {
        return medewerkers.withRol("voorzitter").stream().map(this::keuze).toList();
    }

    /** Everybody who can be involved in a casus; who is invited is decided per agendapunt. */
    List<Keuze> medewerkers() {
        return medewerkers.allActive().stream()
                .filter(person -> person.rollen().stream().anyMatch(aanpak::worksInDossiers))
                .map(this::keuze)
                .toList();
    }

    /** As {@link #medewerkers}, of whom reads fenomenen. */
    List<Keuze> gesprekspartners() {
        return medewerkers.allActive().stream()
                .filter(person -> person.rollen().stream().anyMatch(aanpak::worksInDossiers))
                .filter(Fenomeentafel::mayRead)
                .map(this::keuze)
                .toList();
    }

    List<Keuze> overleggen() {
        return kast.planned().stream().map(Keuzelijsten::keuze).toList();
    }

    List<Keuze> trajectsoorten() {
        return aanpak.trajectsoorten().stream()
                .map(soort -> new Keuze(soort.code(), soort.naam()))
                .toList();
    }

    /** For templates: the name of a trajectsoort. */
    public String trajectnaam(String code) {
        return aanpak.trajectsoort(code).map(Trajectsoort::naam).orElse(code);
    }

    private Keuze keuze(Medewerker medewerker) {
        var organisatie = aanpak.organisatie(medewerker.organisatie())
                .map(named -> " (" + named.naam() + ")")
                .orElse("");
        return new Keuze(medewerker.id().toString(), medewerker.naam() + organisatie);
    }

    private static Keuze keuze(Overlegregel overleg) {
        var begin = MOMENT.format(overleg.begin().atZone(Werkdagen.ZONE));
        return new Keuze(
                overleg.overleg().toString(), "%s, %s, %s".formatted(overleg.kenmerk(), begin, overleg.plaats()));
    }
}
