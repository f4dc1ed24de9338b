package nl.maatwerkaanpak.overleg.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.overleg.Agendering;
import nl.maatwerkaanpak.overleg.Fenomeenoverleg;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.overleg.web.FenomeenpuntForms.Agenderen;
import nl.maatwerkaanpak.web.Keuze;
import org.jspecify.annotations.Nullable;
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

/** Putting a fenomeen on the agenda of an overleg, and where it stands or stood. */
@Controller
@RequestMapping("/fenomenen")
class FenomeenagendaController {

    private static final String FORM = "formulier";

    private final Fenomeenoverleg tafel;
    private final Inzendingen inzendingen;
    private final Keuzelijsten keuzelijsten;

    FenomeenagendaController(Fenomeenoverleg tafel, Inzendingen inzendingen, Keuzelijsten keuzelijsten) {
        this.tafel = tafel;
        this.inzendingen = inzendingen;
        this.keuzelijsten = keuzelijsten;
    }

    /** A part of the page of the fenomeen. */
    @GetMapping("/{id}/overleggen")
    ModelAndView show(@PathVariable FenomeenId id) {
        return new ModelAndView("overleg/van-fenomeen")
                .addObject("fenomeen", id)
                .addObject("overleggen", tafel.of(id))
                .addObject("magAgenderen", tafel.maySchedule() && tafel.isOpen(id))
                .addObject("zone", Werkdagen.ZONE);
    }

    @GetMapping("/agenderen")
    ModelAndView showSchedule(
            @RequestParam(required = false) @Nullable FenomeenId fenomeen,
            @RequestParam(required = false) @Nullable OverlegId overleg) {
        return page(HttpStatus.OK).addObject(FORM, Agenderen.of(fenomeen, overleg));
    }

    @PostMapping("/agenderen")
    ModelAndView schedule(
            @Valid @ModelAttribute(FORM) Agenderen form,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(HttpStatus.BAD_REQUEST);
        }
        var fenomeen = Objects.requireNonNull(form.fenomeen());
        var overleg = Objects.requireNonNull(form.overleg());
        var outcome = inzendingen
                .once(
                        inzending,
                        () -> tafel.schedule(fenomeen, overleg, form.text(), form.invited()),
                        Agendering.GEAGENDEERD::equals)
                .orElse(Agendering.GEAGENDEERD);
        if (outcome == Agendering.GEAGENDEERD) {
            flash.addFlashAttribute("melding", "overleg.fenomeen.melding.geagendeerd");
            return new ModelAndView(
                    form.returnsToOverleg() ? "redirect:/overleggen/" + overleg : "redirect:/fenomenen/" + fenomeen);
        }
        errors.reject("overleg.fenomeen.agendering." + outcome);
        return page(HttpStatus.CONFLICT);
    }

    private ModelAndView page(HttpStatus status) {
        var fenomenen = tafel.choices().stream()
                .map(fenomeen -> new Keuze(
                        fenomeen.id().toString(),
                        fenomeen.kenmerk() + ": " + fenomeen.tekst().titel()))
                .toList();
        return new ModelAndView("overleg/fenomeen-agenderen", status)
                .addObject("fenomenen", fenomenen)
                .addObject("overleggen", keuzelijsten.overleggen())
                .addObject("medewerkers", keuzelijsten.gesprekspartners());
    }
}
