package nl.maatwerkaanpak.casus.web;

import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The casussen that one works in, and the page of one: what now, the tracks, the acties, the timeline. */
@Controller
@RequestMapping("/casussen")
class CasussenController {

    private final Casusdossiers dossiers;
    private final Paginatekst tekst;

    CasussenController(Casusdossiers dossiers, Paginatekst tekst) {
        this.dossiers = dossiers;
        this.tekst = tekst;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("casussen", dossiers.list());
        model.addAttribute("tekst", tekst);
        return "casus/casussen";
    }

    @GetMapping("/{id}")
    String read(@PathVariable CasusId id, Model model) {
        model.addAttribute("dossier", dossiers.read(id));
        model.addAttribute("tekst", tekst);
        return "casus/casus";
    }
}
