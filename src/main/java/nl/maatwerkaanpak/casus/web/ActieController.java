package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import nl.maatwerkaanpak.casus.ActieId;
import nl.maatwerkaanpak.casus.Actietafel;
import nl.maatwerkaanpak.casus.Afronding;
import nl.maatwerkaanpak.web.Paginatekst;
import org.jspecify.annotations.Nullable;
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

/**
 * An actie for who does it: accepting, telling the result, asking for more time and giving it back. Works on a phone in
 * the street; each other act than the result has a page of its own.
 */
@Controller
@RequestMapping("/acties/{id}")
class ActieController {

    private static final String FORMULIER = "formulier";
    private static final String ACTIE = "casus/actie";
    private static final String MEER_TIJD = "casus/actie-meer-tijd";
    private static final String TERUGGEVEN = "casus/actie-teruggeven";

    private final Actietafel tafel;
    private final Paginatekst tekst;

    ActieController(Actietafel tafel, Paginatekst tekst) {
        this.tafel = tafel;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView show(@PathVariable ActieId id) {
        return page(ACTIE, id, HttpStatus.OK).addObject(FORMULIER, CasusForms.Resultaat.EMPTY);
    }

    @PostMapping
    ModelAndView finish(
            @PathVariable ActieId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.Resultaat formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        return errors.hasErrors()
                ? page(ACTIE, id, HttpStatus.BAD_REQUEST)
                : answer(
                        id,
                        tafel.finishActie(id, requireNonNull(formulier.resultaat())),
                        formulier.resultaat(),
                        redirect);
    }

    @PostMapping("/accepteren")
    ModelAndView accept(@PathVariable ActieId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", "casus.actie." + tafel.accept(id));
        return new ModelAndView("redirect:/acties/" + id);
    }

    @GetMapping("/meer-tijd")
    ModelAndView showPostponing(@PathVariable ActieId id) {
        return page(MEER_TIJD, id, HttpStatus.OK).addObject(FORMULIER, CasusForms.MeerTijd.EMPTY);
    }

    @PostMapping("/meer-tijd")
    ModelAndView postpone(
            @PathVariable ActieId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.MeerTijd formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(MEER_TIJD, id, HttpStatus.BAD_REQUEST);
        }
        var outcome = tafel.postpone(id, requireNonNull(formulier.tot()), requireNonNull(formulier.waarom()));
        if (outcome == Afronding.DATE_PASSED) {
            errors.rejectValue("tot", "casus.actie.DATE_PASSED");
            return page(MEER_TIJD, id, HttpStatus.BAD_REQUEST);
        }
        return answer(id, outcome, formulier.waarom(), redirect);
    }

    @GetMapping("/teruggeven")
    ModelAndView showGivingBack(@PathVariable ActieId id) {
        return page(TERUGGEVEN, id, HttpStatus.OK).addObject(FORMULIER, CasusForms.Teruggave.EMPTY);
    }

    @PostMapping("/teruggeven")
    ModelAndView giveBack(
            @PathVariable ActieId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.Teruggave formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        return errors.hasErrors()
                ? page(TERUGGEVEN, id, HttpStatus.BAD_REQUEST)
                : answer(id, tafel.giveBack(id, requireNonNull(formulier.waarom())), formulier.waarom(), redirect);
    }

    /** Who comes second keeps what they typed. */
    private ModelAndView answer(ActieId id, Afronding outcome, @Nullable String typed, RedirectAttributes redirect) {
        if (outcome == Afronding.ALREADY_DONE) {
            return page(ACTIE, id, HttpStatus.CONFLICT)
                    .addObject(FORMULIER, CasusForms.Resultaat.EMPTY)
                    .addObject("teLaat", typed);
        }
        redirect.addFlashAttribute("melding", "casus.actie." + outcome);
        return new ModelAndView("redirect:/taken");
    }

    private ModelAndView page(String view, ActieId id, HttpStatus status) {
        return new ModelAndView(view, status)
                .addObject("actie", tafel.readActie(id))
                .addObject("tekst", tekst);
    }
}
