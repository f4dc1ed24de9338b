package nl.maatwerkaanpak.toezicht.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.toezicht.Toezichttafel;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking the verwerkingslog. */
@Controller
@RequestMapping("/verwerkingslog")
class VerwerkingslogController {

    private static final String FORMULIER = "formulier";

    private final Toezichttafel tafel;
    private final Paginatekst tekst;

    VerwerkingslogController(Toezichttafel tafel, Paginatekst tekst) {
        this.tafel = tafel;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView ask() {
        return page(HttpStatus.OK).addObject(FORMULIER, Logformulier.empty());
    }

    /** A question is sent and never stands in an address: it may hold a name. */
    @PostMapping
    ModelAndView answer(@Valid @ModelAttribute(FORMULIER) Logformulier formulier, BindingResult errors) {
        if (errors.hasErrors()) {
            return page(HttpStatus.BAD_REQUEST);
        }
        return page(HttpStatus.OK).addObject("blad", tafel.search(formulier.vraag()));
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView("toezicht/verwerkingslog", status)
                .addObject("mensen", people())
                .addObject("handelingen", acts())
                .addObject("tekst", tekst);
    }

    private List<Keuze> people() {
        return tafel.people().stream()
                .map(person -> new Keuze(person.id().toString(), person.naam()))
                .toList();
    }

    private static List<Keuze> acts() {
        return Arrays.stream(Handeling.values())
                .map(act -> new Keuze(act.name(), "handeling." + act.name()))
                .toList();
    }
}
