package nl.maatwerkaanpak.inbreng.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import nl.maatwerkaanpak.inbreng.VerstrekkingId;
import nl.maatwerkaanpak.inbreng.Verstrekkingintrekking;
import nl.maatwerkaanpak.inbreng.Verstrekkingkast;
import nl.maatwerkaanpak.inbreng.Verstrekkingstuk;
import nl.maatwerkaanpak.inbreng.Verstrekkingtoets;
import nl.maatwerkaanpak.inbreng.Verstrekkinguitkomst;
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

/** One verstrekking: agreeing for the giver, judging as the second person, and reading what was received. */
@Controller
@RequestMapping("/verstrekkingen/{id}")
class VerstrekkingController {

    private static final String FORMULIER = "formulier";

    private final Verstrekkingtoets toets;
    private final Verstrekkingkast kast;
    private final Verstrekkingintrekking intrekking;
    private final Paginatekst tekst;

    VerstrekkingController(
            Verstrekkingtoets toets, Verstrekkingkast kast, Verstrekkingintrekking intrekking, Paginatekst tekst) {
        this.toets = toets;
        this.kast = kast;
        this.intrekking = intrekking;
        this.tekst = tekst;
    }

    @GetMapping("/akkoord")
    ModelAndView showAgreeing(@PathVariable VerstrekkingId id) {
        return agreePage(id, HttpStatus.OK).addObject(FORMULIER, VerstrekkingForms.Besluit.EMPTY);
    }

    @PostMapping("/akkoord")
    ModelAndView agree(
            @PathVariable VerstrekkingId id,
            @Valid @ModelAttribute(FORMULIER) VerstrekkingForms.Besluit formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return agreePage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = toets.agree(id, formulier.ja(), requireNonNull(formulier.afweging()));
        if (isOver(outcome)) {
            return toTaken(outcome, redirect);
        }
        errors.reject("verstrekking." + outcome);
        return agreePage(id, HttpStatus.CONFLICT);
    }

    @GetMapping("/beoordelen")
    ModelAndView showJudging(@PathVariable VerstrekkingId id) {
        return judgePage(id, HttpStatus.OK).addObject(FORMULIER, VerstrekkingForms.Besluit.EMPTY);
    }

    @PostMapping("/beoordelen")
    ModelAndView judge(
            @PathVariable VerstrekkingId id,
            @Valid @ModelAttribute(FORMULIER) VerstrekkingForms.Besluit formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return judgePage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = toets.judge(id, formulier.ja(), requireNonNull(formulier.afweging()));
        if (isOver(outcome)) {
            return toTaken(outcome, redirect);
        }
        errors.reject("verstrekking." + outcome);
        return judgePage(id, HttpStatus.CONFLICT);
    }

    /** What was received; whoever comes too late reads that it is gone. */
    @GetMapping
    ModelAndView read(@PathVariable VerstrekkingId id) {
        var stuk = kast.read(id);
        return new ModelAndView("inbreng/verstrekking")
                .addObject("id", id)
                .addObject("stuk", stuk.orElse(null))
                .addObject("tekst", tekst);
    }

    @PostMapping("/ontvangst")
    ModelAndView confirm(@PathVariable VerstrekkingId id, RedirectAttributes redirect) {
        var outcome = kast.confirm(id);
        redirect.addFlashAttribute(
                "melding",
                outcome == Verstrekkinguitkomst.VASTGELEGD ? "verstrekking.GELEZEN" : "verstrekking." + outcome);
        return new ModelAndView("redirect:/taken");
    }

    @PostMapping("/akkoord/intrekken")
    ModelAndView withdrawForGiver(@PathVariable VerstrekkingId id, RedirectAttributes redirect) {
        return toTaken(intrekking.withdrawForGiver(id), redirect);
    }

    @PostMapping("/beoordelen/intrekken")
    ModelAndView withdrawAsToetser(@PathVariable VerstrekkingId id, RedirectAttributes redirect) {
        return toTaken(intrekking.withdrawAsToetser(id), redirect);
    }

    private static boolean isOver(Verstrekkinguitkomst outcome) {
        return outcome == Verstrekkinguitkomst.VASTGELEGD || outcome == Verstrekkinguitkomst.NIET_MEER_NODIG;
    }

    private static ModelAndView toTaken(Verstrekkinguitkomst outcome, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", "verstrekking." + outcome);
        return new ModelAndView("redirect:/taken");
    }

    private ModelAndView agreePage(VerstrekkingId id, HttpStatus status) {
        return page(toets.readForAgreeing(id), "akkoord", status);
    }

    private ModelAndView judgePage(VerstrekkingId id, HttpStatus status) {
        return page(toets.readForJudging(id), "beoordelen", status);
    }

    private ModelAndView page(Verstrekkingstuk stuk, String stap, HttpStatus status) {
        return new ModelAndView("inbreng/verstrekking-beslissen", status)
                .addObject("stuk", stuk)
                .addObject("stap", stap)
                .addObject("tekst", tekst)
                .addObject("jaNee", Keuze.of("verstrekking." + stap + ".", Antwoord.values()));
    }
}
