package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.casus.Regietoewijzing;
import nl.maatwerkaanpak.casus.Toewijzing;
import nl.maatwerkaanpak.privacy.Handeling;
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

/** Naming the casusregisseur, with the work that each already has in sight. */
@Controller
@RequestMapping("/casussen/{id}/regisseur")
class RegieController {

    private static final String FORMULIER = "formulier";

    private final Regietoewijzing toewijzing;
    private final Casusdossiers dossiers;
    private final Keuzes keuzes;
    private final Paginatekst tekst;

    RegieController(Regietoewijzing toewijzing, Casusdossiers dossiers, Keuzes keuzes, Paginatekst tekst) {
        this.toewijzing = toewijzing;
        this.dossiers = dossiers;
        this.keuzes = keuzes;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView show(@PathVariable CasusId id) {
        return page(id, HttpStatus.OK).addObject(FORMULIER, CasusForms.Regisseur.EMPTY);
    }

    @PostMapping
    ModelAndView assign(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.Regisseur formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = toewijzing.assign(id, requireNonNull(formulier.medewerker()), formulier.reden());
        if (outcome == Toewijzing.ASSIGNED || outcome == Toewijzing.UNCHANGED) {
            redirect.addFlashAttribute("melding", "casus.regisseur." + outcome);
            return new ModelAndView("redirect:/casussen/" + id);
        }
        return refused(id, outcome, errors);
    }

    private ModelAndView refused(CasusId id, Toewijzing outcome, BindingResult errors) {
        var key = "casus.regisseur." + outcome;
        if (outcome == Toewijzing.CASUS_CLOSED) {
            errors.reject(key);
            return page(id, HttpStatus.CONFLICT);
        }
        errors.rejectValue(outcome == Toewijzing.REDEN_MISSING ? "reden" : "medewerker", key);
        return page(id, HttpStatus.BAD_REQUEST);
    }

    private ModelAndView page(CasusId id, HttpStatus status) {
        return new ModelAndView("casus/regisseur", status)
                .addObject("dossier", dossiers.readFor(Handeling.CASUSREGISSEUR_TOEWIJZEN, id))
                .addObject("kandidaten", keuzes.of(toewijzing.candidates()))
                .addObject("tekst", tekst);
    }
}
