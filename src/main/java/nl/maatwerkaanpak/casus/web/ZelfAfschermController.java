package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.casus.Afschermtafel;
import nl.maatwerkaanpak.casus.Afschermuitkomst;
import nl.maatwerkaanpak.medewerker.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever knows the jongere in private closes the dossier to themself, and loses it at once. */
@Controller
class ZelfAfschermController {

    private static final String FORMULIER = "formulier";

    private final Afschermtafel tafel;
    private final Keuzes keuzes;

    ZelfAfschermController(Afschermtafel tafel, Keuzes keuzes) {
        this.tafel = tafel;
        this.keuzes = keuzes;
    }

    @GetMapping({
        "/signalen/{id}/ik-ken-de-jongere",
        "/aanmeldingen/{id}/ik-ken-de-jongere",
        "/casussen/{id}/ik-ken-de-jongere"
    })
    ModelAndView show(@PathVariable UUID id, HttpServletRequest request) {
        return page(Dossierpad.of(request), id, HttpStatus.OK).addObject(FORMULIER, AfschermForms.Zelf.EMPTY);
    }

    @PostMapping({
        "/signalen/{id}/ik-ken-de-jongere",
        "/aanmeldingen/{id}/ik-ken-de-jongere",
        "/casussen/{id}/ik-ken-de-jongere"
    })
    ModelAndView close(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORMULIER) AfschermForms.Zelf formulier,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var pad = Dossierpad.of(request);
        if (errors.hasErrors()) {
            return page(pad, id, HttpStatus.BAD_REQUEST);
        }
        var outcome =
                tafel.closeToSelf(pad.onderwerp(id), requireNonNull(formulier.kennisreden()), formulier.wieOpvolgt());
        if (outcome == Afschermuitkomst.AFGESCHERMD) {
            redirect.addFlashAttribute("melding", "afscherming.zelf.klaar");
            return new ModelAndView("redirect:/taken");
        }
        errors.rejectValue("opvolger", "afscherming." + outcome);
        return page(pad, id, HttpStatus.BAD_REQUEST);
    }

    private ModelAndView page(Dossierpad pad, UUID id, HttpStatus status) {
        var onderwerp = pad.onderwerp(id);
        return new ModelAndView("casus/zelf-afschermen", status)
                .addObject("kenmerk", tafel.readKenmerk(onderwerp))
                .addObject("opvolgers", keuzes.of(tafel.opvolgers(onderwerp, Actor.require())))
                .addObject("pad", pad.pad(id, "/ik-ken-de-jongere"))
                .addObject("terug", pad.back(id));
    }
}
