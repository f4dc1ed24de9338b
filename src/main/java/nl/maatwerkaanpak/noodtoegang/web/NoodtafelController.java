package nl.maatwerkaanpak.noodtoegang.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import nl.maatwerkaanpak.noodtoegang.Noodoordeel;
import nl.maatwerkaanpak.noodtoegang.Noodtafel;
import nl.maatwerkaanpak.noodtoegang.NoodtoegangId;
import nl.maatwerkaanpak.noodtoegang.Nooduitslag;
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

/** A noodtoegang for who leads the casus, and its judgement by the privacyfunctionaris. */
@Controller
@RequestMapping("/noodtoegang/{id}")
class NoodtafelController {

    private static final String FORMULIER = "formulier";

    private final Noodtafel tafel;
    private final Paginatekst tekst;

    NoodtafelController(Noodtafel tafel, Paginatekst tekst) {
        this.tafel = tafel;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView show(@PathVariable NoodtoegangId id) {
        return new ModelAndView("noodtoegang/bekijken")
                .addObject("blad", tafel.readForRegisseur(id))
                .addObject("tekst", tekst);
    }

    @PostMapping("/gezien")
    String markSeen(@PathVariable NoodtoegangId id, RedirectAttributes redirect) {
        tafel.markSeen(id);
        redirect.addFlashAttribute("melding", "noodtoegang.gezien");
        return "redirect:/taken";
    }

    @GetMapping("/beoordelen")
    ModelAndView showJudging(@PathVariable NoodtoegangId id) {
        return judgePage(id, HttpStatus.OK).addObject(FORMULIER, NoodForms.Beoordelen.EMPTY);
    }

    @PostMapping("/beoordelen")
    ModelAndView judge(
            @PathVariable NoodtoegangId id,
            @Valid @ModelAttribute(FORMULIER) NoodForms.Beoordelen formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return judgePage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = tafel.judge(id, requireNonNull(formulier.noodoordeel()), requireNonNull(formulier.motivering()));
        if (outcome == Nooduitslag.BEOORDEELD) {
            redirect.addFlashAttribute("melding", "noodtoegang.BEOORDEELD");
            return new ModelAndView("redirect:/taken");
        }
        errors.reject("noodtoegang." + outcome);
        return judgePage(id, HttpStatus.CONFLICT);
    }

    private ModelAndView judgePage(NoodtoegangId id, HttpStatus status) {
        var blad = tafel.readForBeoordelaar(id);
        return new ModelAndView("noodtoegang/beoordelen", status)
                .addObject("blad", blad)
                .addObject("eigen", tafel.isOwn(blad))
                .addObject("oordelen", Keuze.of("noodtoegang.oordeel.", Noodoordeel.values()))
                .addObject("tekst", tekst);
    }
}
