package nl.maatwerkaanpak.overleg.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.overleg.AgendapuntId;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.overleg.Overlegblad;
import nl.maatwerkaanpak.overleg.Overlegkast;
import nl.maatwerkaanpak.overleg.Overlegwijziging;
import nl.maatwerkaanpak.overleg.Puntblad;
import nl.maatwerkaanpak.overleg.Wijziging;
import nl.maatwerkaanpak.overleg.web.OverlegwijzigingForms.Afzeggen;
import nl.maatwerkaanpak.overleg.web.OverlegwijzigingForms.Intrekken;
import nl.maatwerkaanpak.overleg.web.OverlegwijzigingForms.Verplaatsen;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.web.Keuze;
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

/** Moving an overleg, calling it off, and taking a casus off its agenda. */
@Controller
@RequestMapping("/overleggen/{id}")
class OverlegwijzigingController {

    private static final String FORM = "formulier";
    private static final String INTREKKEN = "/agendapunten/{punt}/intrekken";

    private final Overlegwijziging wijziging;
    private final Overlegkast kast;
    private final Inzendingen inzendingen;
    private final Keuzelijsten keuzelijsten;

    OverlegwijzigingController(
            Overlegwijziging wijziging, Overlegkast kast, Inzendingen inzendingen, Keuzelijsten keuzelijsten) {
        this.wijziging = wijziging;
        this.kast = kast;
        this.inzendingen = inzendingen;
        this.keuzelijsten = keuzelijsten;
    }

    @GetMapping("/verplaatsen")
    ModelAndView showMove(@PathVariable UUID id) {
        var overleg = read(id);
        return page("overleg/verplaatsen", overleg, HttpStatus.OK).addObject(FORM, Verplaatsen.of(overleg));
    }

    @PostMapping("/verplaatsen")
    ModelAndView move(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) Verplaatsen form,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page("overleg/verplaatsen", read(id), HttpStatus.BAD_REQUEST);
        }
        var outcome = once(inzending, () -> wijziging.move(new OverlegId(id), form.verplaatsing()));
        if (outcome == Wijziging.MOMENT_VOORBIJ) {
            errors.rejectValue("begin", "overleg.fout.voorbij");
            return page("overleg/verplaatsen", read(id), HttpStatus.BAD_REQUEST);
        }
        return outcome == Wijziging.GEWIJZIGD
                ? done(id, "overleg.melding.verplaatst", flash)
                : refused(page("overleg/verplaatsen", read(id), HttpStatus.CONFLICT), outcome, errors);
    }

    @GetMapping("/afzeggen")
    ModelAndView showCallOff(@PathVariable UUID id) {
        var overleg = read(id);
        return callOffPage(overleg, HttpStatus.OK).addObject(FORM, Afzeggen.of(overleg));
    }

    @PostMapping("/afzeggen")
    ModelAndView callOff(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) Afzeggen form,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return callOffPage(read(id), HttpStatus.BAD_REQUEST);
        }
        var reden = form.waaromAfgezegd() == null ? "" : form.waaromAfgezegd().strip();
        var outcome = once(inzending, () -> wijziging.callOff(new OverlegId(id), reden, form.bestemmingen()));
        return outcome == Wijziging.GEWIJZIGD
                ? done(id, "overleg.melding.afgezegd", flash)
                : refused(callOffPage(read(id), HttpStatus.CONFLICT), outcome, errors);
    }

    @GetMapping(INTREKKEN)
    ModelAndView showWithdraw(@PathVariable UUID id, @PathVariable UUID punt) {
        return withdrawPage(id, punt, HttpStatus.OK).addObject(FORM, Intrekken.EMPTY);
    }

    @PostMapping(INTREKKEN)
    ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID punt,
            @Valid @ModelAttribute(FORM) Intrekken form,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return withdrawPage(id, punt, HttpStatus.BAD_REQUEST);
        }
        var outcome =
                once(inzending, () -> wijziging.withdraw(new OverlegId(id), new AgendapuntId(punt), form.reden()));
        return outcome == Wijziging.GEWIJZIGD
                ? done(id, "overleg.melding.ingetrokken", flash)
                : refused(withdrawPage(id, punt, HttpStatus.CONFLICT), outcome, errors);
    }

    /** The same form sent twice was done by the first. */
    private Wijziging once(UUID inzending, Supplier<Wijziging> act) {
        return inzendingen.once(inzending, act, Wijziging.GEWIJZIGD::equals).orElse(Wijziging.GEWIJZIGD);
    }

    private static ModelAndView done(UUID id, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("melding", message);
        return new ModelAndView("redirect:/overleggen/" + id);
    }

    private static ModelAndView refused(ModelAndView page, Wijziging outcome, BindingResult errors) {
        errors.reject("overleg.wijziging." + outcome);
        return page;
    }

    private Overlegblad read(UUID id) {
        return kast.readFor(Handeling.OVERLEG_WIJZIGEN, new OverlegId(id));
    }

    private ModelAndView callOffPage(Overlegblad overleg, HttpStatus status) {
        return page("overleg/afzeggen", overleg, status).addObject("bestemmingen", bestemmingen(overleg.overleg()));
    }

    private List<Keuze> bestemmingen(OverlegId afgezegd) {
        var keuzes = new ArrayList<Keuze>();
        keuzes.add(new Keuze(OverlegwijzigingForms.OPNIEUW, "overleg.afzeggen.opnieuw"));
        keuzelijsten.overleggen().stream()
                .filter(keuze -> !keuze.code().equals(afgezegd.toString()))
                .forEach(keuzes::add);
        return keuzes;
    }

    private ModelAndView withdrawPage(UUID id, UUID punt, HttpStatus status) {
        var overleg = kast.readForWithdrawal(new OverlegId(id), new AgendapuntId(punt));
        return page("overleg/intrekken", overleg, status).addObject("punt", find(overleg, punt));
    }

    private static Puntblad find(Overlegblad overleg, UUID punt) {
        return overleg.findPunt(new AgendapuntId(punt))
                .orElseThrow(() -> new GeenToegang(Handeling.AGENDAPUNT_INTREKKEN));
    }

    private static ModelAndView page(String view, Overlegblad overleg, HttpStatus status) {
        return new ModelAndView(view, status).addObject("overleg", overleg).addObject("zone", Werkdagen.ZONE);
    }
}
