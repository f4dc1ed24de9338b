package nl.maatwerkaanpak.traject.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.traject.Antwoorduitkomst;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Afgewezen;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Geaccepteerd;
import nl.maatwerkaanpak.traject.Trajectkast;
import nl.maatwerkaanpak.traject.Verwijsloket;
import nl.maatwerkaanpak.traject.VerwijzingId;
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

    private static final String FORM = "formulier";

    private final Verwijsloket loket;
    private final Trajectkast kast;
    private final Keuzelijsten keuzelijsten;

    VerwijzingController(Verwijsloket loket, Trajectkast kast, Keuzelijsten keuzelijsten) {
        this.loket = loket;
        this.kast = kast;
        this.keuzelijsten = keuzelijsten;
    }

    @GetMapping("/verwijzingen/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, HttpStatus.OK).addObject(FORM, new AntwoordForm(null, null, null));
    }

    @PostMapping("/verwijzingen/{id}")
    ModelAndView answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) AntwoordForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (form.antwoord() == Antwoord.AFWIJZEN && form.reden() == null) {
            errors.rejectValue("reden", "verwijzing.fout.reden");
        }
        if (errors.hasErrors()) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = answer(new VerwijzingId(id), form);
        if (outcome instanceof Geaccepteerd accepted) {
            flash.addFlashAttribute("melding", "verwijzing.melding.aangenomen");
            return new ModelAndView("redirect:/trajecten/" + accepted.traject());
        }
        if (outcome instanceof Afgewezen) {
            flash.addFlashAttribute("melding", "verwijzing.melding.afgewezen");
            return new ModelAndView("redirect:/taken");
        }
        errors.reject("verwijzing.fout.beantwoord");
        return page(id, HttpStatus.CONFLICT);
    }

    private Antwoorduitkomst answer(VerwijzingId id, AntwoordForm form) {
        var reden = form.reden();
        return form.antwoord() == Antwoord.AFWIJZEN && reden != null
                ? loket.decline(id, reden, form.toelichting())
                : loket.accept(id);
    }

    private ModelAndView page(UUID id, HttpStatus status) {
        return new ModelAndView("traject/verwijzing", status)
                .addObject("verwijzing", kast.read(new VerwijzingId(id)))
                .addObject("keuzelijsten", keuzelijsten)
                .addObject("redenen", keuzelijsten.redenen())
                .addObject("antwoorden", Keuzelijsten.antwoorden())
                .addObject("zone", Werkdagen.ZONE);
    }
}
