package nl.maatwerkaanpak.prospect4cash.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import nl.maatwerkaanpak.prospect4cash.GestoptDoor;
import nl.maatwerkaanpak.prospect4cash.Plaatsingtafel;
import nl.maatwerkaanpak.prospect4cash.Stand;
import nl.maatwerkaanpak.prospect4cash.Werkuitkomst;
import nl.maatwerkaanpak.prospect4cash.web.BestendigingForm.Daarna;
import nl.maatwerkaanpak.traject.Stap;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.web.Keuze;
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

/** Whether the jongere still works: asked some weeks after the begin, and told at any time when it changes. */
@Controller
@RequestMapping("/trajecten/{id}/bestendiging")
class BestendigingController {

    private static final String FORM = "bestendiging";

    private final Plaatsingtafel tafel;
    private final Werkpagina pagina;

    BestendigingController(Plaatsingtafel tafel, Werkpagina pagina) {
        this.tafel = tafel;
        this.pagina = pagina;
    }

    @GetMapping
    ModelAndView show(@PathVariable TrajectId id) {
        return page(id, HttpStatus.OK).addObject(FORM, BestendigingForm.on(pagina.today()));
    }

    @PostMapping
    ModelAndView record(
            @PathVariable TrajectId id,
            @Valid @ModelAttribute(FORM) BestendigingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(pagina.today(), errors);
        if (errors.hasErrors()) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        if (Werkpagina.refuses(record(id, form), errors)) {
            return page(id, HttpStatus.CONFLICT);
        }
        var melding = !form.stopped()
                ? "prospect.melding.bestendiging"
                : form.ends() ? "traject.melding.einde" : "prospect.melding.opnieuw";
        return Werkpagina.done(id, "", melding, flash);
    }

    private Werkuitkomst record(TrajectId id, BestendigingForm form) {
        if (!form.stopped()) {
            return tafel.confirm(id, requireNonNull(form.stand()), Tekst.strip(form.notitie()));
        }
        return form.ends()
                ? tafel.stop(
                        id,
                        form.stop(),
                        requireNonNull(form.uitkomst()),
                        requireNonNull(form.toelichting()).strip())
                : tafel.stop(id, form.stop());
    }

    private ModelAndView page(TrajectId id, HttpStatus status) {
        return pagina.show("bestendiging", id, status)
                .addObject("standen", Keuze.of("prospect.stand.", Stand.values()))
                .addObject("doors", Keuze.of("prospect.gestopt-door.", GestoptDoor.values()))
                .addObject("daarnas", Keuze.of("prospect.daarna.", Daarna.values()))
                .addObject("uitkomsten", Werkpagina.uitkomsten(Stap.BEGELEIDEN));
    }
}
