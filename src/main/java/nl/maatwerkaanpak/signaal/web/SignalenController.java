package nl.maatwerkaanpak.signaal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.signaal.Lengte;
import nl.maatwerkaanpak.signaal.Meldpunt;
import nl.maatwerkaanpak.signaal.SignaalId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reporter's own signalen: where they stand, and what is added to them. */
@Controller
class SignalenController {

    private final Meldpunt meldpunt;
    private final Aanpak aanpak;

    SignalenController(Meldpunt meldpunt, Aanpak aanpak) {
        this.meldpunt = meldpunt;
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

    @GetMapping("/signalen")
    String mine(Model model) {
        model.addAttribute("signalen", meldpunt.mine());
        return "signaal/mijn";
    }

    @GetMapping("/signalen/{id}")
    String status(@PathVariable SignaalId id, Model model) {
        model.addAttribute("signaal", meldpunt.readStatus(id));
        return "signaal/status";
    }

    /** What is added to a signaal: only the addition, for what was sent stays as it was. */
    public record AanvulForm(
            @NotBlank(message = "{signaal.aanvulling.leeg}") @Size(max = Lengte.TOELICHTING) @Nullable
            String aanvulling) {}

    @GetMapping("/signalen/{id}/aanvullen")
    ModelAndView supplement(@PathVariable SignaalId id) {
        return supplementPage(id).addObject("formulier", new AanvulForm(null));
    }

    @PostMapping("/signalen/{id}/aanvullen")
    ModelAndView supplement(
            @PathVariable SignaalId id,
            @ModelAttribute("inzending") UUID inzending,
            @Valid @ModelAttribute("formulier") AanvulForm formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            var page = supplementPage(id);
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
        meldpunt.addTo(id, Objects.requireNonNull(formulier.aanvulling()), inzending);
        redirect.addFlashAttribute("melding", "signaal.aanvulling.gedaan");
        return new ModelAndView("redirect:/signalen/" + id);
    }

    private ModelAndView supplementPage(SignaalId id) {
        return new ModelAndView("signaal/aanvullen").addObject("signaal", meldpunt.readStatus(id));
    }
}
