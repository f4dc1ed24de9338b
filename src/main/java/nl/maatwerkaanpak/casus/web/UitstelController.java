package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.casus.Uitstelreden;
import nl.maatwerkaanpak.casus.Uitsteltafel;
import nl.maatwerkaanpak.casus.Uitsteluitkomst;
import nl.maatwerkaanpak.privacy.Handeling;
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

/** Asking to wait with informing, and judging that. */
@Controller
@RequestMapping("/casussen/{id}")
class UitstelController {

    private static final String FORMULIER = "formulier";

    private final Uitsteltafel tafel;
    private final Casusdossiers dossiers;
    private final Paginatekst tekst;

    UitstelController(Uitsteltafel tafel, Casusdossiers dossiers, Paginatekst tekst) {
        this.tafel = tafel;
        this.dossiers = dossiers;
        this.tekst = tekst;
    }

    @GetMapping("/uitstel")
    ModelAndView showAsking(@PathVariable CasusId id) {
        return askPage(id, HttpStatus.OK).addObject(FORMULIER, InformerenForms.Uitstellen.EMPTY);
    }

    @PostMapping("/uitstel")
    ModelAndView ask(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) InformerenForms.Uitstellen formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return askPage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = tafel.ask(id, formulier.vraag());
        if (outcome == Uitsteluitkomst.GEVRAAGD) {
            redirect.addFlashAttribute("melding", "casus.uitstel.GEVRAAGD");
            return new ModelAndView("redirect:/casussen/" + id);
        }
        return refused(id, outcome, errors);
    }

    private ModelAndView refused(CasusId id, Uitsteluitkomst outcome, BindingResult errors) {
        var key = "casus.uitstel." + outcome;
        if (outcome == Uitsteluitkomst.IN_HET_VERLEDEN || outcome == Uitsteluitkomst.TE_VER) {
            errors.rejectValue("herzienOp", key, new Object[] {tekst.dag(tafel.latestReview())}, null);
            return askPage(id, HttpStatus.BAD_REQUEST);
        }
        errors.reject(key);
        return askPage(id, HttpStatus.CONFLICT);
    }

    @GetMapping("/uitstel-beoordelen")
    ModelAndView showJudging(@PathVariable CasusId id) {
        return judgePage(id, HttpStatus.OK).addObject(FORMULIER, InformerenForms.Beoordelen.EMPTY);
    }

    @PostMapping("/uitstel-beoordelen")
    ModelAndView judge(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) InformerenForms.Beoordelen formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return judgePage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = tafel.judge(id, formulier.akkoord() == JaNee.JA, requireNonNull(formulier.motivering()));
        if (outcome == Uitsteluitkomst.ZELF_GEVRAAGD) {
            errors.reject("casus.uitstel.ZELF_GEVRAAGD");
            return judgePage(id, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("melding", "casus.uitstel." + outcome);
        return new ModelAndView("redirect:/taken");
    }

    private ModelAndView askPage(CasusId id, HttpStatus status) {
        return new ModelAndView("casus/uitstel", status)
                .addObject("dossier", dossiers.readFor(Handeling.UITSTEL_VRAGEN, id))
                .addObject("tekst", tekst)
                .addObject("laatste", tafel.latestReview())
                .addObject("redenen", Keuze.of("casus.uitstelreden.", Uitstelreden.values()));
    }

    private ModelAndView judgePage(CasusId id, HttpStatus status) {
        return new ModelAndView("casus/uitstel-beoordelen", status)
                .addObject("uitstel", tafel.readForJudging(id))
                .addObject("tekst", tekst)
                .addObject("jaNee", Keuze.of("casus.akkoord.", JaNee.values()));
    }
}
