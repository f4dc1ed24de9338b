package nl.maatwerkaanpak.plan.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.plan.PlanregelId;
import nl.maatwerkaanpak.plan.Planregeltafel;
import nl.maatwerkaanpak.plan.Planuitkomst;
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

/** An agreement of a plan for who has it: telling in seconds how it goes. */
@Controller
@RequestMapping("/planregels/{id}")
class PlanregelController {

    private static final String FORMULIER = "formulier";

    private final Planregeltafel tafel;
    private final Inzendingen inzendingen;
    private final Paginatekst tekst;
    private final Clock clock;

    PlanregelController(Planregeltafel tafel, Inzendingen inzendingen, Paginatekst tekst, Clock clock) {
        this.tafel = tafel;
        this.inzendingen = inzendingen;
        this.tekst = tekst;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable PlanregelId id) {
        return page(id, HttpStatus.OK).addObject(FORMULIER, PlanForms.Voortgang.on(LocalDate.now(clock)));
    }

    @PostMapping
    ModelAndView record(
            @PathVariable PlanregelId id,
            @Valid @ModelAttribute(FORMULIER) PlanForms.Voortgang formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = inzendingen
                .once(inzending, () -> record(id, formulier), Planuitkomst.VASTGELEGD::equals)
                .orElse(Planuitkomst.VASTGELEGD);
        if (outcome == Planuitkomst.IN_DE_TOEKOMST) {
            errors.rejectValue("datum", "plan.IN_DE_TOEKOMST");
            return page(id, HttpStatus.BAD_REQUEST);
        }
        redirect.addFlashAttribute("melding", "plan.voortgang." + outcome);
        return new ModelAndView("redirect:/taken");
    }

    private Planuitkomst record(PlanregelId id, PlanForms.Voortgang formulier) {
        return tafel.record(
                id,
                requireNonNull(formulier.richting()),
                requireNonNull(formulier.notitie()),
                requireNonNull(formulier.datum()));
    }

    private ModelAndView page(PlanregelId id, HttpStatus status) {
        return new ModelAndView("plan/regel", status)
                .addObject("regel", tafel.read(id))
                .addObject("tekst", tekst)
                .addObject("richtingen", Keuze.of("richting.", Richting.values()));
    }
}
