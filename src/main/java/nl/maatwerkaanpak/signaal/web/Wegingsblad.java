package nl.maatwerkaanpak.signaal.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.jongere.Jongere;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Uitkomst;
import nl.maatwerkaanpak.signaal.Weegtafel;
import nl.maatwerkaanpak.signaal.WegingInzage;
import nl.maatwerkaanpak.signaal.WegingResult.HandedOver;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a weging: the signaal, and the questions of the outcome that is chosen. */
@Component
class Wegingsblad {

    private static final List<Keuze> JA_OF_NEE =
            List.of(new Keuze("JA", "signaal.geinformeerd.JA"), new Keuze("NEE", "signaal.geinformeerd.NEE"));

    private final Weegtafel weegtafel;
    private final Weeglijst lijst;
    private final Jongerenregister jongeren;
    private final Medewerkers medewerkers;
    private final Aanpak aanpak;
    private final Paginatekst tekst;
    private final Clock clock;

    Wegingsblad(
            Weegtafel weegtafel,
            Weeglijst lijst,
            Jongerenregister jongeren,
            Medewerkers medewerkers,
            Aanpak aanpak,
            Paginatekst tekst,
            Clock clock) {
        this.weegtafel = weegtafel;
        this.lijst = lijst;
        this.jongeren = jongeren;
        this.medewerkers = medewerkers;
        this.aanpak = aanpak;
        this.tekst = tekst;
        this.clock = clock;
    }

    ModelAndView page(SignaalId id, @Nullable Uitkomst gekozen) {
        return page(weegtafel.readWeging(id), gekozen);
    }

    private ModelAndView page(WegingInzage weging, @Nullable Uitkomst gekozen) {
        var page = new ModelAndView("signaal/wegen")
                .addObject("inzage", weging)
                .addObject("signaal", weging.signaal())
                .addObject("moment", new Momenttekst())
                .addObject("aanpak", aanpak)
                .addObject("uitkomsten", Uitkomst.values())
                .addObject("gekozen", gekozen)
                .addObject("afwijkend", gekozen != null && weging.deviates(gekozen))
                .addObject("weegtoetsen", true);
        lijst.addTo(page);
        weging.voornemen()
                .ifPresent(voornemen -> page.addObject("voorgenomen", voornemen)
                        .addObject("weger", medewerkers.read(voornemen.weger()).naam()));
        weging.weging()
                .ifPresent(made -> page.addObject("gedaan", made)
                        .addObject("weger", medewerkers.read(made.weger()).naam()));
        weging.afhandeling()
                .ifPresent(handled -> page.addObject("afgehandeld", handled)
                        .addObject("partner", medewerkers.read(handled.door()).naam()));
        if (gekozen != null && weging.isOpen()) {
            addOptions(page, gekozen);
        }
        return page;
    }

    /** As {@link #page}, with another signaal beside it in the place of the list. */
    ModelAndView naast(SignaalId id, @Nullable Uitkomst gekozen, SignaalId ander) {
        var weging = weegtafel.readWeging(id);
        var page = page(weging, gekozen);
        weegtafel
                .readNaast(weging, ander)
                .ifPresent(naast -> page.addObject("naast", naast)
                        .addObject("andereWeger", naast.weger().map(this::naam).orElse(null)));
        return page;
    }

    /** For who wrote while the signaal went to a colleague: only what they wrote, nothing of the signaal. */
    ModelAndView handedOver(HandedOver handedOver, WegingForm formulier) {
        return new ModelAndView("signaal/overgedragen", HttpStatus.CONFLICT)
                .addObject(
                        "weger",
                        handedOver
                                .weger()
                                .flatMap(medewerkers::find)
                                .map(Medewerker::naam)
                                .orElse(null))
                .addObject("tekst", formulier.tekst());
    }

    int currentYear() {
        return clock.instant().atZone(Werkdagen.ZONE).getYear();
    }

    /** The lists from which the questions of an outcome choose. */
    void addOptions(ModelAndView page, Uitkomst gekozen) {
        switch (gekozen) {
            case BUNDELEN -> page.addObject("casussen", casussen());
            case ZELF_OPPAKKEN -> page.addObject("straatcoaches", straatcoaches());
            case AANMELDEN ->
                page.addObject("jongeren", jongeren())
                        .addObject("partners", partners())
                        .addObject("jaOfNee", JA_OF_NEE);
            case OPSCHALEN -> page.addObject("opschalingpartners", opschalingpartners());
            case AFDOEN -> {}
        }
    }

    private String naam(MedewerkerId medewerker) {
        return medewerkers.find(medewerker).map(Medewerker::naam).orElse("");
    }

    private List<Keuze> casussen() {
        return weegtafel.bestemmingen().stream()
                .map(casus -> new Keuze(
                        casus.casus().toString(),
                        casus.kenmerk() + ", "
                                + aanpak.wijk(casus.wijk())
                                        .map(wijk -> wijk.naam())
                                        .orElse(casus.wijk())))
                .toList();
    }

    private List<Keuze> straatcoaches() {
        return medewerkers.withRol("straatcoach").stream()
                .map(medewerker -> new Keuze(medewerker.id().toString(), medewerker.naam()))
                .toList();
    }

    private List<Keuze> jongeren() {
        var nieuw = Stream.of(new Keuze(AanmeldenForm.NIEUW, "signaal.jongere.nieuw"));
        return Stream.concat(nieuw, jongeren.known().stream().map(this::keuze)).toList();
    }

    private Keuze keuze(Jongere jongere) {
        var leeftijd = tekst.leeftijd(jongere.leeftijd(currentYear()));
        return new Keuze(
                jongere.id().toString(), leeftijd.isEmpty() ? jongere.naam() : jongere.naam() + " (" + leeftijd + ")");
    }

    private List<Keuze> partners() {
        return aanpak.partners().stream()
                .map(partner -> new Keuze(partner.naam(), partner.naam()))
                .toList();
    }

    private List<Keuze> opschalingpartners() {
        return aanpak.opschalingpartners().stream()
                .map(partner -> new Keuze(partner.rol(), partner.naam()))
                .toList();
    }
}
