package nl.maatwerkaanpak.overleg.web;

import java.util.Set;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.overleg.Afronding;
import nl.maatwerkaanpak.overleg.Fenomeenoverleg;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.overleg.Overlegkast;
import nl.maatwerkaanpak.overleg.Overlegtafel;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One overleg: its agenda, closing it, and its record. */
@Controller
class OverlegController {

    private final Overlegtafel tafel;
    private final Overlegkast kast;
    private final Fenomeenoverleg fenomenen;
    private final Keuzelijsten keuzelijsten;

    OverlegController(Overlegtafel tafel, Overlegkast kast, Fenomeenoverleg fenomenen, Keuzelijsten keuzelijsten) {
        this.tafel = tafel;
        this.kast = kast;
        this.fenomenen = fenomenen;
        this.keuzelijsten = keuzelijsten;
    }

    @GetMapping("/overleggen/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page("overleg/overleg", id, HttpStatus.OK);
    }

    @PostMapping("/overleggen/{id}/sluiten")
    ModelAndView hold(@PathVariable UUID id, RedirectAttributes flash) {
        var outcome = tafel.hold(new OverlegId(id));
        return answer("overleg/overleg", id, outcome, "overleg.melding.gesloten", flash);
    }

    @GetMapping("/overleggen/{id}/verslag")
    ModelAndView showVerslag(@PathVariable UUID id) {
        return page("overleg/verslag", id, HttpStatus.OK);
    }

    @PostMapping("/overleggen/{id}/verslag")
    ModelAndView approve(@PathVariable UUID id, RedirectAttributes flash) {
        var outcome = tafel.approve(new OverlegId(id));
        return answer("overleg/verslag", id, outcome, "overleg.melding.vastgesteld", flash);
    }

    /** Who comes second sees what the first one did. */
    private ModelAndView answer(String view, UUID id, Afronding outcome, String message, RedirectAttributes flash) {
        if (outcome == Afronding.AFGEROND) {
            flash.addFlashAttribute("melding", message);
            return new ModelAndView("redirect:/overleggen/" + id);
        }
        return page(view, id, HttpStatus.CONFLICT).addObject("weigering", "overleg.afronding." + outcome);
    }

    private ModelAndView page(String view, UUID id, HttpStatus status) {
        var overleg = kast.read(new OverlegId(id));
        var besproken =
                overleg.punten().stream().filter(overleg::isUnderDiscussion).findFirst();
        return new ModelAndView(view, status)
                .addObject("overleg", overleg)
                .addObject(
                        "aanwezig",
                        besproken
                                .map(punt -> kast.readAanwezig(overleg.overleg(), punt))
                                .orElse(Set.of()))
                .addObject("magFenomeenAgenderen", fenomenen.maySchedule())
                .addObject("keuzelijsten", keuzelijsten)
                .addObject("zone", Werkdagen.ZONE);
    }
}
