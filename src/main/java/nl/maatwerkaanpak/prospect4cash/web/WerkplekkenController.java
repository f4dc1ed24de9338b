package nl.maatwerkaanpak.prospect4cash.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.prospect4cash.Registeruitkomst;
import nl.maatwerkaanpak.prospect4cash.WerkgeverId;
import nl.maatwerkaanpak.prospect4cash.Werkgeverregister;
import nl.maatwerkaanpak.prospect4cash.Werkplek;
import nl.maatwerkaanpak.prospect4cash.WerkplekId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The places of an employer. */
@Controller
class WerkplekkenController {

    private static final String FORM = "werkplek";
    private static final String NEW = "/werkgevers/{id}/werkplekken/nieuw";
    private static final String ONE = "/werkplekken/{id}";

    private final Werkgeverregister register;
    private final Registerpagina pagina;
    private final Inzendingen inzendingen;

    WerkplekkenController(Werkgeverregister register, Registerpagina pagina, Inzendingen inzendingen) {
        this.register = register;
        this.pagina = pagina;
        this.inzendingen = inzendingen;
    }

    @GetMapping(NEW)
    ModelAndView showNew(@PathVariable WerkgeverId id) {
        return adding(id, HttpStatus.OK).addObject(FORM, WerkplekForm.EMPTY);
    }

    @PostMapping(NEW)
    ModelAndView add(
            @PathVariable WerkgeverId id,
            @Valid @ModelAttribute(FORM) WerkplekForm form,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return adding(id, HttpStatus.BAD_REQUEST);
        }
        inzendingen.once(inzending, () -> register.addPlek(id, form.plek()), plek -> true);
        return Registerpagina.done("/" + id, flash);
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable WerkplekId id) {
        var plek = register.read(id);
        return changing(plek, HttpStatus.OK).addObject(FORM, WerkplekForm.of(plek));
    }

    @PostMapping(ONE)
    ModelAndView change(
            @PathVariable WerkplekId id,
            @Valid @ModelAttribute(FORM) WerkplekForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var plek = register.read(id);
        form.check(errors);
        if (errors.hasErrors()) {
            return changing(plek, HttpStatus.BAD_REQUEST);
        }
        var versie = Objects.requireNonNullElse(form.versie(), -1);
        var outcome = register.changePlek(id, versie, form.plek(), form.isOpen());
        if (outcome != Registeruitkomst.VASTGELEGD) {
            errors.reject("prospect.register." + outcome);
            return changing(plek, HttpStatus.CONFLICT);
        }
        return Registerpagina.done("/" + plek.werkgever(), flash);
    }

    private ModelAndView adding(WerkgeverId id, HttpStatus status) {
        return pagina.show("werkplek-formulier", status)
                .addObject("werkgevernaam", register.read(id).werkgever().naam())
                .addObject("terug", id);
    }

    private ModelAndView changing(Werkplek plek, HttpStatus status) {
        return pagina.show("werkplek-formulier", status)
                .addObject("werkgevernaam", plek.werkgevernaam())
                .addObject("terug", plek.werkgever())
                .addObject("plek", plek);
    }
}
