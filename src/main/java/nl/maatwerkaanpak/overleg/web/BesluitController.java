package nl.maatwerkaanpak.overleg.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.overleg.AgendapuntId;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.overleg.Overlegkast;
import nl.maatwerkaanpak.overleg.Overlegtafel;
import nl.maatwerkaanpak.overleg.Vastlegging;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording the besluit on an agendapunt, during the overleg. */
@Controller
class BesluitController {

    private static final String FORM = "formulier";
    private static final String PATH = "/overleggen/{id}/agendapunten/{punt}/besluit";

    private final Overlegtafel tafel;
    private final Overlegkast kast;
    private final Keuzelijsten keuzelijsten;

    BesluitController(Overlegtafel tafel, Overlegkast kast, Keuzelijsten keuzelijsten) {
        this.tafel = tafel;
        this.kast = kast;
        this.keuzelijsten = keuzelijsten;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID punt) {
        return page(id, punt, HttpStatus.OK).addObject(FORM, BesluitForm.empty());
    }

    /** One more row, without a script; nothing is checked yet. */
    @PostMapping(path = PATH, params = "meer")
    ModelAndView more(
            @PathVariable UUID id,
            @PathVariable UUID punt,
            @RequestParam String meer,
            @ModelAttribute(FORM) BesluitForm form,
            BindingResult errors) {
        if (meer.equals("actie")) {
            form.addActie();
        } else {
            form.addVerwijzing();
        }
        return page(id, punt, HttpStatus.OK);
    }

    @PostMapping(path = PATH, params = "!meer")
    ModelAndView record(
            @PathVariable UUID id,
            @PathVariable UUID punt,
            @Valid @ModelAttribute(FORM) BesluitForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        checkRows(form, errors);
        if (errors.hasErrors()) {
            return page(id, punt, HttpStatus.BAD_REQUEST);
        }
        var outcome = tafel.record(new OverlegId(id), new AgendapuntId(punt), form.besluit());
        if (outcome == Vastlegging.VASTGELEGD) {
            flash.addFlashAttribute("melding", "overleg.melding.besloten");
            return new ModelAndView("redirect:/overleggen/" + id);
        }
        if (outcome == Vastlegging.HERBESPREKING_VOORBIJ) {
            errors.rejectValue("herbesprekenOp", "overleg.vastlegging." + outcome);
        } else {
            errors.reject("overleg.vastlegging." + outcome);
        }
        return page(id, punt, HttpStatus.CONFLICT);
    }

    private static void checkRows(BesluitForm form, BindingResult errors) {
        for (var i = 0; i < form.getActies().size(); i++) {
            var row = form.getActies().get(i);
            if (row.isFilled() && !row.isWhole()) {
                errors.rejectValue("acties[" + i + "].omschrijving", "overleg.fout.actie-onvolledig");
            }
        }
        for (var i = 0; i < form.getVerwijzingen().size(); i++) {
            var row = form.getVerwijzingen().get(i);
            if (row.isFilled() && !row.isWhole()) {
                errors.rejectValue("verwijzingen[" + i + "].trajectsoort", "overleg.fout.verwijzing-onvolledig");
            }
        }
    }

    private ModelAndView page(UUID id, UUID punt, HttpStatus status) {
        var overleg = kast.readFor(Handeling.BESLUIT_VASTLEGGEN, new OverlegId(id));
        var shown = overleg.findPunt(new AgendapuntId(punt))
                .orElseThrow(() -> new GeenToegang(Handeling.BESLUIT_VASTLEGGEN));
        return new ModelAndView("overleg/besluit", status)
                .addObject("overleg", overleg)
                .addObject("punt", shown)
                .addObject("aanwezig", kast.readAanwezig(overleg.overleg(), shown))
                .addObject("keuzelijsten", keuzelijsten)
                .addObject("medewerkers", keuzelijsten.medewerkers())
                .addObject("trajectsoorten", keuzelijsten.trajectsoorten())
                .addObject("zone", Werkdagen.ZONE);
    }
}
