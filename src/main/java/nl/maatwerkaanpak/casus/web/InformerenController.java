package nl.maatwerkaanpak.casus.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.casus.Informeertafel;
import nl.maatwerkaanpak.casus.Informering;
import nl.maatwerkaanpak.casus.Vastlegging;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording that the jongere or the guardians were informed. */
@Controller
@RequestMapping("/casussen/{id}/informeren")
class InformerenController {

    private static final String FORMULIER = "formulier";

    private final Informeertafel tafel;
    private final Casusdossiers dossiers;
    private final Inzendingen inzendingen;
    private final Keuzes keuzes;
    private final Paginatekst tekst;
    private final Clock clock;

    InformerenController(
            Informeertafel tafel,
            Casusdossiers dossiers,
            Inzendingen inzendingen,
            Keuzes keuzes,
            Paginatekst tekst,
            Clock clock) {
        this.tafel = tafel;
        this.dossiers = dossiers;
        this.inzendingen = inzendingen;
        this.keuzes = keuzes;
        this.tekst = tekst;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable CasusId id) {
        return page(id, HttpStatus.OK)
                .addObject(FORMULIER, InformerenForms.Informeren.by(Actor.require(), LocalDate.now(clock)));
    }

    @PostMapping
    ModelAndView inform(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) InformerenForms.Informeren formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes redirect) {
        formulier.check(errors);
        if (formulier.door() != null && !keuzes.worksInDossiers(formulier.door())) {
            errors.rejectValue("door", "NotNull.formulier.door");
        }
        if (errors.hasErrors()) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = inzendingen
                .once(inzending, () -> tafel.inform(id, formulier.informering()), InformerenController::isKept)
                .orElse(Vastlegging.RECORDED);
        return answer(id, outcome, errors, redirect);
    }

    private ModelAndView answer(CasusId id, Vastlegging outcome, BindingResult errors, RedirectAttributes redirect) {
        switch (outcome) {
            case IN_FUTURE -> {
                errors.rejectValue("datum", "casus.informeren.toekomst");
                return page(id, HttpStatus.BAD_REQUEST);
            }
            case CASUS_CLOSED -> {
                errors.reject("casus.is-gesloten");
                return page(id, HttpStatus.CONFLICT);
            }
            default -> {
                redirect.addFlashAttribute("melding", "casus.informeren." + outcome);
                return new ModelAndView("redirect:/casussen/" + id);
            }
        }
    }

    private static boolean isKept(Vastlegging outcome) {
        return outcome == Vastlegging.RECORDED || outcome == Vastlegging.INCOMPLETE;
    }

    private ModelAndView page(CasusId id, HttpStatus status) {
        return new ModelAndView("casus/informeren", status)
                .addObject("dossier", dossiers.readFor(Handeling.INFORMEREN_VASTLEGGEN, id))
                .addObject("tekst", tekst)
                .addObject("wie", Keuze.of("casus.wie.", Informering.Wie.values()))
                .addObject("hoe", Keuze.of("casus.hoe.", Informering.Hoe.values()))
                .addObject("jaNee", Keuze.of("casus.", JaNee.values()))
                .addObject("informanten", keuzes.dossierwerkers());
    }
}
