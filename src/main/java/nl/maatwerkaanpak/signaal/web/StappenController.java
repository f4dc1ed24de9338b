package nl.maatwerkaanpak.signaal.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.signaal.Concept;
import nl.maatwerkaanpak.signaal.Meldpunt;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Straatactie;
import nl.maatwerkaanpak.signaal.Zekerheid;
import nl.maatwerkaanpak.web.Keuze;
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

/** The four questions of a signaal, one address each; every answer is kept in the concept before the next. */
@Controller
@RequestMapping("/signalen/nieuw/{id}")
class StappenController {

    private static final String FORMULIER = "formulier";

    private final Meldpunt meldpunt;
    private final Aanpak aanpak;
    private final Clock clock;

    StappenController(Meldpunt meldpunt, Aanpak aanpak, Clock clock) {
        this.meldpunt = meldpunt;
        this.aanpak = aanpak;
        this.clock = clock;
    }

    @ModelAttribute("wijken")
    List<Keuze> wijken() {
        return aanpak.wijken().stream()
                .map(wijk -> new Keuze(wijk.code(), wijk.naam()))
                .toList();
    }

    @ModelAttribute("soorten")
    List<Keuze> soorten() {
        return aanpak.signaalsoorten().stream()
                .map(soort -> new Keuze(soort.code(), soort.naam()))
                .toList();
    }

    @ModelAttribute("herkomsten")
    List<Keuze> herkomsten() {
        return WatForm.HERKOMSTEN;
    }

    @ModelAttribute("momenten")
    List<Keuze> momenten() {
        return keuzes("signaal.moment.", WaarForm.Moment.values());
    }

    @ModelAttribute("uren")
    List<Keuze> uren() {
        return keuzes("signaal.uur.", Lokaaltijd.Uur.values());
    }

    @ModelAttribute("zekerheden")
    List<Keuze> zekerheden() {
        return keuzes("signaal.zekerheid.", Zekerheid.values());
    }

    @ModelAttribute("straatacties")
    List<Keuze> straatacties() {
        return keuzes("signaal.actie.", Straatactie.values());
    }

    @GetMapping("/waar")
    ModelAndView waar(@PathVariable SignaalId id) {
        return ask(id, "waar", WaarForm.of(meldpunt.readConcept(id)));
    }

    @PostMapping("/waar")
    ModelAndView waar(
            @PathVariable SignaalId id,
            @Valid @ModelAttribute(FORMULIER) WaarForm formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        check(formulier, errors);
        var seenAt = formulier.seenAt(clock.instant());
        if (errors.hasErrors() || seenAt == null) {
            return again("waar");
        }
        return keep(
                id,
                concept -> concept.withPlaats(
                        Objects.requireNonNull(formulier.wijk()), Objects.requireNonNull(formulier.plek()), seenAt),
                "wie",
                redirect);
    }

    @GetMapping("/wie")
    ModelAndView wie(@PathVariable SignaalId id, @RequestParam(defaultValue = "false") boolean nog) {
        return ask(id, "wie", WieForm.of(meldpunt.readConcept(id), nog));
    }

    @PostMapping("/wie")
    ModelAndView wie(
            @PathVariable SignaalId id,
            @Valid @ModelAttribute(FORMULIER) WieForm formulier,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean nog,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again("wie");
        }
        return keep(
                id,
                concept -> concept.withPersonen(formulier.filledIn(), formulier.groep()),
                nog ? "wie?nog=true" : "wat",
                redirect);
    }

    @GetMapping("/wat")
    ModelAndView wat(@PathVariable SignaalId id) {
        return ask(id, "wat", WatForm.of(meldpunt.readConcept(id)));
    }

    @PostMapping("/wat")
    ModelAndView wat(
            @PathVariable SignaalId id,
            @Valid @ModelAttribute(FORMULIER) WatForm formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        check(formulier, errors);
        if (errors.hasErrors()) {
            return again("wat");
        }
        return keep(
                id,
                concept -> concept.withFeit(
                        Objects.requireNonNull(formulier.soort()),
                        Objects.requireNonNull(formulier.feit()),
                        formulier.duiding(),
                        formulier.source()),
                "gedaan",
                redirect);
    }

    @GetMapping("/gedaan")
    ModelAndView gedaan(@PathVariable SignaalId id) {
        return ask(id, "gedaan", GedaanForm.of(meldpunt.readConcept(id)));
    }

    @PostMapping("/gedaan")
    ModelAndView gedaan(
            @PathVariable SignaalId id,
            @Valid @ModelAttribute(FORMULIER) GedaanForm formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again("gedaan");
        }
        return keep(id, concept -> concept.withActies(formulier.done(), formulier.urgent()), "controle", redirect);
    }

    private void check(WaarForm formulier, BindingResult errors) {
        if (formulier.wijk() != null
                && !formulier.wijk().isBlank()
                && aanpak.wijk(formulier.wijk()).isEmpty()) {
            errors.rejectValue("wijk", "signaal.wijk.onbekend");
        }
        if (formulier.moment() == WaarForm.Moment.EERDER) {
            checkTime(formulier, errors);
        }
    }

    private void checkTime(WaarForm formulier, BindingResult errors) {
        if (errors.hasFieldErrors("eerder")) {
            return;
        }
        var seenAt = formulier.seenAt(clock.instant());
        if (formulier.eerder() == null) {
            errors.rejectValue("eerder", "signaal.eerder.leeg");
        } else if (Lokaaltijd.isSkipped(formulier.eerder())) {
            errors.rejectValue("eerder", "signaal.eerder.bestaat-niet");
        } else if (formulier.asksForUur()) {
            errors.rejectValue("uur", "signaal.uur.leeg");
        } else if (seenAt != null && seenAt.isAfter(clock.instant())) {
            errors.rejectValue("eerder", "signaal.eerder.toekomst");
        }
    }

    private void check(WatForm formulier, BindingResult errors) {
        var soort = formulier.soort();
        if (soort != null && !soort.isBlank() && aanpak.signaalsoort(soort).isEmpty()) {
            errors.rejectValue("soort", "signaal.soort.leeg");
        }
        if (formulier.asksForBron()) {
            errors.rejectValue("bron", "signaal.bron.leeg");
        }
    }

    /** Keeps the answer and goes on; of a signaal that was sent nothing changes any more, and the reporter is told. */
    private ModelAndView keep(SignaalId id, UnaryOperator<Concept> answer, String step, RedirectAttributes redirect) {
        if (meldpunt.isSent(id)) {
            redirect.addFlashAttribute("melding", "signaal.al-verstuurd");
            return new ModelAndView("redirect:/signalen/" + id);
        }
        meldpunt.saveConcept(id, answer.apply(meldpunt.readConcept(id)));
        return next(id, step);
    }

    private ModelAndView ask(SignaalId id, String step, Record formulier) {
        return meldpunt.isSent(id)
                ? new ModelAndView("redirect:/signalen/" + id)
                : new ModelAndView("signaal/" + step).addObject(FORMULIER, formulier);
    }

    private static ModelAndView again(String step) {
        var page = new ModelAndView("signaal/" + step);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private static ModelAndView next(SignaalId id, String step) {
        return new ModelAndView("redirect:/signalen/nieuw/" + id + "/" + step);
    }

    private static List<Keuze> keuzes(String prefix, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> new Keuze(value.name(), prefix + value.name()))
                .toList();
    }
}
