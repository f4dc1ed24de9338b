package nl.maatwerkaanpak.casus.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.maatwerkaanpak.casus.Afsluiting;
import nl.maatwerkaanpak.casus.Afsluitreden;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.CasusInzage;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.casus.Sluittafel;
import nl.maatwerkaanpak.casus.Terugkoppeling;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing a casus. */
@Controller
@RequestMapping("/casussen/{id}/afsluiten")
class AfsluitenController {

    private static final String FORMULIER = "formulier";

    private final Sluittafel tafel;
    private final Casusdossiers dossiers;
    private final Keuzes keuzes;
    private final Paginatekst tekst;
    private final Clock clock;

    AfsluitenController(Sluittafel tafel, Casusdossiers dossiers, Keuzes keuzes, Paginatekst tekst, Clock clock) {
        this.tafel = tafel;
        this.dossiers = dossiers;
        this.keuzes = keuzes;
        this.tekst = tekst;
        this.clock = clock;
    }

    /** What was typed as the reason for what follows after a traject comes along as toelichting. */
    @GetMapping
    ModelAndView show(
            @PathVariable CasusId id,
            @ModelAttribute(name = "toelichting", binding = false) @Nullable String toelichting) {
        var dossier = read(id);
        return page(dossier, HttpStatus.OK)
                .addObject(FORMULIER, AfsluitenForm.of(toelichting, dossier.openActies(), LocalDate.now(clock)));
    }

    @PostMapping
    ModelAndView close(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) AfsluitenForm formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        formulier.check(errors);
        if (errors.hasErrors()) {
            return again(id, formulier, errors, HttpStatus.BAD_REQUEST);
        }
        var outcome = tafel.close(id, formulier.sluiting());
        if (outcome != Afsluiting.CLOSED) {
            errors.reject("casus.afsluiten." + outcome);
            return again(id, formulier, errors, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("melding", "casus.afsluiten.gedaan");
        return new ModelAndView("redirect:/casussen/" + id);
    }

    /** The page with what was filled in; an actie that came or went meanwhile changes the rows, and nothing else. */
    private ModelAndView again(CasusId id, AfsluitenForm formulier, BindingResult errors, HttpStatus status) {
        var dossier = read(id);
        var page = page(dossier, status);
        if (status == HttpStatus.BAD_REQUEST) {
            return page;
        }
        var current = formulier.with(dossier.openActies(), LocalDate.now(clock));
        var result = new BeanPropertyBindingResult(current, FORMULIER);
        errors.getGlobalErrors().forEach(result::addError);
        return page.addAllObjects(result.getModel());
    }

    private CasusInzage read(CasusId id) {
        return dossiers.readFor(Handeling.CASUS_AFSLUITEN, id);
    }

    private ModelAndView page(CasusInzage dossier, HttpStatus status) {
        return new ModelAndView("casus/afsluiten", status)
                .addObject("dossier", dossier)
                .addObject("tekst", tekst)
                .addObject("redenen", Keuze.of("casus.reden.", Afsluitreden.values()))
                .addObject("terugkoppelingen", Keuze.of("casus.terugkoppeling.", Terugkoppeling.values()))
                .addObject("bestemmingen", Keuze.of("casus.rest.", AfsluitenForm.Bestemming.values()))
                .addObject("actiehouders", keuzes.actiehouders());
    }
}
