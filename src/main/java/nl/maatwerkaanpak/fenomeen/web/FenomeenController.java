package nl.maatwerkaanpak.fenomeen.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.fenomeen.Fenomeentafel;
import nl.maatwerkaanpak.fenomeen.Fenomeenuitkomst;
import nl.maatwerkaanpak.fenomeen.Koppeltafel;
import nl.maatwerkaanpak.fenomeen.web.FenomeenForms.Notitie;
import nl.maatwerkaanpak.fenomeen.web.FenomeenForms.Overdragen;
import nl.maatwerkaanpak.fenomeen.web.FenomeenForms.Status;
import nl.maatwerkaanpak.inzending.Inzendingen;
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

/** One fenomeen: its page, what it says, who owns it, how far it is, and its notes. */
@Controller
@RequestMapping("/fenomenen/{id}")
class FenomeenController {

    private static final String FORMULIER = "formulier";

    private final Fenomeentafel tafel;
    private final Koppeltafel koppeltafel;
    private final Inzendingen inzendingen;
    private final Fenomeenkeuzes keuzes;
    private final Aanpak aanpak;
    private final Paginatekst tekst;

    FenomeenController(
            Fenomeentafel tafel,
            Koppeltafel koppeltafel,
            Inzendingen inzendingen,
            Fenomeenkeuzes keuzes,
            Aanpak aanpak,
            Paginatekst tekst) {
        this.tafel = tafel;
        this.koppeltafel = koppeltafel;
        this.inzendingen = inzendingen;
        this.keuzes = keuzes;
        this.aanpak = aanpak;
        this.tekst = tekst;
    }

    @ModelAttribute("keuzes")
    Fenomeenkeuzes keuzes() {
        return keuzes;
    }

    @ModelAttribute("tekst")
    Paginatekst tekst() {
        return tekst;
    }

    @GetMapping
    ModelAndView show(@PathVariable FenomeenId id) {
        return page(id, HttpStatus.OK).addObject(FORMULIER, Notitie.EMPTY);
    }

    /** For who talks about it in an overleg. */
    @GetMapping("/lezen")
    ModelAndView read(@PathVariable FenomeenId id) {
        return new ModelAndView("fenomeen/lezen")
                .addObject("blad", tafel.readForOverleg(id))
                .addObject("rechten", tafel.rechten(id));
    }

    @PostMapping("/notities")
    ModelAndView note(
            @PathVariable FenomeenId id,
            @Valid @ModelAttribute(FORMULIER) Notitie formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        once(inzending, () -> tafel.addNote(id, formulier.tekst()));
        return done(id, formulier.looksLikeBsn() ? "fenomeen.bsn" : "fenomeen.melding.notitie", flash);
    }

    @GetMapping("/wijzigen")
    ModelAndView showChange(@PathVariable FenomeenId id) {
        var blad = tafel.readToKeep(id);
        return changePage(id, HttpStatus.OK)
                .addObject(
                        FORMULIER,
                        FenomeenForm.of(blad.fenomeen().tekst(), blad.fenomeen().versie()));
    }

    @PostMapping("/wijzigen")
    ModelAndView change(
            @PathVariable FenomeenId id,
            @Valid @ModelAttribute(FORMULIER) FenomeenForm formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        formulier.check(aanpak, errors);
        if (errors.hasErrors()) {
            return changePage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = once(inzending, () -> tafel.change(id, versie(formulier.versie()), formulier.tekst()));
        return outcome == Fenomeenuitkomst.VASTGELEGD
                ? done(id, formulier.looksLikeBsn() ? "fenomeen.bsn" : "fenomeen.melding.gewijzigd", flash)
                : refused(changePage(id, HttpStatus.CONFLICT), outcome, errors);
    }

    @GetMapping("/eigenaar")
    ModelAndView showHandOver(@PathVariable FenomeenId id) {
        var page = handOverPage(id, HttpStatus.OK);
        return page.addObject(FORMULIER, Overdragen.of(tafel.readToKeep(id).fenomeen()));
    }

    @PostMapping("/eigenaar")
    ModelAndView handOver(
            @PathVariable FenomeenId id,
            @Valid @ModelAttribute(FORMULIER) Overdragen formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return handOverPage(id, HttpStatus.BAD_REQUEST);
        }
        var to = Objects.requireNonNull(formulier.nieuweEigenaar());
        var outcome = once(inzending, () -> tafel.handOver(id, versie(formulier.versie()), to));
        return outcome == Fenomeenuitkomst.VASTGELEGD
                ? done(id, "fenomeen.melding.overgedragen", flash)
                : refused(handOverPage(id, HttpStatus.CONFLICT), outcome, errors);
    }

    @GetMapping("/status")
    ModelAndView showStatus(@PathVariable FenomeenId id) {
        var page = statusPage(id, HttpStatus.OK);
        return page.addObject(FORMULIER, Status.of(tafel.readToKeep(id).fenomeen()));
    }

    @PostMapping("/status")
    ModelAndView setStatus(
            @PathVariable FenomeenId id,
            @Valid @ModelAttribute(FORMULIER) Status formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        formulier.check(errors);
        if (errors.hasErrors()) {
            return statusPage(id, HttpStatus.BAD_REQUEST);
        }
        var status = Objects.requireNonNull(formulier.nieuweStatus());
        var outcome = once(inzending, () -> tafel.setStatus(id, versie(formulier.versie()), status, formulier.reden()));
        return outcome == Fenomeenuitkomst.VASTGELEGD
                ? done(id, "fenomeen.melding.status." + status, flash)
                : refused(statusPage(id, HttpStatus.CONFLICT), outcome, errors);
    }

    /** The same form sent twice was done by the first. */
    private Fenomeenuitkomst once(UUID inzending, Supplier<Fenomeenuitkomst> act) {
        return inzendingen
                .once(inzending, act, Fenomeenuitkomst.VASTGELEGD::equals)
                .orElse(Fenomeenuitkomst.VASTGELEGD);
    }

    private static int versie(@Nullable Integer versie) {
        return Objects.requireNonNullElse(versie, -1);
    }

    private static ModelAndView done(FenomeenId id, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("melding", message);
        return new ModelAndView("redirect:/fenomenen/" + id);
    }

    /** The page shows how it is now, beside what was typed, which goes through when it is sent again. */
    private static ModelAndView refused(ModelAndView page, Fenomeenuitkomst outcome, BindingResult errors) {
        errors.reject("fenomeen." + outcome);
        return page.addObject("botst", outcome == Fenomeenuitkomst.INTUSSEN_GEWIJZIGD);
    }

    private ModelAndView page(FenomeenId id, HttpStatus status) {
        return new ModelAndView("fenomeen/fenomeen", status)
                .addObject("blad", tafel.read(id))
                .addObject("magKoppelen", koppeltafel.mayLink());
    }

    private ModelAndView changePage(FenomeenId id, HttpStatus status) {
        return new ModelAndView("fenomeen/formulier", status)
                .addObject("blad", tafel.readToKeep(id))
                .addObject("wijken", keuzes.wijken());
    }

    private ModelAndView handOverPage(FenomeenId id, HttpStatus status) {
        var blad = tafel.readToKeep(id);
        return new ModelAndView("fenomeen/eigenaar", status)
                .addObject("blad", blad)
                .addObject("eigenaren", keuzes.eigenaren(tafel.eigenaren(), blad.fenomeen()));
    }

    private ModelAndView statusPage(FenomeenId id, HttpStatus status) {
        var blad = tafel.readToKeep(id);
        return new ModelAndView("fenomeen/status", status)
                .addObject("blad", blad)
                .addObject("statussen", keuzes.statussen(blad.fenomeen()));
    }
}
