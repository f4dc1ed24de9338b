package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import nl.maatwerkaanpak.casus.ActieId;
import nl.maatwerkaanpak.casus.Actietafel;
import nl.maatwerkaanpak.casus.Afronding;
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

/** An actie for who does it: what was agreed, and telling the result. Works on a phone in the street. */
@Controller
@RequestMapping("/acties/{id}")
class ActieController {

    private static final String FORMULIER = "formulier";

    private final Actietafel tafel;
    private final Paginatekst tekst;

    ActieController(Actietafel tafel, Paginatekst tekst) {
        this.tafel = tafel;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView show(@PathVariable ActieId id) {
        return page(id, HttpStatus.OK).addObject(FORMULIER, CasusForms.Resultaat.EMPTY);
    }

    @PostMapping
    ModelAndView finish(
            @PathVariable ActieId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.Resultaat formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = tafel.finishActie(id, requireNonNull(formulier.resultaat()));
        if (outcome == Afronding.ALREADY_DONE) {
            return page(id, HttpStatus.CONFLICT).addObject("teLaat", formulier.resultaat());
        }
        redirect.addFlashAttribute("melding", "casus.actie.afgerond");
        return new ModelAndView("redirect:/taken");
    }

    private ModelAndView page(ActieId id, HttpStatus status) {
        return new ModelAndView("casus/actie", status)
                .addObject("actie", tafel.readActie(id))
                .addObject("tekst", tekst);
    }
}
