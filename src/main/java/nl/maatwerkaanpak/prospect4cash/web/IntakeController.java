package nl.maatwerkaanpak.prospect4cash.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import nl.maatwerkaanpak.prospect4cash.Intaketafel;
import nl.maatwerkaanpak.traject.Bijwerking;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.web.Keuze;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The part about work on the page of a traject, and the intake with which it begins. */
@Controller
class IntakeController {

    private static final String FORM = "intake";
    private static final String PATH = "/trajecten/{id}/intake";

    private final Intaketafel tafel;
    private final Werkpagina pagina;

    IntakeController(Intaketafel tafel, Werkpagina pagina) {
        this.tafel = tafel;
        this.pagina = pagina;
    }

    @GetMapping("/trajecten/{id}/deel/prospect4cash")
    ModelAndView showPart(@PathVariable TrajectId id) {
        return pagina.show("van-traject", id, HttpStatus.OK);
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable TrajectId id) {
        return page(id, HttpStatus.OK).addObject(FORM, IntakeForm.EMPTY);
    }

    @PostMapping(PATH)
    ModelAndView record(
            @PathVariable TrajectId id,
            @Valid @ModelAttribute(FORM) IntakeForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var suits = Boolean.TRUE.equals(form.geschikt());
        if (Werkpagina.refuses(suits ? tafel.record(id, form.intake()) : refuse(id, form), errors)) {
            return page(id, HttpStatus.CONFLICT);
        }
        return Werkpagina.done(id, "", suits ? "prospect.melding.intake" : "prospect.melding.past-niet", flash);
    }

    private Bijwerking refuse(TrajectId id, IntakeForm form) {
        return tafel.refuse(
                id,
                requireNonNull(form.notitie()).strip(),
                requireNonNull(form.toelichting()).strip());
    }

    private ModelAndView page(TrajectId id, HttpStatus status) {
        return pagina.show("intake", id, status)
                .addObject("antwoorden", List.of(new Keuze("true", "prospect.ja"), new Keuze("false", "prospect.nee")));
    }
}
