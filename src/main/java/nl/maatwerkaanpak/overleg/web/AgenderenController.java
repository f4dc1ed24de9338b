package nl.maatwerkaanpak.overleg.web;

import jakarta.validation.Valid;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.overleg.Agendering;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.overleg.Overlegkast;
import nl.maatwerkaanpak.overleg.Overlegtafel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Putting a casus on the agenda of an overleg. */
@Controller
class AgenderenController {

    private static final String FORM = "formulier";

    private final Overlegtafel tafel;
    private final Overlegkast kast;
    private final Keuzelijsten keuzelijsten;

    AgenderenController(Overlegtafel tafel, Overlegkast kast, Keuzelijsten keuzelijsten) {
        this.tafel = tafel;
        this.kast = kast;
        this.keuzelijsten = keuzelijsten;
    }

    @GetMapping("/casussen/{id}/agenderen")
    ModelAndView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID overleg) {
        return page(id, HttpStatus.OK).addObject(FORM, new AgenderenForm(overleg, null, List.of()));
    }

    @PostMapping("/casussen/{id}/agenderen")
    ModelAndView schedule(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) AgenderenForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var overleg = form.overleg();
        var vraag = form.vraag();
        if (errors.hasErrors() || overleg == null || vraag == null) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = tafel.schedule(new CasusId(id), new OverlegId(overleg), vraag.strip(), deelnemers(form));
        if (outcome == Agendering.GEAGENDEERD) {
            flash.addFlashAttribute("melding", "overleg.melding.geagendeerd");
            return new ModelAndView("redirect:/casussen/" + id);
        }
        errors.reject("overleg.agendering." + outcome);
        return page(id, HttpStatus.CONFLICT);
    }

    private static Set<MedewerkerId> deelnemers(AgenderenForm form) {
        var deelnemers = new LinkedHashSet<MedewerkerId>();
        var chosen = form.deelnemers();
        if (chosen != null) {
            chosen.forEach(deelnemer -> deelnemers.add(new MedewerkerId(deelnemer)));
        }
        return deelnemers;
    }

    private ModelAndView page(UUID id, HttpStatus status) {
        return new ModelAndView("overleg/agenderen", status)
                .addObject("casus", kast.readForAgenda(new CasusId(id)))
                .addObject("overleggen", keuzelijsten.overleggen())
                .addObject("medewerkers", keuzelijsten.medewerkers());
    }
}
