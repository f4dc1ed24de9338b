package nl.maatwerkaanpak.signaal.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.jongere.Jongere;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Uitkomst;
import nl.maatwerkaanpak.signaal.Weegtafel;
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
    private final Jongerenregister jongeren;
    private final Medewerkers medewerkers;
    private final Aanpak aanpak;
    private final Paginatekst tekst;
    private final Clock clock;

    Wegingsblad(
            Weegtafel weegtafel,
            Jongerenregister jongeren,
            Medewerkers medewerkers,
            Aanpak aanpak,
            Paginatekst tekst,
            Clock clock) {
        this.weegtafel = weegtafel;
        this.jongeren = jongeren;
        this.medewerkers = medewerkers;
        this.aanpak = aanpak;
        this.tekst = tekst;
        this.clock = clock;
    }

    ModelAndView page(SignaalId id, @Nullable Uitkomst gekozen) {
        var weging = weegtafel.readWeging(id);
        var page = new ModelAndView("signaal/wegen")
                .addObject("inzage", weging)
                .addObject("signaal", weging.signaal())
                .addObject("moment", new Momenttekst())
                .addObject("aanpak", aanpak)
                .addObject("uitkomsten", Uitkomst.values())
                .addObject("gekozen", gekozen);
        weging.weging()
                .ifPresent(made -> page.addObject("gedaan", made)
                        .addObject("weger", medewerkers.read(made.weger()).naam()));
        weging.afhandeling()
                .ifPresent(handled -> page.addObject("afgehandeld", handled)
                        .addObject("partner", medewerkers.read(handled.door()).naam()));
        if (gekozen != null && weging.weging().isEmpty()) {
            addOptions(page, gekozen);
        }
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

    private void addOptions(ModelAndView page, Uitkomst gekozen) {
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
