package nl.maatwerkaanpak.jongerenwerk.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.jongerenwerk.PopdoelId;
import nl.maatwerkaanpak.jongerenwerk.Poptafel;
import nl.maatwerkaanpak.jongerenwerk.Popuitkomst;
import nl.maatwerkaanpak.jongerenwerk.web.PopForms.Afronding;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One goal of a POP: where the jongere stands, and how it ended. */
@Controller
@RequestMapping("/trajecten/{id}/pop/doelen/{doel}")
class PopdoelController {

    private static final String STAND = "stand";
    private static final String AFRONDING = "afronding";

    private final Poptafel tafel;
    private final Inzendingen inzendingen;
    private final Paginatekst tekst;

    PopdoelController(Poptafel tafel, Inzendingen inzendingen, Paginatekst tekst) {
        this.tafel = tafel;
        this.inzendingen = inzendingen;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView show(@PathVariable TrajectId id, @PathVariable PopdoelId doel) {
        return page(id, doel, HttpStatus.OK)
                .addObject(STAND, PopForms.Stand.EMPTY)
                .addObject(AFRONDING, Afronding.EMPTY);
    }

    @PostMapping("/stand")
    ModelAndView recordStand(
            @PathVariable TrajectId id,
            @PathVariable PopdoelId doel,
            @Valid @ModelAttribute(STAND) PopForms.Stand form,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(id, doel, HttpStatus.BAD_REQUEST).addObject(AFRONDING, Afronding.EMPTY);
        }
        var outcome = once(
                inzending,
                () -> tafel.recordStand(id, doel, requireNonNull(form.richting()), PopForms.stripped(form.uitleg())));
        return outcome == Popuitkomst.VASTGELEGD
                ? done("pop.melding.stand", "/trajecten/" + id + "/pop/doelen/" + doel, flash)
                : refused(id, doel, outcome, errors).addObject(AFRONDING, Afronding.EMPTY);
    }

    @PostMapping("/afronding")
    ModelAndView finish(
            @PathVariable TrajectId id,
            @PathVariable PopdoelId doel,
            @Valid @ModelAttribute(AFRONDING) Afronding form,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        if (form.asksForReason()) {
            errors.rejectValue("waarom", "pop.fout.waarom");
        }
        if (errors.hasErrors()) {
            return page(id, doel, HttpStatus.BAD_REQUEST).addObject(STAND, PopForms.Stand.EMPTY);
        }
        var outcome = once(inzending, () -> finish(id, doel, form));
        return outcome == Popuitkomst.VASTGELEGD
                ? done("pop.melding." + form.hoe(), "/trajecten/" + id + "/pop", flash)
                : refused(id, doel, outcome, errors).addObject(STAND, PopForms.Stand.EMPTY);
    }

    private Popuitkomst finish(TrajectId id, PopdoelId doel, Afronding form) {
        return form.hoe() == Afronding.Hoe.LOSGELATEN
                ? tafel.letGoOfDoel(id, doel, requireNonNull(form.waarom()).strip())
                : tafel.reachDoel(id, doel, PopForms.stripped(form.waarom()));
    }

    private Popuitkomst once(UUID inzending, Supplier<Popuitkomst> act) {
        return inzendingen.once(inzending, act, Popuitkomst.VASTGELEGD::equals).orElse(Popuitkomst.VASTGELEGD);
    }

    private static ModelAndView done(String melding, String next, RedirectAttributes flash) {
        flash.addFlashAttribute("melding", melding);
        return new ModelAndView("redirect:" + next);
    }

    private ModelAndView refused(TrajectId id, PopdoelId doel, Popuitkomst outcome, BindingResult errors) {
        errors.reject("pop.weigering." + outcome);
        return page(id, doel, HttpStatus.CONFLICT).addObject("geweigerd", true);
    }

    private ModelAndView page(TrajectId id, PopdoelId doel, HttpStatus status) {
        var pop = tafel.read(id);
        return new ModelAndView("jongerenwerk/doel", status)
                .addObject("pop", pop)
                .addObject("doel", pop.read(doel))
                .addObject("richtingen", Keuze.of("richting.", Richting.values()))
                .addObject("afrondingen", Keuze.of("pop.afronding.", Afronding.Hoe.values()))
                .addObject("tekst", tekst);
    }
}
