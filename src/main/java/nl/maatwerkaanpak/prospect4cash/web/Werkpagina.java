package nl.maatwerkaanpak.prospect4cash.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.prospect4cash.Werkblad;
import nl.maatwerkaanpak.prospect4cash.Werkkast;
import nl.maatwerkaanpak.prospect4cash.Werkuitkomst;
import nl.maatwerkaanpak.traject.Bijwerking;
import nl.maatwerkaanpak.traject.Stap;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectuitkomst;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages about the work of one jongere share. */
@Component
class Werkpagina {

    private final Werkkast kast;
    private final Paginatekst tekst;
    private final Clock clock;

    Werkpagina(Werkkast kast, Paginatekst tekst, Clock clock) {
        this.kast = kast;
        this.tekst = tekst;
        this.clock = clock;
    }

    ModelAndView show(String view, TrajectId traject, HttpStatus status) {
        return show(view, kast.read(traject), status);
    }

    ModelAndView show(String view, Werkblad werk, HttpStatus status) {
        return new ModelAndView("prospect4cash/" + view, status)
                .addObject("werk", werk)
                .addObject("traject", werk.traject())
                .addObject("vandaag", today())
                .addObject("tekst", tekst);
    }

    /** Whether the act was refused; then the reason is told, and what was typed stays. */
    static boolean refuses(Werkuitkomst outcome, BindingResult errors) {
        if (outcome == Werkuitkomst.VASTGELEGD) {
            return false;
        }
        errors.reject("prospect.weigering." + outcome);
        return true;
    }

    static boolean refuses(Bijwerking outcome, BindingResult errors) {
        return refuses(Werkuitkomst.valueOf(outcome.name()), errors);
    }

    static ModelAndView done(TrajectId traject, String page, String melding, RedirectAttributes flash) {
        flash.addFlashAttribute("melding", melding);
        return new ModelAndView("redirect:/trajecten/" + traject + page);
    }

    /** How a traject can end at this step. */
    static List<Keuze> uitkomsten(Stap stap) {
        return Arrays.stream(Trajectuitkomst.values())
                .filter(uitkomst -> uitkomst.ends(stap))
                .map(uitkomst -> new Keuze(uitkomst.name(), "traject.uitkomst." + uitkomst))
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Werkdagen.ZONE));
    }
}
