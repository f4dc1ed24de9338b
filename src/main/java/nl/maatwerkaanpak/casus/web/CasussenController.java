package nl.maatwerkaanpak.casus.web;

import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.web.Paginatekst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
        model.addAttribute("nood", dossiers.mayOpenInNood());
        model.addAttribute("tekst", tekst);
        return "casus/casussen";
    }

    @GetMapping("/{id}")
    String read(
            @PathVariable CasusId id,
            @RequestParam(name = "verloop", required = false) @Nullable String looked,
            Model model) {
        var dossier = dossiers.read(id);
        model.addAttribute(
                "dossier",
                looked == null ? dossier : dossier.with(dossier.verloop().only(looked)));
        model.addAttribute("tekst", tekst);
        return "casus/casus";
    }

    @GetMapping("/{id}/wie-ziet")
    String showZicht(@PathVariable CasusId id, Model model) {
        model.addAttribute("zieners", dossiers.readZicht(id));
        model.addAttribute("soort", "casus");
        model.addAttribute("terug", "/casussen/" + id);
        model.addAttribute("tekst", tekst);
        return "zicht/wie-ziet";
    }

    @GetMapping("/{id}/wie-keek")
    String showInzagen(@PathVariable CasusId id, Model model) {
        model.addAttribute("blad", dossiers.readInzagen(id));
        model.addAttribute("tekst", tekst);
        return "casus/wie-keek";
    }
}
