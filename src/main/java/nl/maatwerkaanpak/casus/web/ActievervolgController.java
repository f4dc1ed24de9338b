package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import nl.maatwerkaanpak.casus.ActieId;
import nl.maatwerkaanpak.casus.Actievervolg;
import nl.maatwerkaanpak.casus.Actievervolgtafel;
import nl.maatwerkaanpak.casus.Afronding;
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

/** Deciding what follows when an actie could not be done. */
@Controller
@RequestMapping("/acties/{id}/vervolg")
class ActievervolgController {

    private static final String FORMULIER = "formulier";

    private final Actievervolgtafel tafel;
    private final Keuzes keuzes;
    private final Paginatekst tekst;

    ActievervolgController(Actievervolgtafel tafel, Keuzes keuzes, Paginatekst tekst) {
        this.tafel = tafel;
        this.keuzes = keuzes;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView show(@PathVariable ActieId id) {
        var actie = tafel.read(id);
        return page(id, HttpStatus.OK).addObject(FORMULIER, CasusForms.Actievervolging.of(actie.omschrijving()));
    }

    @PostMapping
    ModelAndView followUp(
            @PathVariable ActieId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.Actievervolging formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        formulier.check(errors);
        if (errors.hasErrors()) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = followUp(id, formulier);
        switch (outcome) {
            case FOLLOWED_UP -> {
                redirect.addFlashAttribute("melding", "casus.actie.FOLLOWED_UP");
                return new ModelAndView("redirect:/taken");
            }
            case DATE_PASSED -> errors.rejectValue("uiterlijk", "casus.actievervolg.DATE_PASSED");
            case UNSUITABLE -> errors.rejectValue("actiehouder", "NotNull.formulier.actiehouder");
            default -> errors.reject("casus.actievervolg." + outcome);
        }
        return page(id, HttpStatus.CONFLICT);
    }

    private Afronding followUp(ActieId id, CasusForms.Actievervolging formulier) {
        return formulier.vervolg() == Actievervolg.VERVALT
                ? tafel.drop(id, requireNonNull(formulier.reden()))
                : tafel.agreeAgain(
                        id,
                        requireNonNull(formulier.omschrijving()),
                        requireNonNull(formulier.actiehouder()),
                        requireNonNull(formulier.uiterlijk()));
    }

    private ModelAndView page(ActieId id, HttpStatus status) {
        return new ModelAndView("casus/actie-vervolg", status)
                .addObject("actie", tafel.read(id))
                .addObject("tekst", tekst)
                .addObject("vervolgen", Keuze.of("casus.actievervolg.", Actievervolg.values()))
                .addObject("actiehouders", keuzes.actiehouders());
    }
}
