package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Year;
import java.util.UUID;
import nl.maatwerkaanpak.casus.AanmeldingId;
import nl.maatwerkaanpak.casus.Aanmeldtafel;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Filing an aanmelding, and what became of those that one filed. */
@Controller
@RequestMapping("/aanmeldingen")
class AanmeldingenController {

    private static final String FORMULIER = "formulier";

    private final Aanmeldtafel tafel;
    private final Inzendingen inzendingen;
    private final Keuzes keuzes;
    private final Paginatekst tekst;
    private final Clock clock;

    AanmeldingenController(Aanmeldtafel tafel, Keuzes keuzes, Paginatekst tekst, Clock clock, Inzendingen inzendingen) {
        this.inzendingen = inzendingen;
        this.tafel = tafel;
        this.keuzes = keuzes;
        this.tekst = tekst;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("aanmeldingen", tafel.mine());
        model.addAttribute("magIndienen", tafel.mayFile());
        model.addAttribute("tekst", tekst);
        return "casus/aanmeldingen";
    }

    @GetMapping("/nieuw")
    ModelAndView show() {
        return page(HttpStatus.OK).addObject(FORMULIER, AanmeldingForm.EMPTY);
    }

    @PostMapping("/nieuw")
    ModelAndView file(
            @Valid @ModelAttribute(FORMULIER) AanmeldingForm formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes redirect) {
        formulier.check(errors, Year.now(clock).getValue());
        if (formulier.wijk() != null && !formulier.wijk().isBlank() && !keuzes.isWijk(formulier.wijk())) {
            errors.rejectValue("wijk", "casus.aanmelden.wijk.onbekend");
        }
        if (errors.hasErrors()) {
            return page(HttpStatus.BAD_REQUEST);
        }
        inzendingen.once(inzending, () -> file(formulier), filed -> true);
        redirect.addFlashAttribute(
                "melding", formulier.looksLikeBsn() ? "casus.aanmelden.bsn" : "casus.aanmelden.gedaan");
        return new ModelAndView("redirect:/aanmeldingen");
    }

    private AanmeldingId file(AanmeldingForm formulier) {
        return formulier.isNieuw()
                ? tafel.file(formulier.nieuweJongere(), formulier::aanmelding)
                : tafel.file(formulier.aanmelding(requireNonNull(formulier.bekend())));
    }

    private ModelAndView page(HttpStatus status) {
        if (!tafel.mayFile()) {
            throw new GeenToegang(Handeling.AANMELDING_INDIENEN);
        }
        return new ModelAndView("casus/aanmelden", status)
                .addObject("wijken", keuzes.wijken())
                .addObject("partnerkeuzes", keuzes.partners())
                .addObject("jongeren", keuzes.jongeren())
                .addObject("jaNee", Keuze.of("casus.", JaNee.values()));
    }
}
