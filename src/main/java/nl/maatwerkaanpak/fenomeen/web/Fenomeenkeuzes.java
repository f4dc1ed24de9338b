package nl.maatwerkaanpak.fenomeen.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Organisatie;
import nl.maatwerkaanpak.aanpak.Signaalsoort;
import nl.maatwerkaanpak.fenomeen.Fenomeen;
import nl.maatwerkaanpak.fenomeen.Fenomeenstatus;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.signaal.Signaalkaart;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.stereotype.Component;

/** What there is to choose from on the pages of fenomenen, and its words. */
@Component
public class Fenomeenkeuzes {

    private final Aanpak aanpak;
    private final Paginatekst tekst;

    Fenomeenkeuzes(Aanpak aanpak, Paginatekst tekst) {
        this.aanpak = aanpak;
        this.tekst = tekst;
    }

    List<Keuze> wijken() {
        return aanpak.wijken().stream()
                .map(wijk -> new Keuze(wijk.code(), wijk.naam()))
                .toList();
    }

    List<Keuze> eigenaren(Collection<Medewerker> people, Fenomeen fenomeen) {
        return people.stream()
                .filter(person -> !person.id().equals(fenomeen.eigenaar()))
                .map(person -> new Keuze(person.id().toString(), named(person)))
                .toList();
    }

    List<Keuze> statussen(Fenomeen fenomeen) {
        return Stream.of(Keuze.of("fenomeen.naar-status.", Fenomeenstatus.values()))
                .flatMap(List::stream)
                .filter(choice -> !choice.code().equals(fenomeen.status().name()))
                .toList();
    }

    List<Keuze> signalen(Collection<Signaalkaart> cards) {
        return cards.stream()
                .map(card -> new Keuze(card.signaal().toString(), card.kenmerk() + ": " + bij(card)))
                .toList();
    }

    List<Keuze> fenomenen(Collection<Fenomeen> fenomenen) {
        return fenomenen.stream()
                .map(fenomeen -> new Keuze(
                        fenomeen.id().toString(),
                        fenomeen.kenmerk() + ": " + fenomeen.tekst().titel()))
                .toList();
    }

    /** For templates: where and when a signaal was, and what it is about. */
    public String bij(Signaalkaart card) {
        return "%s, %s, %s".formatted(tekst.dag(card.dag()), tekst.wijk(card.wijk()), soort(card.soort()));
    }

    /** For templates: the names of wijken. */
    public String wijknamen(Collection<String> codes) {
        return codes.stream().map(tekst::wijk).collect(Collectors.joining(", "));
    }

    private String soort(String code) {
        return aanpak.signaalsoort(code).map(Signaalsoort::naam).orElse(code);
    }

    private String named(Medewerker person) {
        return person.naam()
                + aanpak.organisatie(person.organisatie())
                        .map(Organisatie::naam)
                        .map(naam -> " (" + naam + ")")
                        .orElse("");
    }
}
