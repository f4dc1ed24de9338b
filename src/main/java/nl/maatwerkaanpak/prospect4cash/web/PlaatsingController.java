package nl.maatwerkaanpak.prospect4cash.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import nl.maatwerkaanpak.prospect4cash.Intaketafel;
import nl.maatwerkaanpak.prospect4cash.Plaatsingtafel;
import nl.maatwerkaanpak.prospect4cash.Werkgeverregister;
import nl.maatwerkaanpak.prospect4cash.WerkplekId;
import nl.maatwerkaanpak.traject.Stap;
import nl.maatwerkaanpak.traject.TrajectId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The search for a place: what the jongere looks for beside what is open; who guides chooses. */
@Controller
class PlaatsingController {

    private static final String FORM = "plaatsing";
    private static final String EINDE = "zoekeinde";
    private static final String PATH = "/trajecten/{id}/plaatsing";
    private static final String EINDE_PATH = "/trajecten/{id}/zoeken-beeindigen";

    private final Plaatsingtafel tafel;
    private final Intaketafel intaketafel;
    private final Werkgeverregister register;
    private final Werkpagina pagina;

    PlaatsingController(Plaatsingtafel tafel, Intaketafel intaketafel, Werkgeverregister register, Werkpagina pagina) {
        this.tafel = tafel;
        this.intaketafel = intaketafel;
        this.register = register;
        this.pagina = pagina;
    }

    @GetMapping("/trajecten/{id}/werkplekken")
    ModelAndView showPlekken(@PathVariable TrajectId id) {
        return pagina.show("werkplekken", id, HttpStatus.OK).addObject("plekken", register.openPlekken());
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable TrajectId id, @ModelAttribute(FORM) PlaatsingForm form, BindingResult ignored) {
        return form.werkplek() == null ? showPlekken(id) : page(id, form, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView place(
            @PathVariable TrajectId id,
            @Valid @ModelAttribute(FORM) PlaatsingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(pagina.today(), errors);
        if (errors.hasErrors()) {
            return page(id, form, HttpStatus.BAD_REQUEST);
        }
        var outcome =
                tafel.place(id, new WerkplekId(requireNonNull(form.werkplek())), requireNonNull(form.begindatum()));
        if (Werkpagina.refuses(outcome, errors)) {
            return page(id, form, HttpStatus.CONFLICT);
        }
        return Werkpagina.done(id, "/werkgever", "prospect.melding.plaatsing", flash);
    }

    @GetMapping(EINDE_PATH)
    ModelAndView showEinde(@PathVariable TrajectId id) {
        return einde(id, HttpStatus.OK).addObject(EINDE, ZoekeindeForm.EMPTY);
    }

    @PostMapping(EINDE_PATH)
    ModelAndView stopSeeking(
            @PathVariable TrajectId id,
            @Valid @ModelAttribute(EINDE) ZoekeindeForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return einde(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = intaketafel.stopSeeking(
                id,
                requireNonNull(form.uitkomst()),
                requireNonNull(form.toelichting()).strip());
        if (Werkpagina.refuses(outcome, errors)) {
            return einde(id, HttpStatus.CONFLICT);
        }
        return Werkpagina.done(id, "", "traject.melding.einde", flash);
    }

    private ModelAndView page(TrajectId id, PlaatsingForm form, HttpStatus status) {
        var page = pagina.show("plaatsing", id, status);
        return form.werkplek() == null ? page : page.addObject("plek", register.read(new WerkplekId(form.werkplek())));
    }

    private ModelAndView einde(TrajectId id, HttpStatus status) {
        return pagina.show("zoeken-beeindigen", id, status)
                .addObject("uitkomsten", Werkpagina.uitkomsten(Stap.PLAATSING));
    }
}
