package nl.maatwerkaanpak.noodtoegang.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.noodtoegang.Nooddeur;
import nl.maatwerkaanpak.noodtoegang.Noodsoort;
import nl.maatwerkaanpak.noodtoegang.Nooduitkomst;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening one casus in an emergency, the strip on its page that counts down, and closing it before its time. */
@Controller
class NooddeurController {

    private static final String FORMULIER = "formulier";
    private static final String WORK = "/taken";
    private static final int SECONDS = 60;

    private final Nooddeur deur;
    private final Paginatekst tekst;
    private final Clock clock;

    NooddeurController(Nooddeur deur, Paginatekst tekst, Clock clock) {
        this.deur = deur;
        this.tekst = tekst;
        this.clock = clock;
    }

    @GetMapping("/noodtoegang")
    ModelAndView show() {
        return page(HttpStatus.OK).addObject(FORMULIER, NoodForms.Openen.EMPTY);
    }

    @PostMapping("/noodtoegang")
    ModelAndView open(
            @Valid @ModelAttribute(FORMULIER) NoodForms.Openen formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(HttpStatus.BAD_REQUEST);
        }
        var outcome = deur.open(
                requireNonNull(formulier.casusnummer()),
                requireNonNull(formulier.noodsoort()),
                requireNonNull(formulier.noodreden()));
        if (outcome instanceof Nooduitkomst.Geopend opened) {
            return new ModelAndView("redirect:/casussen/" + opened.casus());
        }
        if (outcome instanceof Nooduitkomst.AlToegang known) {
            redirect.addFlashAttribute("melding", "noodtoegang.al-toegang");
            return new ModelAndView("redirect:/casussen/" + known.casus());
        }
        errors.reject("noodtoegang.onbekend");
        return page(HttpStatus.CONFLICT);
    }

    /** Read by the page of the casus, each minute; when it is over, the casus leaves the screen. */
    @GetMapping("/casussen/{id}/noodtoegang")
    ModelAndView strook(
            @PathVariable CasusId id, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean byPage) {
        if (byPage && deur.isOver(id)) {
            return leave();
        }
        var tot = deur.readTot(id);
        var left = Duration.between(clock.instant(), tot).toSeconds();
        return new ModelAndView("noodtoegang/strook")
                .addObject("casus", id)
                .addObject("tot", tot)
                .addObject("minuten", Math.max(0, (left + SECONDS - 1) / SECONDS))
                .addObject("tekst", tekst);
    }

    /** The browser leaves the page that asked, and puts nothing into it. */
    private static ModelAndView leave() {
        View leaving = (model, request, response) -> {
            response.setHeader("HX-Redirect", request.getContextPath() + WORK);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        };
        return new ModelAndView(leaving);
    }

    @PostMapping("/casussen/{id}/noodtoegang/beeindigen")
    String end(@PathVariable CasusId id, RedirectAttributes redirect) {
        deur.end(id);
        redirect.addFlashAttribute("melding", "noodtoegang.beeindigd");
        return "redirect:" + WORK;
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView("noodtoegang/openen", status)
                .addObject("minuten", deur.readMinuten())
                .addObject("soorten", Keuze.of("noodtoegang.soort.", Noodsoort.values()));
    }
}
