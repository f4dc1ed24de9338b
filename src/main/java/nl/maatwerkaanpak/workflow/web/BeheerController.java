package nl.maatwerkaanpak.workflow.web;

import java.util.UUID;
import nl.maatwerkaanpak.web.Paginatekst;
import nl.maatwerkaanpak.workflow.Beheertafel;
import nl.maatwerkaanpak.workflow.Herkansing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the system runs, and trying again what failed. */
@Controller
@RequestMapping("/beheer")
class BeheerController {

    private final Beheertafel tafel;
    private final Paginatekst tekst;

    BeheerController(Beheertafel tafel, Paginatekst tekst) {
        this.tafel = tafel;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView show() {
        return page(HttpStatus.OK);
    }

    /** A part of the page where a beheerder starts: that something failed. */
    @GetMapping("/melding")
    ModelAndView tell() {
        return new ModelAndView("beheer/melding").addObject("aantal", tafel.countStoringen());
    }

    /** Who comes second sees that it runs already. */
    @PostMapping("/storingen/{storing}/opnieuw")
    ModelAndView retry(@PathVariable UUID storing, RedirectAttributes flash) {
        var outcome = tafel.retry(storing);
        if (outcome == Herkansing.OPNIEUW) {
            flash.addFlashAttribute("melding", "beheer.herkansing.OPNIEUW");
            return new ModelAndView("redirect:/beheer");
        }
        return page(HttpStatus.CONFLICT).addObject("weigering", "beheer.herkansing." + outcome);
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView("beheer/beheer", status)
                .addObject("beheer", tafel.read())
                .addObject("tekst", tekst);
    }
}
