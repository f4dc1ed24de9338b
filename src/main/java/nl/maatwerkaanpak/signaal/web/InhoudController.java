package nl.maatwerkaanpak.signaal.web;

import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Spoedtafel;
import nl.maatwerkaanpak.signaal.Weegtafel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The content of a signaal for who may read it, and for whom what was added to it is work. */
@Controller
class InhoudController {

    private final Weegtafel weegtafel;
    private final Spoedtafel spoedtafel;
    private final Aanpak aanpak;

    InhoudController(Weegtafel weegtafel, Spoedtafel spoedtafel, Aanpak aanpak) {
        this.weegtafel = weegtafel;
        this.spoedtafel = spoedtafel;
        this.aanpak = aanpak;
    }

    @ModelAttribute("aanpak")
    Aanpak aanpak() {
        return aanpak;
    }

    @ModelAttribute("moment")
    Momenttekst moment() {
        return new Momenttekst();
    }

    @GetMapping("/signalen/{id}/lezen")
    ModelAndView read(@PathVariable SignaalId id) {
        return page(id);
    }

    @GetMapping("/signalen/{id}/aanvulling")
    ModelAndView aanvulling(@PathVariable SignaalId id) {
        return page(id).addObject("aangevuld", true);
    }

    @PostMapping("/signalen/{id}/aanvulling")
    String aanvulling(@PathVariable SignaalId id, RedirectAttributes redirect) {
        spoedtafel.readAanvulling(id);
        redirect.addFlashAttribute("melding", "signaal.aanvulling.gelezen");
        return "redirect:/taken";
    }

    private ModelAndView page(SignaalId id) {
        return new ModelAndView("signaal/lezen").addObject("signaal", weegtafel.read(id));
    }
}
