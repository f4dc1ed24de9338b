package nl.maatwerkaanpak.prospect4cash.web;

import jakarta.validation.Valid;
import nl.maatwerkaanpak.prospect4cash.Berichtuitkomst;
import nl.maatwerkaanpak.prospect4cash.Werkgeverbalie;
import nl.maatwerkaanpak.prospect4cash.Werkgeverbericht.Blad;
import nl.maatwerkaanpak.traject.TrajectId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Telling an employer that somebody begins: the worker types a first name, reads the exact text, and sends it with one
 * button or reads it aloud.
 */
@Controller
@RequestMapping("/trajecten/{id}/werkgever")
class WerkgeverberichtController {

    private static final String FORM = "bericht";

    private final Werkgeverbalie balie;
    private final Werkpagina pagina;

    WerkgeverberichtController(Werkgeverbalie balie, Werkpagina pagina) {
        this.balie = balie;
        this.pagina = pagina;
    }

    @GetMapping
    ModelAndView show(@PathVariable TrajectId id) {
        return page(balie.read(id), HttpStatus.OK).addObject(FORM, BerichtForm.EMPTY);
    }

    /** The text as it would go out; nothing is sent. */
    @PostMapping
    ModelAndView preview(
            @PathVariable TrajectId id, @Valid @ModelAttribute(FORM) BerichtForm form, BindingResult errors) {
        var blad = balie.read(id);
        var name = form.voornaam(blad.werk().traject().jongerenaam(), errors);
        if (errors.hasErrors() || name.isEmpty()) {
            return page(blad, HttpStatus.BAD_REQUEST);
        }
        if (blad.plaatsing() == null) {
            errors.reject("prospect.bericht.NIET_AAN_DE_ORDE");
            return page(blad, HttpStatus.CONFLICT);
        }
        return page(blad, HttpStatus.OK).addObject("brief", balie.preview(blad, name.get()));
    }

    @PostMapping("/versturen")
    ModelAndView send(
            @PathVariable TrajectId id,
            @Valid @ModelAttribute(FORM) BerichtForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var blad = balie.read(id);
        var name = form.voornaam(blad.werk().traject().jongerenaam(), errors);
        var adres = form.mailadres();
        if (errors.hasErrors() || name.isEmpty() || adres.isEmpty()) {
            return page(blad, HttpStatus.BAD_REQUEST);
        }
        return answer(id, balie.send(id, name.get(), adres.get()), "prospect.melding.gemaild", errors, flash);
    }

    @PostMapping("/gebeld")
    ModelAndView tell(@PathVariable TrajectId id, RedirectAttributes flash) {
        var errors = new BindException(BerichtForm.EMPTY, FORM);
        return answer(id, balie.tell(id), "prospect.melding.gebeld", errors, flash);
    }

    private ModelAndView answer(
            TrajectId id, Berichtuitkomst outcome, String melding, BindingResult errors, RedirectAttributes flash) {
        if (outcome == Berichtuitkomst.GEDAAN) {
            return Werkpagina.done(id, "", melding, flash);
        }
        errors.reject("prospect.bericht." + outcome);
        var page = page(balie.read(id), HttpStatus.CONFLICT);
        page.addAllObjects(errors.getModel());
        return page;
    }

    private ModelAndView page(Blad blad, HttpStatus status) {
        return pagina.show("werkgever-bericht", blad.werk(), status).addObject("blad", blad);
    }
}
