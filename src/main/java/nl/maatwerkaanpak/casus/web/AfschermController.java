package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.casus.Afschermtafel;
import nl.maatwerkaanpak.casus.Afschermuitkomst;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.privacy.AfschermingId;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing a signaal, an aanmelding or a casus to a colleague, by who reported or leads it, and lifting that. */
@Controller
class AfschermController {

    private static final String FORMULIER = "formulier";

    private final Afschermtafel tafel;
    private final Keuzes keuzes;
    private final Paginatekst tekst;

    AfschermController(Afschermtafel tafel, Keuzes keuzes, Paginatekst tekst) {
        this.tafel = tafel;
        this.keuzes = keuzes;
        this.tekst = tekst;
    }

    @GetMapping({"/signalen/{id}/afscherming", "/aanmeldingen/{id}/afscherming", "/casussen/{id}/afscherming"})
    ModelAndView show(@PathVariable UUID id, HttpServletRequest request) {
        return page(Dossierpad.of(request), id, HttpStatus.OK, List.of())
                .addObject(FORMULIER, AfschermForms.Afschermen.EMPTY);
    }

    @PostMapping({"/signalen/{id}/afscherming", "/aanmeldingen/{id}/afscherming", "/casussen/{id}/afscherming"})
    ModelAndView close(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORMULIER) AfschermForms.Afschermen formulier,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var pad = Dossierpad.of(request);
        if (errors.hasErrors()) {
            return page(pad, id, HttpStatus.BAD_REQUEST, opvolgers(pad, id, formulier));
        }
        var outcome = tafel.close(pad.onderwerp(id), formulier.vraag());
        if (outcome == Afschermuitkomst.AFGESCHERMD) {
            redirect.addFlashAttribute("melding", "afscherming.AFGESCHERMD");
            return new ModelAndView("redirect:" + pad.pad(id, "/afscherming"));
        }
        var status = Afschermweigering.explain(outcome, errors);
        return page(pad, id, status, opvolgers(pad, id, formulier));
    }

    private List<Medewerker> opvolgers(Dossierpad pad, UUID id, AfschermForms.Afschermen formulier) {
        return formulier.namesWho() ? tafel.opvolgers(pad.onderwerp(id), formulier.wie()) : List.of();
    }

    @GetMapping({
        "/signalen/{id}/afscherming/{afscherming}/opheffen",
        "/aanmeldingen/{id}/afscherming/{afscherming}/opheffen",
        "/casussen/{id}/afscherming/{afscherming}/opheffen"
    })
    ModelAndView showLifting(
            @PathVariable UUID id, @PathVariable AfschermingId afscherming, HttpServletRequest request) {
        return liftPage(Dossierpad.of(request), id, afscherming, HttpStatus.OK)
                .addObject(FORMULIER, AfschermForms.Opheffen.EMPTY);
    }

    @PostMapping({
        "/signalen/{id}/afscherming/{afscherming}/opheffen",
        "/aanmeldingen/{id}/afscherming/{afscherming}/opheffen",
        "/casussen/{id}/afscherming/{afscherming}/opheffen"
    })
    ModelAndView lift(
            @PathVariable UUID id,
            @PathVariable AfschermingId afscherming,
            @Valid @ModelAttribute(FORMULIER) AfschermForms.Opheffen formulier,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var pad = Dossierpad.of(request);
        if (errors.hasErrors()) {
            return liftPage(pad, id, afscherming, HttpStatus.BAD_REQUEST);
        }
        var outcome = tafel.lift(pad.onderwerp(id), afscherming, requireNonNull(formulier.ophefreden()));
        redirect.addFlashAttribute("melding", "afscherming." + outcome);
        return new ModelAndView("redirect:" + pad.pad(id, "/afscherming"));
    }

    private ModelAndView page(Dossierpad pad, UUID id, HttpStatus status, List<Medewerker> opvolgers) {
        var blad = tafel.read(pad.onderwerp(id));
        return new ModelAndView("casus/afscherming", status)
                .addObject("blad", blad)
                .addObject("collegas", keuzes.of(blad.collegas()))
                .addObject("opvolgers", keuzes.of(opvolgers))
                .addObject("pad", pad.pad(id, "/afscherming"))
                .addObject("terug", pad.back(id))
                .addObject("tekst", tekst);
    }

    private ModelAndView liftPage(Dossierpad pad, UUID id, AfschermingId afscherming, HttpStatus status) {
        var found = tafel.read(pad.onderwerp(id)).afschermingen().stream()
                .filter(one -> one.id().equals(afscherming) && one.geldt())
                .findFirst();
        return new ModelAndView("casus/afscherming-opheffen", status)
                .addObject("afscherming", found.orElse(null))
                .addObject("pad", pad.pad(id, "/afscherming/" + afscherming + "/opheffen"))
                .addObject("terug", pad.pad(id, "/afscherming"))
                .addObject("tekst", tekst);
    }
}
