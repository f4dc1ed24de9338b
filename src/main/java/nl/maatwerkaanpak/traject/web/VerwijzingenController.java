package nl.maatwerkaanpak.traject.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.traject.Plekkenbord;
import nl.maatwerkaanpak.traject.Trajectkast;
import nl.maatwerkaanpak.traject.Verwijsloket;
import nl.maatwerkaanpak.traject.Verwijsuitkomst.Geweigerd;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The verwijzingen and trajecten of a casus, and making a verwijzing. */
@Controller
class VerwijzingenController {

    private static final String FORM = "formulier";

    private final Verwijsloket loket;
    private final Trajectkast kast;
    private final Plekkenbord bord;
    private final Keuzelijsten keuzelijsten;
    private final Clock clock;

    VerwijzingenController(
            Verwijsloket loket, Trajectkast kast, Plekkenbord bord, Keuzelijsten keuzelijsten, Clock clock) {
        this.loket = loket;
        this.kast = kast;
        this.bord = bord;
        this.keuzelijsten = keuzelijsten;
        this.clock = clock;
    }

    /** A part of the page of the casus. */
    @GetMapping("/casussen/{id}/verwijzingen")
    ModelAndView list(@PathVariable UUID id) {
        var sporen = kast.sporen(new CasusId(id));
        return new ModelAndView("traject/van-casus")
                .addObject("casus", id)
                .addObject("sporen", sporen)
                .addObject("balk", Tijdbalk.of(sporen.sporen(), clock.instant()))
                .addObject("keuzelijsten", keuzelijsten)
                .addObject("zone", Werkdagen.ZONE);
    }

    @GetMapping("/casussen/{id}/verwijzingen/nieuw")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, HttpStatus.OK).addObject(FORM, new VerwijzenForm(null, null));
    }

    @PostMapping("/casussen/{id}/verwijzingen/nieuw")
    ModelAndView refer(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) VerwijzenForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var soort = form.trajectsoort();
        var vraag = form.vraag();
        if (errors.hasErrors() || soort == null || vraag == null) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        if (loket.refer(new CasusId(id), soort, vraag.strip()) instanceof Geweigerd refused) {
            errors.reject("verwijzing.weigering." + refused.reden());
            return page(id, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("melding", "verwijzing.melding.gedaan");
        return new ModelAndView("redirect:/casussen/" + id);
    }

    private ModelAndView page(UUID id, HttpStatus status) {
        if (!kast.mayRefer(new CasusId(id))) {
            throw new GeenToegang(Handeling.VERWIJZEN);
        }
        return new ModelAndView("traject/verwijzen", status)
                .addObject("casus", id)
                .addObject("trajectsoorten", keuzelijsten.trajectsoorten())
                .addObject("bezettingen", bord.all())
                .addObject("keuzelijsten", keuzelijsten);
    }
}
