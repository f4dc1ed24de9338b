package nl.maatwerkaanpak.inbreng.web;

import java.util.List;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.inbreng.InbrengId;
import nl.maatwerkaanpak.inbreng.Inbrengzicht;
import nl.maatwerkaanpak.inbreng.UitvraagId;
import nl.maatwerkaanpak.privacy.Ziener;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who reads one inbreng. */
@Controller
class InbrengzichtController {

    private final Inbrengzicht zicht;
    private final Paginatekst tekst;

    InbrengzichtController(Inbrengzicht zicht, Paginatekst tekst) {
        this.zicht = zicht;
        this.tekst = tekst;
    }

    @GetMapping("/uitvragen/{id}/inbreng/{inbreng}/wie-ziet")
    ModelAndView show(@PathVariable UitvraagId id, @PathVariable InbrengId inbreng) {
        return page(zicht.read(id, inbreng), "/uitvragen/" + id);
    }

    @GetMapping("/casussen/{id}/inbreng/{inbreng}/wie-ziet")
    ModelAndView show(@PathVariable CasusId id, @PathVariable InbrengId inbreng) {
        return page(zicht.read(id, inbreng), "/casussen/" + id);
    }

    private ModelAndView page(List<Ziener> zieners, String terug) {
        return new ModelAndView("zicht/wie-ziet")
                .addObject("zieners", zieners)
                .addObject("soort", "inbreng")
                .addObject("terug", terug)
                .addObject("tekst", tekst);
    }
}
