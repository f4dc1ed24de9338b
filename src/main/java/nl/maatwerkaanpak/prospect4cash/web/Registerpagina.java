package nl.maatwerkaanpak.prospect4cash.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of the register share. */
@Component
class Registerpagina {

    private final Paginatekst tekst;
    private final Clock clock;

    Registerpagina(Paginatekst tekst, Clock clock) {
        this.tekst = tekst;
        this.clock = clock;
    }

    ModelAndView show(String view, HttpStatus status) {
        return new ModelAndView("prospect4cash/" + view, status)
                .addObject("vandaag", LocalDate.now(clock.withZone(Werkdagen.ZONE)))
                .addObject("tekst", tekst);
    }

    static ModelAndView done(String page, RedirectAttributes flash) {
        flash.addFlashAttribute("melding", "prospect.melding.register");
        return new ModelAndView("redirect:/werkgevers" + page);
    }
}
