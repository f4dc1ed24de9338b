package nl.maatwerkaanpak.overleg.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.overleg.AgendapuntId;
import nl.maatwerkaanpak.overleg.Fenomeenoverleg;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.overleg.Overlegkast;
import nl.maatwerkaanpak.overleg.Vastlegging;
import nl.maatwerkaanpak.overleg.Wijziging;
import nl.maatwerkaanpak.overleg.web.FenomeenpuntForms.Besluiten;
import nl.maatwerkaanpak.overleg.web.FenomeenpuntForms.Weghalen;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
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

/** What the overleg decides about a fenomeen, and taking one off its agenda. */
@Controller
@RequestMapping("/overleggen/{id}/fenomeenpunten/{punt}")
class FenomeenpuntController {

    private static final String FORM = "formulier";

    private final Fenomeenoverleg tafel;
    private final Overlegkast kast;
    private final Inzendingen inzendingen;

    FenomeenpuntController(Fenomeenoverleg tafel, Overlegkast kast, Inzendingen inzendingen) {
        this.tafel = tafel;
        this.kast = kast;
        this.inzendingen = inzendingen;
    }

    @GetMapping("/besluit")
    ModelAndView showDecide(@PathVariable OverlegId id, @PathVariable AgendapuntId punt) {
        return decidePage(id, punt, HttpStatus.OK).addObject(FORM, Besluiten.EMPTY);
    }

    @PostMapping("/besluit")
    ModelAndView decide(
            @PathVariable OverlegId id,
            @PathVariable AgendapuntId punt,
            @Valid @ModelAttribute(FORM) Besluiten form,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return decidePage(id, punt, HttpStatus.BAD_REQUEST);
        }
        var outcome = inzendingen
                .once(inzending, () -> tafel.record(id, punt, form.text()), Vastlegging.VASTGELEGD::equals)
                .orElse(Vastlegging.VASTGELEGD);
        if (outcome == Vastlegging.VASTGELEGD) {
            flash.addFlashAttribute(
                    "melding", form.looksLikeBsn() ? "fenomeen.bsn" : "overleg.fenomeen.melding.besloten");
            return new ModelAndView("redirect:/overleggen/" + id);
        }
        errors.reject("overleg.fenomeen.vastlegging." + outcome);
        return decidePage(id, punt, HttpStatus.CONFLICT);
    }

    @GetMapping("/intrekken")
    ModelAndView showWithdraw(@PathVariable OverlegId id, @PathVariable AgendapuntId punt) {
        return withdrawPage(id, punt, HttpStatus.OK).addObject(FORM, Weghalen.EMPTY);
    }

    @PostMapping("/intrekken")
    ModelAndView withdraw(
            @PathVariable OverlegId id,
            @PathVariable AgendapuntId punt,
            @Valid @ModelAttribute(FORM) Weghalen form,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        var page = withdrawPage(id, punt, errors.hasErrors() ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT);
        if (errors.hasErrors()) {
            return page;
        }
        var outcome = inzendingen
                .once(inzending, () -> tafel.withdraw(id, punt, form.reden()), Wijziging.GEWIJZIGD::equals)
                .orElse(Wijziging.GEWIJZIGD);
        if (outcome == Wijziging.GEWIJZIGD) {
            flash.addFlashAttribute("melding", "overleg.fenomeen.melding.ingetrokken");
            return new ModelAndView(
                    "redirect:/fenomenen/" + tafel.readToWithdraw(id, punt).fenomeen());
        }
        errors.reject("overleg.fenomeen.wijziging." + outcome);
        return page;
    }

    private ModelAndView decidePage(OverlegId id, AgendapuntId punt, HttpStatus status) {
        var overleg = kast.readFor(Handeling.BESLUIT_VASTLEGGEN, id);
        return new ModelAndView("overleg/fenomeen-besluit", status)
                .addObject("overleg", overleg)
                .addObject(
                        "punt",
                        overleg.findFenomeenpunt(punt)
                                .orElseThrow(() -> new GeenToegang(Handeling.BESLUIT_VASTLEGGEN)));
    }

    private ModelAndView withdrawPage(OverlegId id, AgendapuntId punt, HttpStatus status) {
        return new ModelAndView("overleg/fenomeen-intrekken", status)
                .addObject("overleg", id)
                .addObject("punt", tafel.readToWithdraw(id, punt));
    }
}
