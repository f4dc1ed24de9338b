package nl.maatwerkaanpak.traject.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.traject.VerwijzingId;
import nl.maatwerkaanpak.traject.Wedervraagtafel;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the partner asks back, and the answer of the casusregisseur. */
@Controller
class WedervraagController {

    private final Wedervraagtafel tafel;
    private final Verwijzingpagina pagina;

    WedervraagController(Wedervraagtafel tafel, Verwijzingpagina pagina) {
        this.tafel = tafel;
        this.pagina = pagina;
    }

    @GetMapping("/verwijzingen/{id}/wedervraag")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, HttpStatus.OK).addObject(Verwijzingpagina.FORM, new WedervraagForm(null));
    }

    @PostMapping("/verwijzingen/{id}/wedervraag")
    ModelAndView answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Verwijzingpagina.FORM) WedervraagForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var antwoord = form.antwoord();
        if (errors.hasErrors() || antwoord == null) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        if (!tafel.answer(new VerwijzingId(id), antwoord.strip())) {
            errors.reject("verwijzing.fout.niets-gevraagd");
            return page(id, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("melding", "verwijzing.melding.wedervraag");
        return new ModelAndView("redirect:/taken");
    }

    private ModelAndView page(UUID id, HttpStatus status) {
        return pagina.show("wedervraag", new VerwijzingId(id), Handeling.WEDERVRAAG_BEANTWOORDEN, status);
    }
}
