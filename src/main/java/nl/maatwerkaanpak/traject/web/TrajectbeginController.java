package nl.maatwerkaanpak.traject.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.traject.Intake;
import nl.maatwerkaanpak.traject.Plaatsing;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectbegeleiding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a traject with a plaatsing begins. */
@Controller
class TrajectbeginController {

    private final Trajectbegeleiding begeleiding;
    private final Trajectpagina pagina;

    TrajectbeginController(Trajectbegeleiding begeleiding, Trajectpagina pagina) {
        this.begeleiding = begeleiding;
        this.pagina = pagina;
    }

    @PostMapping("/trajecten/{id}/intake")
    ModelAndView recordIntake(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Trajectpagina.INTAKE) IntakeForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var geschikt = form.geschikt();
        var notitie = form.notitie();
        if (errors.hasErrors() || geschikt == null || notitie == null) {
            return pagina.invalid(id, errors);
        }
        var outcome = begeleiding.recordIntake(new TrajectId(id), new Intake(geschikt, notitie.strip()));
        return pagina.answer(id, outcome, errors, flash);
    }

    @PostMapping("/trajecten/{id}/plaatsing")
    ModelAndView recordPlaatsing(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Trajectpagina.PLAATSING) PlaatsingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        check(form, errors);
        var werkplek = form.werkplek();
        var begindatum = form.begindatum();
        var toelichting = form.toelichting();
        if (errors.hasErrors()) {
            return pagina.invalid(id, errors);
        }
        var traject = new TrajectId(id);
        if (Boolean.TRUE.equals(form.gevonden()) && werkplek != null && begindatum != null) {
            var plaatsing = new Plaatsing(werkplek.strip(), begindatum);
            return pagina.answer(id, begeleiding.recordPlaatsing(traject, plaatsing), errors, flash);
        }
        var outcome = begeleiding.endWithoutPlaatsing(traject, toelichting == null ? "" : toelichting.strip());
        return pagina.answer(id, outcome, errors, flash);
    }

    private static void check(PlaatsingForm form, BindingResult errors) {
        var gevonden = form.gevonden();
        if (gevonden == null) {
            return;
        }
        if (gevonden) {
            rejectEmpty("werkplek", form.werkplek(), "traject.fout.werkplek", errors);
            if (form.begindatum() == null && !errors.hasFieldErrors("begindatum")) {
                errors.rejectValue("begindatum", "traject.fout.begindatum");
            }
        } else {
            rejectEmpty("toelichting", form.toelichting(), "traject.fout.geen-plaats", errors);
        }
    }

    private static void rejectEmpty(String field, @Nullable String value, String code, BindingResult errors) {
        if (value == null || value.isBlank()) {
            errors.rejectValue(field, code);
        }
    }
}
