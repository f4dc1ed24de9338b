package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.casus.Casusloop;
import nl.maatwerkaanpak.casus.Evaluatie;
import nl.maatwerkaanpak.casus.Loopuitkomst;
import nl.maatwerkaanpak.casus.Nazorg;
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

/** The course of a casus: evaluating, looking at a silence, nazorg and reopening. */
@Controller
@RequestMapping("/casussen/{id}")
class CasusloopController {

    private static final String FORMULIER = "formulier";

    private final Casusloop loop;
    private final Casusdossiers dossiers;
    private final Paginatekst tekst;

    CasusloopController(Casusloop loop, Casusdossiers dossiers, Paginatekst tekst) {
        this.loop = loop;
        this.dossiers = dossiers;
        this.tekst = tekst;
    }

    @GetMapping("/evaluatie")
    ModelAndView showEvaluatie(@PathVariable CasusId id) {
        return evaluatiePage(id, HttpStatus.OK).addObject(FORMULIER, CasusForms.Evalueren.EMPTY);
    }

    @PostMapping("/evaluatie")
    ModelAndView evaluate(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.Evalueren formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return evaluatiePage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = loop.evaluate(id, formulier.evaluatie());
        return outcome == Loopuitkomst.VASTGELEGD
                ? done(id, "casus.evaluatie.VASTGELEGD", redirect)
                : refused(errors, outcome, evaluatiePage(id, HttpStatus.CONFLICT));
    }

    @GetMapping("/stilte")
    ModelAndView showStilte(@PathVariable CasusId id) {
        return stiltePage(id, HttpStatus.OK).addObject(FORMULIER, CasusForms.Toelichting.EMPTY);
    }

    @PostMapping("/stilte")
    ModelAndView lookAtSilence(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.Toelichting formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return stiltePage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = loop.lookAtSilence(id, requireNonNull(formulier.toelichting()));
        return outcome == Loopuitkomst.VASTGELEGD
                ? done(id, "casus.stilte.VASTGELEGD", redirect)
                : refused(errors, outcome, stiltePage(id, HttpStatus.CONFLICT));
    }

    @GetMapping("/nazorg")
    ModelAndView showNazorg(@PathVariable CasusId id) {
        return nazorgPage(id, HttpStatus.OK).addObject(FORMULIER, CasusForms.Nazorgverslag.EMPTY);
    }

    @PostMapping("/nazorg")
    ModelAndView finishNazorg(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.Nazorgverslag formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return nazorgPage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome =
                loop.finishNazorg(id, requireNonNull(formulier.uitkomst()), requireNonNull(formulier.toelichting()));
        return outcome == Loopuitkomst.VASTGELEGD || outcome == Loopuitkomst.HEROPEND
                ? done(id, "casus.nazorg." + outcome, redirect)
                : refused(errors, outcome, nazorgPage(id, HttpStatus.CONFLICT));
    }

    @GetMapping("/heropenen")
    ModelAndView showHeropenen(@PathVariable CasusId id) {
        return heropenenPage(id, HttpStatus.OK).addObject(FORMULIER, CasusForms.Toelichting.EMPTY);
    }

    @PostMapping("/heropenen")
    ModelAndView reopen(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.Toelichting formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return heropenenPage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = loop.reopen(id, requireNonNull(formulier.toelichting()));
        return outcome == Loopuitkomst.HEROPEND
                ? done(id, "casus.nazorg.HEROPEND", redirect)
                : refused(errors, outcome, heropenenPage(id, HttpStatus.CONFLICT));
    }

    private static ModelAndView refused(BindingResult errors, Loopuitkomst outcome, ModelAndView page) {
        errors.reject("casus.loop." + outcome);
        return page;
    }

    private static ModelAndView done(CasusId id, String melding, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", melding);
        return new ModelAndView("redirect:/casussen/" + id);
    }

    private ModelAndView evaluatiePage(CasusId id, HttpStatus status) {
        return page("casus/evaluatie", Handeling.CASUS_EVALUEREN, id, status)
                .addObject("uitkomsten", Keuze.of("casus.evaluatie.", Evaluatie.Uitkomst.values()));
    }

    private ModelAndView stiltePage(CasusId id, HttpStatus status) {
        return page("casus/stilte", Handeling.STILTE_BEKIJKEN, id, status);
    }

    private ModelAndView nazorgPage(CasusId id, HttpStatus status) {
        return page("casus/nazorg", Handeling.NAZORG_DOEN, id, status)
                .addObject("uitkomsten", Keuze.of("casus.nazorg.", Nazorg.values()));
    }

    private ModelAndView heropenenPage(CasusId id, HttpStatus status) {
        return page("casus/heropenen", Handeling.CASUS_HEROPENEN, id, status);
    }

    private ModelAndView page(String view, Handeling act, CasusId id, HttpStatus status) {
        return new ModelAndView(view, status)
                .addObject("dossier", dossiers.readFor(act, id))
                .addObject("tekst", tekst);
    }
}
