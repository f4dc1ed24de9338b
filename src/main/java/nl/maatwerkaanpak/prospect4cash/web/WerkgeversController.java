package nl.maatwerkaanpak.prospect4cash.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.prospect4cash.Registeruitkomst;
import nl.maatwerkaanpak.prospect4cash.WerkgeverId;
import nl.maatwerkaanpak.prospect4cash.Werkgeverregister;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The employers of the register. */
@Controller
@RequestMapping("/werkgevers")
class WerkgeversController {

    private static final String FORM = "werkgever";

    private final Werkgeverregister register;
    private final Registerpagina pagina;
    private final Inzendingen inzendingen;

    WerkgeversController(Werkgeverregister register, Registerpagina pagina, Inzendingen inzendingen) {
        this.register = register;
        this.pagina = pagina;
        this.inzendingen = inzendingen;
    }

    @GetMapping
    ModelAndView list() {
        return pagina.show("werkgevers", HttpStatus.OK).addObject("werkgevers", register.all());
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable WerkgeverId id) {
        return pagina.show("werkgever", HttpStatus.OK).addObject("blad", register.read(id));
    }

    @GetMapping("/nieuw")
    ModelAndView showNew() {
        return adding(HttpStatus.OK).addObject(FORM, WerkgeverForm.EMPTY);
    }

    @PostMapping("/nieuw")
    ModelAndView add(
            @Valid @ModelAttribute(FORM) WerkgeverForm form,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return adding(HttpStatus.BAD_REQUEST);
        }
        var added = inzendingen.once(inzending, () -> register.add(form.werkgever()), id -> true);
        return Registerpagina.done(added.map(id -> "/" + id).orElse(""), flash);
    }

    @GetMapping("/{id}/wijzigen")
    ModelAndView showChange(@PathVariable WerkgeverId id) {
        return changing(id, HttpStatus.OK)
                .addObject(FORM, WerkgeverForm.of(register.read(id).werkgever()));
    }

    @PostMapping("/{id}/wijzigen")
    ModelAndView change(
            @PathVariable WerkgeverId id,
            @Valid @ModelAttribute(FORM) WerkgeverForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return changing(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = register.change(id, Objects.requireNonNullElse(form.versie(), -1), form.werkgever());
        if (outcome != Registeruitkomst.VASTGELEGD) {
            errors.reject("prospect.register." + outcome);
            return changing(id, HttpStatus.CONFLICT);
        }
        return Registerpagina.done("/" + id, flash);
    }

    @PostMapping("/{id}/actief")
    ModelAndView setActief(
            @PathVariable WerkgeverId id, @RequestParam(defaultValue = "false") boolean aan, RedirectAttributes flash) {
        register.setActief(id, aan);
        return Registerpagina.done("/" + id, flash);
    }

    private ModelAndView adding(HttpStatus status) {
        register.requireKeeper();
        return pagina.show("werkgever-formulier", status);
    }

    private ModelAndView changing(WerkgeverId id, HttpStatus status) {
        return pagina.show("werkgever-formulier", status).addObject("blad", register.read(id));
    }
}
