package nl.maatwerkaanpak.vervanging.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.vervanging.Overdrachtkast;
import nl.maatwerkaanpak.vervanging.VervangingId;
import nl.maatwerkaanpak.vervanging.Vervangreden;
import nl.maatwerkaanpak.vervanging.Vervangtafel;
import nl.maatwerkaanpak.vervanging.Vervanguitkomst;
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

/** Who stands in for whom: seen, set and ended. */
@Controller
class VervangingController {

    private static final String FORMULIER = "formulier";

    private final Vervangtafel tafel;
    private final Overdrachtkast kast;
    private final Inzendingen inzendingen;
    private final Medewerkers medewerkers;
    private final Paginatekst tekst;
    private final Clock clock;

    VervangingController(
            Vervangtafel tafel,
            Overdrachtkast kast,
            Inzendingen inzendingen,
            Medewerkers medewerkers,
            Paginatekst tekst,
            Clock clock) {
        this.tafel = tafel;
        this.kast = kast;
        this.inzendingen = inzendingen;
        this.medewerkers = medewerkers;
        this.tekst = tekst;
        this.clock = clock;
    }

    @GetMapping("/vervanging")
    ModelAndView list() {
        return overview(HttpStatus.OK);
    }

    @GetMapping("/medewerkers/{id}/vervanging")
    ModelAndView show(@PathVariable UUID id) {
        return page(new MedewerkerId(id), HttpStatus.OK)
                .addObject(FORMULIER, VervangingForm.from(LocalDate.now(clock)));
    }

    @PostMapping("/medewerkers/{id}/vervanging")
    ModelAndView set(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORMULIER) VervangingForm formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes redirect) {
        var afwezige = new MedewerkerId(id);
        if (errors.hasErrors()) {
            return page(afwezige, HttpStatus.BAD_REQUEST);
        }
        var outcome = inzendingen
                .once(inzending, () -> tafel.set(formulier.of(afwezige)), Vervanguitkomst.INGESTELD::equals)
                .orElse(Vervanguitkomst.INGESTELD);
        if (outcome == Vervanguitkomst.INGESTELD) {
            redirect.addFlashAttribute("melding", "vervanging.INGESTELD");
            return new ModelAndView("redirect:/vervanging");
        }
        return refused(afwezige, outcome, errors);
    }

    @PostMapping("/vervangingen/{id}/beeindigen")
    ModelAndView end(@PathVariable UUID id, RedirectAttributes redirect) {
        if (!tafel.end(new VervangingId(id))) {
            return overview(HttpStatus.CONFLICT).addObject("weigering", "vervanging.AL_VOORBIJ");
        }
        redirect.addFlashAttribute("melding", "vervanging.BEEINDIGD");
        return new ModelAndView("redirect:/vervanging");
    }

    private ModelAndView refused(MedewerkerId afwezige, Vervanguitkomst outcome, BindingResult errors) {
        var field = switch (outcome) {
            case VOORBIJ -> "eersteDag";
            case EINDE_VOOR_BEGIN -> "laatsteDag";
            default -> "vervanger";
        };
        errors.rejectValue(field, "vervanging." + outcome);
        return page(afwezige, outcome.isTypo() ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT);
    }

    private ModelAndView overview(HttpStatus status) {
        var me = Actor.require();
        var all = tafel.list();
        return new ModelAndView("vervanging/vervanging", status)
                .addObject("ik", me)
                .addObject(
                        "vanMij",
                        all.stream().filter(one -> one.afwezige().equals(me)).toList())
                .addObject(
                        "doorMij",
                        all.stream().filter(one -> one.vervanger().equals(me)).toList())
                .addObject(
                        "vanAnderen",
                        all.stream()
                                .filter(one -> !one.afwezige().equals(me)
                                        && !one.vervanger().equals(me))
                                .toList())
                .addObject("collegas", kast.colleagues())
                .addObject("tekst", tekst);
    }

    private ModelAndView page(MedewerkerId afwezige, HttpStatus status) {
        var kandidaten = tafel.candidates(afwezige).stream()
                .map(person -> new Keuze(person.id().toString(), person.naam()))
                .toList();
        return new ModelAndView("vervanging/regelen", status)
                .addObject("afwezige", medewerkers.read(afwezige))
                .addObject("zelf", afwezige.equals(Actor.require()))
                .addObject("kandidaten", kandidaten)
                .addObject("redenen", Keuze.of("vervanging.reden.", Vervangreden.values()))
                .addObject("tekst", tekst);
    }
}
