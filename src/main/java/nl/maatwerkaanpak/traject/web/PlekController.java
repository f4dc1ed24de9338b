package nl.maatwerkaanpak.traject.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.traject.Antwoorduitkomst;
import nl.maatwerkaanpak.traject.Plekbalie;
import nl.maatwerkaanpak.traject.VerwijzingId;
import nl.maatwerkaanpak.traject.web.PlekForm.Besluit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The place that came free for who is in front of the waiting list, and what the partner does with it. */
@Controller
class PlekController {

    private final Plekbalie balie;
    private final Verwijzingpagina pagina;

    PlekController(Plekbalie balie, Verwijzingpagina pagina) {
        this.balie = balie;
        this.pagina = pagina;
    }

    @GetMapping("/verwijzingen/{id}/plek")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, HttpStatus.OK).addObject(Verwijzingpagina.FORM, PlekForm.empty());
    }

    @PostMapping("/verwijzingen/{id}/plek")
    ModelAndView decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Verwijzingpagina.FORM) PlekForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        var besluit = form.besluit();
        if (errors.hasErrors() || besluit == null) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = decide(new VerwijzingId(id), besluit, form);
        return pagina.refuses(outcome, errors) ? page(id, HttpStatus.CONFLICT) : pagina.done(outcome, flash);
    }

    private Antwoorduitkomst decide(VerwijzingId id, Besluit besluit, PlekForm form) {
        return switch (besluit) {
            case BEGINNEN -> balie.start(id);
            case NOG_NIET ->
                balie.postpone(id, requireNonNull(form.toelichting()).strip());
            case AFWIJZEN -> balie.decline(id, requireNonNull(form.reden()), form.toelichting());
        };
    }

    private ModelAndView page(UUID id, HttpStatus status) {
        return pagina.show("plek", new VerwijzingId(id), Handeling.VERWIJZING_BEANTWOORDEN, status)
                .addObject("besluiten", Keuzelijsten.plekbesluiten());
    }
}
