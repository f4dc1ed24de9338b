package nl.maatwerkaanpak.inbreng.web;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.inbreng.InbrengId;
import nl.maatwerkaanpak.inbreng.UitvraagId;
import nl.maatwerkaanpak.inbreng.Verstrekkingblad;
import nl.maatwerkaanpak.inbreng.Verstrekkingtafel;
import nl.maatwerkaanpak.inbreng.Verstrekkinguitkomst;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking to share one inbreng further: by who leads the casus, and by who gave it. */
@Controller
class VerstrekkingVragenController {

    private static final String FORMULIER = "formulier";

    private final Verstrekkingtafel tafel;
    private final Inzendingen inzendingen;
    private final Paginatekst tekst;

    VerstrekkingVragenController(Verstrekkingtafel tafel, Inzendingen inzendingen, Paginatekst tekst) {
        this.tafel = tafel;
        this.inzendingen = inzendingen;
        this.tekst = tekst;
    }

    @GetMapping("/casussen/{id}/inbreng/{inbreng}/verstrekken")
    ModelAndView show(@PathVariable CasusId id, @PathVariable InbrengId inbreng) {
        return page(tafel.read(id, inbreng), "/casussen/" + id, HttpStatus.OK)
                .addObject(FORMULIER, VerstrekkingForms.Vragen.EMPTY);
    }

    @PostMapping("/casussen/{id}/inbreng/{inbreng}/verstrekken")
    ModelAndView ask(
            @PathVariable CasusId id,
            @PathVariable InbrengId inbreng,
            @Valid @ModelAttribute(FORMULIER) VerstrekkingForms.Vragen formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes redirect) {
        var form = new Ingevuld(formulier, errors, inzending, "/casussen/" + id);
        return ask(form, () -> tafel.ask(id, inbreng, formulier.vraag()), () -> tafel.read(id, inbreng), redirect);
    }

    @GetMapping("/uitvragen/{id}/inbreng/{inbreng}/verstrekken")
    ModelAndView show(@PathVariable UitvraagId id, @PathVariable InbrengId inbreng) {
        return page(tafel.read(id, inbreng), "/uitvragen/" + id, HttpStatus.OK)
                .addObject(FORMULIER, VerstrekkingForms.Vragen.EMPTY);
    }

    @PostMapping("/uitvragen/{id}/inbreng/{inbreng}/verstrekken")
    ModelAndView ask(
            @PathVariable UitvraagId id,
            @PathVariable InbrengId inbreng,
            @Valid @ModelAttribute(FORMULIER) VerstrekkingForms.Vragen formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes redirect) {
        var form = new Ingevuld(formulier, errors, inzending, "/uitvragen/" + id);
        return ask(form, () -> tafel.ask(id, inbreng, formulier.vraag()), () -> tafel.read(id, inbreng), redirect);
    }

    private ModelAndView ask(
            Ingevuld form,
            Supplier<Verstrekkinguitkomst> act,
            Supplier<Verstrekkingblad> blad,
            RedirectAttributes redirect) {
        form.formulier().checkWaaromNiet(form.errors());
        if (form.errors().hasErrors()) {
            return page(blad.get(), form.terug(), HttpStatus.BAD_REQUEST);
        }
        var outcome = inzendingen
                .once(form.inzending(), act, Verstrekkinguitkomst.GEVRAAGD::equals)
                .orElse(Verstrekkinguitkomst.GEVRAAGD);
        if (outcome == Verstrekkinguitkomst.GEVRAAGD) {
            redirect.addFlashAttribute("melding", "verstrekking.GEVRAAGD");
            return new ModelAndView("redirect:" + form.terug());
        }
        form.errors().reject("verstrekking." + outcome);
        return page(blad.get(), form.terug(), HttpStatus.CONFLICT);
    }

    private ModelAndView page(Verstrekkingblad blad, String terug, HttpStatus status) {
        return new ModelAndView("inbreng/verstrekken", status)
                .addObject("blad", blad)
                .addObject("terug", terug)
                .addObject("tekst", tekst)
                .addObject("grondslagen", Keuze.of("grondslag.", Grondslag.values()))
                .addObject("jaNee", Keuze.of("verstrekking.weet.", Antwoord.values()))
                .addObject(
                        "ontvangerkeuzes",
                        blad.ontvangers().stream()
                                .map(rol -> new Keuze(rol, tekst.rol(rol)))
                                .toList());
    }

    /** What was sent, and the page to go back to. */
    private record Ingevuld(VerstrekkingForms.Vragen formulier, BindingResult errors, UUID inzending, String terug) {}
}
