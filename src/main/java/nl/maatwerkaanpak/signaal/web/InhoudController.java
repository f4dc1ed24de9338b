package nl.maatwerkaanpak.signaal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.signaal.AfhandelingResult.AlreadyHandled;
import nl.maatwerkaanpak.signaal.Lengte;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Weegtafel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The content of a signaal for who may read it, and the account of politie or Veilig Thuis after an opschaling. */
@Controller
class InhoudController {

    private static final String FORMULIER = "formulier";

    private final Weegtafel weegtafel;
    private final Medewerkers medewerkers;
    private final Aanpak aanpak;

    InhoudController(Weegtafel weegtafel, Medewerkers medewerkers, Aanpak aanpak) {
        this.weegtafel = weegtafel;
        this.medewerkers = medewerkers;
        this.aanpak = aanpak;
    }

    /** What was done after the opschaling. */
    public record OpschalingForm(
            @NotBlank(message = "{signaal.resultaat.leeg}") @Size(max = Lengte.TOELICHTING) @Nullable
            String resultaat) {}

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
        return new ModelAndView("signaal/lezen").addObject("signaal", weegtafel.read(id));
    }

    @GetMapping("/signalen/{id}/opschaling")
    ModelAndView opschaling(@PathVariable SignaalId id) {
        return page(id).addObject(FORMULIER, new OpschalingForm(null));
    }

    @PostMapping("/signalen/{id}/opschaling")
    ModelAndView opschaling(
            @PathVariable SignaalId id,
            @Valid @ModelAttribute(FORMULIER) OpschalingForm formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again(id, HttpStatus.BAD_REQUEST);
        }
        var resultaat = Objects.requireNonNull(formulier.resultaat());
        if (weegtafel.handleOpschaling(id, resultaat) instanceof AlreadyHandled) {
            return again(id, HttpStatus.CONFLICT).addObject("teLaat", resultaat);
        }
        redirect.addFlashAttribute("melding", "signaal.opschaling.gedaan");
        return new ModelAndView("redirect:/taken");
    }

    private ModelAndView again(SignaalId id, HttpStatus status) {
        var page = page(id);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(SignaalId id) {
        var inzage = weegtafel.readOpschaling(id);
        var page = new ModelAndView("signaal/opschaling")
                .addObject("wat", "opschaling")
                .addObject("signaal", inzage.signaal())
                .addObject("weging", inzage.weging());
        inzage.afhandeling()
                .ifPresent(done -> page.addObject("gedaan", done)
                        .addObject("door", medewerkers.read(done.door()).naam()));
        return page;
    }
}
