package nl.maatwerkaanpak.traject.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Trajectsoort;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.aanpak.Wijk;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.traject.Afwijsreden;
import nl.maatwerkaanpak.traject.Trajectblad;
import nl.maatwerkaanpak.traject.Trajectdeel;
import nl.maatwerkaanpak.traject.Trajectuitkomst;
import nl.maatwerkaanpak.traject.Vervolg;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What there is to choose from on the pages of verwijzing and traject, and the names behind the codes. */
@Component("trajectKeuzelijsten")
public class Keuzelijsten {

    private final Aanpak aanpak;
    private final Paginatekst tekst;
    private final List<Trajectdeel> delen;
    private final Clock clock;

    Keuzelijsten(Aanpak aanpak, Paginatekst tekst, List<Trajectdeel> delen, Clock clock) {
        this.aanpak = aanpak;
        this.tekst = tekst;
        this.delen = delen;
        this.clock = clock;
    }

    /** Where the part of the page is that belongs to the kind of traject; nothing when its kind has none. */
    @Nullable
    String deel(Trajectblad traject) {
        var proces = aanpak.trajectsoort(traject.trajectsoort()).map(Trajectsoort::proces);
        return delen.stream()
                .filter(deel -> proces.filter(deel.proces()::equals).isPresent())
                .map(deel -> deel.path(traject.traject()))
                .findFirst()
                .orElse(null);
    }

    List<Keuze> trajectsoorten() {
        return aanpak.trajectsoorten().stream()
                .map(soort -> new Keuze(soort.code(), soort.naam()))
                .toList();
    }

    List<Keuze> redenen() {
        return Keuze.of("verwijzing.reden.", Afwijsreden.values());
    }

    List<Keuze> richtingen() {
        return Keuze.of("richting.", Richting.values());
    }

    List<Keuze> uitkomsten() {
        return keuzes(Trajectuitkomst.values(), "traject.uitkomst.", Trajectuitkomst::endsGuidance);
    }

    List<Keuze> vervolgen() {
        return Keuze.of("vervolg.", Vervolg.values());
    }

    static List<Keuze> antwoorden() {
        return Keuze.of("verwijzing.antwoord.", AntwoordForm.Antwoord.values());
    }

    static List<Keuze> plekbesluiten() {
        return Keuze.of("plek.besluit.", PlekForm.Besluit.values());
    }

    /** For templates: the name of a trajectsoort. */
    public String trajectnaam(String code) {
        return aanpak.trajectsoort(code).map(Trajectsoort::naam).orElse(code);
    }

    /** For templates: the words for work that began on this day, or will. */
    public String werkt(LocalDate day) {
        return day.isAfter(LocalDate.now(clock.withZone(Werkdagen.ZONE)))
                ? "traject.werkt-vanaf"
                : "traject.werkt-sinds";
    }

    /** For templates: the name of a wijk. */
    public String wijknaam(String code) {
        return aanpak.wijk(code).map(Wijk::naam).orElse(code);
    }

    private static <E extends Enum<E>> List<Keuze> keuzes(E[] values, String prefix, Predicate<E> chosen) {
        return Arrays.stream(values)
                .filter(chosen)
                .map(value -> new Keuze(value.name(), prefix + value.name()))
                .toList();
    }

    /** For templates: the age of a jongere in words. */
    public String leeftijd(String woorden) {
        return tekst.leeftijd(woorden);
    }
}
