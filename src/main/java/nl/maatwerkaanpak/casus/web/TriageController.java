package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import nl.maatwerkaanpak.casus.AanmeldingId;
import nl.maatwerkaanpak.casus.Beantwoording;
import nl.maatwerkaanpak.casus.Besluitvorming;
import nl.maatwerkaanpak.casus.TriageUitkomst;
import nl.maatwerkaanpak.casus.Triagetafel;
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

/** The triage: a page on which a partner answers, and one on which the coordinator decides. */
@Controller
@RequestMapping("/aanmeldingen/{id}")
class TriageController {

    private static final String FORMULIER = "formulier";

    private final Triagetafel tafel;
    private final Paginatekst tekst;

    TriageController(Triagetafel tafel, Paginatekst tekst) {
        this.tafel = tafel;
        this.tekst = tekst;
    }

    @GetMapping("/triage-antwoord")
    ModelAndView showAnswer(@PathVariable AanmeldingId id) {
        return answerPage(id, HttpStatus.OK).addObject(FORMULIER, CasusForms.Antwoord.EMPTY);
    }

    @PostMapping("/triage-antwoord")
    ModelAndView answer(
            @PathVariable AanmeldingId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.Antwoord formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return answerPage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = tafel.answer(
                id, formulier.bekend() == JaNee.JA, formulier.bezwaar() == JaNee.JA, formulier.toelichting());
        if (outcome == Beantwoording.NOT_ASKED_ANY_MORE) {
            redirect.addFlashAttribute("melding", "casus.triage.niet-meer-gevraagd");
            return new ModelAndView("redirect:/taken");
        }
        if (outcome == Beantwoording.ALREADY_ANSWERED) {
            errors.reject("casus.triage.al-beantwoord");
            return answerPage(id, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("melding", "casus.triage.beantwoord");
        return new ModelAndView("redirect:/taken");
    }

    @GetMapping("/triage")
    ModelAndView showDecision(@PathVariable AanmeldingId id) {
        return decisionPage(id, HttpStatus.OK).addObject(FORMULIER, CasusForms.Besluit.EMPTY);
    }

    @PostMapping("/triage")
    ModelAndView decide(
            @PathVariable AanmeldingId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.Besluit formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return decisionPage(id, HttpStatus.BAD_REQUEST);
        }
        var uitkomst = requireNonNull(formulier.uitkomst());
        var outcome = tafel.decide(id, uitkomst, requireNonNull(formulier.motivering()));
        if (outcome != Besluitvorming.DECIDED) {
            errors.reject("casus.triage." + outcome);
            return decisionPage(id, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute(
                "melding", uitkomst == TriageUitkomst.INCLUSIE ? "casus.triage.geopend" : "casus.triage.besloten");
        return new ModelAndView("redirect:" + (uitkomst == TriageUitkomst.INCLUSIE ? "/casussen" : "/taken"));
    }

    private ModelAndView answerPage(AanmeldingId id, HttpStatus status) {
        return page("casus/triage-antwoord", Handeling.TRIAGE_BEANTWOORDEN, id, status)
                .addObject("jaNee", Keuze.of("casus.", JaNee.values()));
    }

    private ModelAndView decisionPage(AanmeldingId id, HttpStatus status) {
        return page("casus/triage", Handeling.TRIAGE_BESLUITEN, id, status)
                .addObject("uitkomsten", Keuze.of("casus.uitkomst.", TriageUitkomst.values()));
    }

    private ModelAndView page(String view, Handeling act, AanmeldingId id, HttpStatus status) {
        return new ModelAndView(view, status)
                .addObject("triage", tafel.readTriageFor(act, id))
                .addObject("tekst", tekst);
    }
}
