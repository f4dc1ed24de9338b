package nl.maatwerkaanpak.workflow.web;

import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.web.Paginatekst;
import nl.maatwerkaanpak.workflow.Stappenkast;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** At which steps the approach of a casus is, in words and drawn. */
@Controller
class CasusstappenController {

    private final Stappenkast kast;
    private final Paginatekst tekst;

    CasusstappenController(Stappenkast kast, Paginatekst tekst) {
        this.kast = kast;
        this.tekst = tekst;
    }

    @GetMapping("/casussen/{id}/stappen")
    ModelAndView show(@PathVariable CasusId id) {
        return new ModelAndView("workflow/stappen")
                .addObject("blad", kast.read(id))
                .addObject("tekst", tekst);
    }

    /** The model that a drawing is made of. */
    @GetMapping(path = "/processen/{proces}", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable String proces, @RequestParam(defaultValue = "1") int versie) {
        return kast.model(proces, versie).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
