package nl.maatwerkaanpak.signaal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.signaal.Afhandeling;
import nl.maatwerkaanpak.signaal.AfhandelingResult;
import nl.maatwerkaanpak.signaal.AfhandelingResult.AlreadyHandled;
import nl.maatwerkaanpak.signaal.Lengte;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.SignaalInzage;
import nl.maatwerkaanpak.signaal.Spoedtafel;
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

/**
 * What politie or Veilig Thuis reads and accounts for: an urgent signaal, beside its weging, or an opschaling after it. Both are one
 * page.
 */
@Controller
class AfhandelController {

    private static final String FORMULIER = "formulier";
    private static final String SPOED = "spoed";
    private static final String OPSCHALING = "opschaling";

    private final Spoedtafel spoedtafel;
    private final Weegtafel weegtafel;
    private final Medewerkers medewerkers;
    private final Aanpak aanpak;

    AfhandelController(Spoedtafel spoedtafel, Weegtafel weegtafel, Medewerkers medewerkers, Aanpak aanpak) {
        this.spoedtafel = spoedtafel;
        this.weegtafel = weegtafel;
        this.medewerkers = medewerkers;
        this.aanpak = aanpak;
    }

    /** What was done. */
    public record AfhandelForm(
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

    @GetMapping("/signalen/{id}/spoed")
    ModelAndView spoed(@PathVariable SignaalId id) {
        return page(id, SPOED).addObject(FORMULIER, new AfhandelForm(null));
    }

    @PostMapping("/signalen/{id}/spoed")
    ModelAndView spoed(
            @PathVariable SignaalId id,
            @Valid @ModelAttribute(FORMULIER) AfhandelForm formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        return handle(id, SPOED, formulier, errors, redirect);
    }

    @GetMapping("/signalen/{id}/opschaling")
    ModelAndView opschaling(@PathVariable SignaalId id) {
        return page(id, OPSCHALING).addObject(FORMULIER, new AfhandelForm(null));
    }

    @PostMapping("/signalen/{id}/opschaling")
    ModelAndView opschaling(
            @PathVariable SignaalId id,
            @Valid @ModelAttribute(FORMULIER) AfhandelForm formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        return handle(id, OPSCHALING, formulier, errors, redirect);
    }

    private ModelAndView handle(
            SignaalId id, String wat, AfhandelForm formulier, BindingResult errors, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again(id, wat, HttpStatus.BAD_REQUEST);
        }
        var resultaat = Objects.requireNonNull(formulier.resultaat());
        if (record(id, wat, resultaat) instanceof AlreadyHandled) {
            return again(id, wat, HttpStatus.CONFLICT).addObject("teLaat", resultaat);
        }
        redirect.addFlashAttribute("melding", "signaal.opschaling.gedaan");
        return new ModelAndView("redirect:/taken");
    }

    private AfhandelingResult record(SignaalId id, String wat, String resultaat) {
        return wat.equals(SPOED) ? spoedtafel.handle(id, resultaat) : weegtafel.handleOpschaling(id, resultaat);
    }

    private ModelAndView again(SignaalId id, String wat, HttpStatus status) {
        var page = page(id, wat);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(SignaalId id, String wat) {
        if (wat.equals(SPOED)) {
            var signaal = spoedtafel.read(id);
            return page(wat, signaal, signaal.spoedafhandeling());
        }
        var inzage = weegtafel.readOpschaling(id);
        return page(wat, inzage.signaal(), inzage.afhandeling()).addObject("weging", inzage.weging());
    }

    private ModelAndView page(String wat, SignaalInzage signaal, Optional<Afhandeling> afhandeling) {
        var page = new ModelAndView("signaal/opschaling").addObject("wat", wat).addObject("signaal", signaal);
        afhandeling.ifPresent(done -> page.addObject("gedaan", done)
                .addObject("door", medewerkers.read(done.door()).naam()));
        return page;
    }
}
