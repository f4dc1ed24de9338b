package nl.maatwerkaanpak.traject.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.traject.Antwoorduitkomst;
import nl.maatwerkaanpak.traject.Verwijsloket;
import nl.maatwerkaanpak.traject.VerwijzingId;
import nl.maatwerkaanpak.traject.Wedervraagtafel;
import nl.maatwerkaanpak.traject.web.AntwoordForm.Antwoord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One verwijzing: what is asked, and the answer of the partner. */
@Controller
class VerwijzingController {

    private final Verwijsloket loket;
    private final Wedervraagtafel wedervraagtafel;
    private final Verwijzingpagina pagina;

    VerwijzingController(Verwijsloket loket, Wedervraagtafel wedervraagtafel, Verwijzingpagina pagina) {
        this.loket = loket;
        this.wedervraagtafel = wedervraagtafel;
        this.pagina = pagina;
    }

    @GetMapping("/verwijzingen/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, HttpStatus.OK).addObject(Verwijzingpagina.FORM, AntwoordForm.empty());
    }

    @PostMapping("/verwijzingen/{id}")
    ModelAndView answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Verwijzingpagina.FORM) AntwoordForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.check(errors);
        var antwoord = form.antwoord();
        if (errors.hasErrors() || antwoord == null) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = answer(new VerwijzingId(id), antwoord, form);
        return pagina.refuses(outcome, errors) ? page(id, HttpStatus.CONFLICT) : pagina.done(outcome, flash);
    }

    private Antwoorduitkomst answer(VerwijzingId id, Antwoord antwoord, AntwoordForm form) {
        return switch (antwoord) {
            case AANNEMEN -> loket.accept(id);
            case WACHTLIJST -> loket.enlist(id);
            case WEDERVRAAG ->
                wedervraagtafel.ask(id, requireNonNull(form.wedervraag()).strip());
            case AFWIJZEN -> loket.decline(id, requireNonNull(form.reden()), form.toelichting());
        };
    }

    private ModelAndView page(UUID id, HttpStatus status) {
        return pagina.show("verwijzing", new VerwijzingId(id), Handeling.VERWIJZING_LEZEN, status)
                .addObject("antwoorden", Keuzelijsten.antwoorden());
    }
}
