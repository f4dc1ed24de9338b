package nl.maatwerkaanpak.signaal.web;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.signaal.AfhandelingResult.AlreadyHandled;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Spoedtafel;
import nl.maatwerkaanpak.signaal.Weegtafel;
import nl.maatwerkaanpak.signaal.web.InhoudController.OpschalingForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An urgent signaal for the partner who acts on it, and an addition for who reads it: both beside the weging. */
@Controller
class SpoedController {

    private static final String FORMULIER = "formulier";

    private final Spoedtafel spoedtafel;
    private final Weegtafel weegtafel;
    private final Medewerkers medewerkers;
    private final Aanpak aanpak;

    SpoedController(Spoedtafel spoedtafel, Weegtafel weegtafel, Medewerkers medewerkers, Aanpak aanpak) {
        this.spoedtafel = spoedtafel;
        this.weegtafel = weegtafel;
        this.medewerkers = medewerkers;
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

    @GetMapping("/signalen/{id}/spoed")
    ModelAndView spoed(@PathVariable SignaalId id) {
        return page(id).addObject(FORMULIER, new OpschalingForm(null));
    }

    @PostMapping("/signalen/{id}/spoed")
    ModelAndView spoed(
            @PathVariable SignaalId id,
            @Valid @ModelAttribute(FORMULIER) OpschalingForm formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again(id, HttpStatus.BAD_REQUEST);
        }
        var resultaat = Objects.requireNonNull(formulier.resultaat());
        if (spoedtafel.handle(id, resultaat) instanceof AlreadyHandled) {
            return again(id, HttpStatus.CONFLICT).addObject("teLaat", resultaat);
        }
        redirect.addFlashAttribute("melding", "signaal.opschaling.gedaan");
        return new ModelAndView("redirect:/taken");
    }

    @GetMapping("/signalen/{id}/aanvulling")
    ModelAndView aanvulling(@PathVariable SignaalId id) {
        return new ModelAndView("signaal/lezen")
                .addObject("signaal", weegtafel.read(id))
                .addObject("aangevuld", true);
    }

    @PostMapping("/signalen/{id}/aanvulling")
    String aanvulling(@PathVariable SignaalId id, RedirectAttributes redirect) {
        spoedtafel.readAanvulling(id);
        redirect.addFlashAttribute("melding", "signaal.aanvulling.gelezen");
        return "redirect:/taken";
    }

    private ModelAndView again(SignaalId id, HttpStatus status) {
        var page = page(id);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(SignaalId id) {
        var signaal = spoedtafel.read(id);
        var page =
                new ModelAndView("signaal/opschaling").addObject("wat", "spoed").addObject("signaal", signaal);
        signaal.spoedafhandeling()
                .ifPresent(done -> page.addObject("gedaan", done)
                        .addObject("door", medewerkers.read(done.door()).naam()));
        return page;
    }
}
