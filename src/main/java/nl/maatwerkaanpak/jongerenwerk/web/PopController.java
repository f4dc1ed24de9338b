package nl.maatwerkaanpak.jongerenwerk.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongerenwerk.Deeltafel;
import nl.maatwerkaanpak.jongerenwerk.Poptafel;
import nl.maatwerkaanpak.jongerenwerk.Popuitkomst;
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

/** The POP of a jongere: its intake, its goals, and what of it is taken along as inbreng. */
@Controller
@RequestMapping("/trajecten/{id}/pop")
class PopController {

    private static final String INTAKE = "popintake";
    private static final String DOEL = "nieuwdoel";

    private final Poptafel tafel;
    private final Deeltafel deeltafel;
    private final Inzendingen inzendingen;
    private final Paginatekst tekst;

    PopController(Poptafel tafel, Deeltafel deeltafel, Inzendingen inzendingen, Paginatekst tekst) {
        this.tafel = tafel;
        this.deeltafel = deeltafel;
        this.inzendingen = inzendingen;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView show(@PathVariable TrajectId id) {
        return page("pop", id, HttpStatus.OK);
    }

    /** A part of the page of the traject. */
    @GetMapping("/kort")
    ModelAndView ofTraject(@PathVariable TrajectId id) {
        return page("kort", id, HttpStatus.OK);
    }

    @GetMapping("/intake")
    ModelAndView intake(@PathVariable TrajectId id) {
        return page("intake", id, HttpStatus.OK).addObject(INTAKE, PopForms.Intake.empty());
    }

    @PostMapping("/intake")
    ModelAndView intake(
            @PathVariable TrajectId id,
            @Valid @ModelAttribute(INTAKE) PopForms.Intake form,
            BindingResult errors,
            RedirectAttributes flash) {
        form.unfinished().forEach(field -> errors.rejectValue(field, "pop.fout." + field.replaceAll("\\d", "")));
        if (errors.hasErrors()) {
            return page("intake", id, HttpStatus.BAD_REQUEST);
        }
        var begins = requireNonNull(form.meedoen());
        var outcome = begins
                ? tafel.begin(id, form.intake())
                : tafel.endBeforeBegin(id, requireNonNull(form.nietBegonnen()).strip());
        if (outcome != Popuitkomst.VASTGELEGD) {
            errors.reject("pop.weigering." + outcome);
            return page("intake", id, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("melding", begins ? "pop.melding.begonnen" : "pop.melding.niet-begonnen");
        return new ModelAndView("redirect:/trajecten/" + id);
    }

    @GetMapping("/doelen")
    ModelAndView newDoel(@PathVariable TrajectId id) {
        return page("doel-nieuw", id, HttpStatus.OK).addObject(DOEL, PopForms.Doel.EMPTY);
    }

    @PostMapping("/doelen")
    ModelAndView addDoel(
            @PathVariable TrajectId id,
            @Valid @ModelAttribute(DOEL) PopForms.Doel form,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page("doel-nieuw", id, HttpStatus.BAD_REQUEST);
        }
        var outcome = inzendingen
                .once(inzending, () -> tafel.addDoel(id, form.doel()), Popuitkomst.VASTGELEGD::equals)
                .orElse(Popuitkomst.VASTGELEGD);
        if (outcome != Popuitkomst.VASTGELEGD) {
            errors.reject("pop.weigering." + outcome);
            return page("doel-nieuw", id, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("melding", "pop.melding.doel");
        return new ModelAndView("redirect:/trajecten/" + id + "/pop");
    }

    @GetMapping("/inbreng")
    ModelAndView choose(@PathVariable TrajectId id) {
        return new ModelAndView("jongerenwerk/inbreng")
                .addObject("deelbaar", deeltafel.read(id))
                .addObject("tekst", tekst);
    }

    private ModelAndView page(String template, TrajectId id, HttpStatus status) {
        return new ModelAndView("jongerenwerk/" + template, status)
                .addObject("pop", tafel.read(id))
                .addObject("leefgebieden", Keuze.of("leefgebied.", Leefgebied.values()))
                .addObject("jaNee", PopForms.jaNee())
                .addObject("tekst", tekst);
    }
}
