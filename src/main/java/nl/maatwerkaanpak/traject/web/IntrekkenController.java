package nl.maatwerkaanpak.traject.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.traject.Intrekking;
import nl.maatwerkaanpak.traject.VerwijzingId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Withdrawing a verwijzing, by who leads the casus. */
@Controller
class IntrekkenController {

    private final Intrekking intrekking;
    private final Verwijzingpagina pagina;

    IntrekkenController(Intrekking intrekking, Verwijzingpagina pagina) {
        this.intrekking = intrekking;
        this.pagina = pagina;
    }

    @GetMapping("/verwijzingen/{id}/intrekken")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, HttpStatus.OK).addObject(Verwijzingpagina.FORM, new IntrekkenForm(null));
    }

    @PostMapping("/verwijzingen/{id}/intrekken")
    ModelAndView revoke(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Verwijzingpagina.FORM) IntrekkenForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var reden = form.reden();
        if (errors.hasErrors() || reden == null) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        if (!intrekking.revoke(new VerwijzingId(id), reden.strip())) {
            errors.reject("verwijzing.fout.al-beantwoord");
            return page(id, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("melding", "verwijzing.melding.ingetrokken");
        return new ModelAndView("redirect:/taken");
    }

    private ModelAndView page(UUID id, HttpStatus status) {
        return pagina.show("intrekken", new VerwijzingId(id), Handeling.VERWIJZING_INTREKKEN, status);
    }
}
