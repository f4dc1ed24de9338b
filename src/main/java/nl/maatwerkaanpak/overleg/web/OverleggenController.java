package nl.maatwerkaanpak.overleg.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.overleg.Overlegkast;
import nl.maatwerkaanpak.overleg.Overlegtafel;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.web.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The overleggen, and planning one. */
@Controller
class OverleggenController {

    private static final String FORM = "formulier";

    private final Overlegtafel tafel;
    private final Overlegkast kast;
    private final Inzendingen inzendingen;
    private final Keuzelijsten keuzelijsten;
    private final Aanpak aanpak;
    private final Clock clock;

    OverleggenController(
            Overlegtafel tafel,
            Overlegkast kast,
            Keuzelijsten keuzelijsten,
            Aanpak aanpak,
            Clock clock,
            Inzendingen inzendingen) {
        this.aanpak = aanpak;
        this.inzendingen = inzendingen;
        this.tafel = tafel;
        this.kast = kast;
        this.keuzelijsten = keuzelijsten;
        this.clock = clock;
    }

    @GetMapping("/overleggen")
    ModelAndView list() {
        return new ModelAndView("overleg/overleggen")
                .addObject("overleggen", kast.list())
                .addObject("mayPlan", kast.mayPlan())
                .addObject("zone", Werkdagen.ZONE);
    }

    @GetMapping("/overleggen/nieuw")
    ModelAndView show(@RequestParam(required = false) @Nullable UUID casus) {
        return page(HttpStatus.OK).addObject(FORM, new OverlegForm(usualMoment(), null, null, casus));
    }

    @PostMapping("/overleggen/nieuw")
    ModelAndView plan(
            @Valid @ModelAttribute(FORM) OverlegForm form,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        check(form, errors);
        var begin = form.begin();
        var plaats = form.plaats();
        var voorzitter = form.voorzitter();
        if (errors.hasErrors() || begin == null || plaats == null || voorzitter == null) {
            return page(HttpStatus.BAD_REQUEST);
        }
        var start = begin.atZone(Werkdagen.ZONE).toInstant();
        var overleg = inzendingen.once(
                inzending, () -> tafel.plan(start, plaats.strip(), new MedewerkerId(voorzitter)), planned -> true);
        if (overleg.isEmpty()) {
            return new ModelAndView("redirect:/overleggen");
        }
        flash.addFlashAttribute("melding", "overleg.melding.gepland");
        var casus = form.casus();
        return new ModelAndView(
                casus == null
                        ? "redirect:/overleggen/" + overleg.get()
                        : "redirect:/casussen/%s/agenderen?overleg=%s".formatted(casus, overleg.get()));
    }

    /** The next day and time at which the overleg usually meets: a proposal. */
    private LocalDateTime usualMoment() {
        var ritme = aanpak.overleg();
        return LocalDate.now(clock.withZone(Werkdagen.ZONE))
                .with(TemporalAdjusters.next(ritme.weekdag()))
                .atTime(ritme.tijd());
    }

    private void check(OverlegForm form, BindingResult errors) {
        var begin = form.begin();
        if (begin != null && begin.isBefore(LocalDateTime.now(clock.withZone(Werkdagen.ZONE)))) {
            errors.rejectValue("begin", "overleg.fout.voorbij");
        }
        var voorzitter = form.voorzitter();
        if (voorzitter != null && codes().stream().noneMatch(voorzitter.toString()::equals)) {
            errors.rejectValue("voorzitter", "overleg.fout.geen-voorzitter");
        }
    }

    private List<String> codes() {
        return keuzelijsten.voorzitters().stream().map(Keuze::code).toList();
    }

    private ModelAndView page(HttpStatus status) {
        if (!kast.mayPlan()) {
            throw new GeenToegang(Handeling.OVERLEG_PLANNEN);
        }
        return new ModelAndView("overleg/nieuw", status).addObject("voorzitters", keuzelijsten.voorzitters());
    }
}
