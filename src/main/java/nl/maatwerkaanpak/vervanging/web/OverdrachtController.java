package nl.maatwerkaanpak.vervanging.web;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.aanpak.Termijnteksten;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.taak.Taakrij;
import nl.maatwerkaanpak.vervanging.Overdrachtbalie;
import nl.maatwerkaanpak.vervanging.Overdrachtblad;
import nl.maatwerkaanpak.vervanging.Overdrachtkast;
import nl.maatwerkaanpak.vervanging.Overdrachtpost;
import nl.maatwerkaanpak.vervanging.Overdrachtregel;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What hangs on a person, and giving it to another. */
@Controller
@RequestMapping("/medewerkers/{id}/overdracht")
class OverdrachtController {

    private static final String FORMULIER = "formulier";

    private final Overdrachtkast kast;
    private final Overdrachtbalie balie;
    private final Termijnteksten termijnen;
    private final Paginatekst tekst;

    OverdrachtController(Overdrachtkast kast, Overdrachtbalie balie, Termijnteksten termijnen, Paginatekst tekst) {
        this.kast = kast;
        this.balie = balie;
        this.termijnen = termijnen;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return page(kast.read(new MedewerkerId(id)), HttpStatus.OK).addObject(FORMULIER, OverdrachtForm.EMPTY);
    }

    /** What went is told above the page that is left; what did not stays chosen, with why beside it. */
    @PostMapping
    ModelAndView handOver(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORMULIER) OverdrachtForm formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        var medewerker = new MedewerkerId(id);
        if (formulier.isWithoutChoice()) {
            errors.reject("vervanging.fout.niets-gekozen");
        }
        if (errors.hasErrors()) {
            return page(kast.readToHandOver(medewerker), HttpStatus.BAD_REQUEST);
        }
        var regels = balie.handOver(formulier.of(medewerker));
        if (regels.stream().allMatch(Overdrachtregel::isGelukt)) {
            redirect.addFlashAttribute("melding", "vervanging.OVERGEDRAGEN");
            redirect.addFlashAttribute("meldingArgumenten", new Object[] {regels.size()});
            return new ModelAndView("redirect:/medewerkers/" + medewerker + "/overdracht");
        }
        return page(kast.readToHandOver(medewerker), HttpStatus.CONFLICT).addObject("regels", regels);
    }

    private ModelAndView page(Overdrachtblad blad, HttpStatus status) {
        return new ModelAndView("vervanging/overdracht", status)
                .addObject("blad", blad)
                .addObject("zelf", blad.medewerker().id().equals(Actor.require()))
                .addObject("werk", byKind(blad.taken()))
                .addObject("posten", bySoort(blad.posten()))
                .addObject(
                        "kandidaten",
                        blad.kandidaten().stream()
                                .map(person -> new Keuze(person.id().toString(), person.naam()))
                                .toList())
                .addObject("termijnen", termijnen)
                .addObject("tekst", tekst);
    }

    /** In the order of the first deadline of each kind. */
    private static Map<String, List<Taakrij>> byKind(List<Taakrij> taken) {
        return taken.stream().collect(Collectors.groupingBy(Taakrij::soort, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, List<Overdrachtpost>> bySoort(List<Overdrachtpost> posten) {
        return posten.stream()
                .collect(Collectors.groupingBy(
                        post -> post.soort() + "." + post.relatie(), LinkedHashMap::new, Collectors.toList()));
    }
}
