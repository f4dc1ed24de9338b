package nl.maatwerkaanpak.inbreng.web;

import jakarta.validation.Valid;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.inbreng.Kijkproef;
import nl.maatwerkaanpak.inbreng.Kijkproefkeuze.Alsof;
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

/** Looking at a casus as somebody else would see it, before sharing. */
@Controller
@RequestMapping("/casussen/{id}/kijkproef")
class KijkproefController {

    private static final String FORMULIER = "formulier";

    private final Kijkproef proef;
    private final Paginatekst tekst;

    KijkproefController(Kijkproef proef, Paginatekst tekst) {
        this.proef = proef;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView show(@PathVariable CasusId id) {
        return page(id, HttpStatus.OK).addObject(FORMULIER, KijkproefForm.EMPTY);
    }

    /** Changes nothing; a form all the same, so that whose eyes it were does not stand in an address. */
    @PostMapping
    ModelAndView look(
            @PathVariable CasusId id, @Valid @ModelAttribute(FORMULIER) KijkproefForm formulier, BindingResult errors) {
        formulier.check(errors);
        if (errors.hasErrors()) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var blad = proef.look(id, formulier.keuze());
        return page(id, HttpStatus.OK)
                .addObject("blad", blad)
                .addObject(
                        "kijker",
                        proef.candidates().stream()
                                .filter(medewerker -> medewerker.id().equals(formulier.kijker()))
                                .map(medewerker -> medewerker.naam())
                                .findFirst()
                                .orElse(""));
    }

    private ModelAndView page(CasusId id, HttpStatus status) {
        return new ModelAndView("inbreng/kijkproef", status)
                .addObject("casus", id)
                .addObject("tekst", tekst)
                .addObject("alsofkeuzes", Keuze.of("kijkproef.alsof.", Alsof.values()))
                .addObject(
                        "kijkerkeuzes",
                        proef.candidates().stream()
                                .map(medewerker -> new Keuze(
                                        medewerker.id().toString(),
                                        medewerker.naam() + ", " + tekst.organisatie(medewerker.organisatie())))
                                .toList())
                .addObject(
                        "inbrengkeuzes",
                        proef.choices(id).stream()
                                .map(regel -> new Keuze(
                                        regel.id().toString(),
                                        regel.onderwerp() + ", " + tekst.organisatie(regel.organisatie())))
                                .toList());
    }
}
