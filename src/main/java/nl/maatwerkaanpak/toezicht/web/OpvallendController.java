package nl.maatwerkaanpak.toezicht.web;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.maatwerkaanpak.toezicht.Toezichttafel;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Use that strikes: seen, and what was found. */
@Controller
@RequestMapping("/verwerkingslog/opvallend")
class OpvallendController {

    private static final String FORMULIER = "formulier";

    private final Toezichttafel tafel;
    private final Paginatekst tekst;

    OpvallendController(Toezichttafel tafel, Paginatekst tekst) {
        this.tafel = tafel;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView list() {
        var formulier = Bevindingformulier.empty();
        return page(HttpStatus.OK, formulier).addObject(FORMULIER, formulier);
    }

    @PostMapping
    ModelAndView seen(
            @Valid @ModelAttribute(FORMULIER) Bevindingformulier formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(HttpStatus.BAD_REQUEST, formulier);
        }
        var refusal = tafel.seen(
                Objects.requireNonNull(formulier.soort()),
                Objects.requireNonNull(formulier.wie()),
                Objects.requireNonNull(formulier.dag()),
                Objects.requireNonNull(formulier.bevinding()).strip());
        if (refusal.isPresent()) {
            errors.reject("toezicht.afvinken." + refusal.get());
            return page(HttpStatus.CONFLICT, formulier);
        }
        redirect.addFlashAttribute("melding", "toezicht.opvallend.bewaard");
        return new ModelAndView("redirect:/verwerkingslog/opvallend");
    }

    /** What was typed stays in its field, or is shown by itself when its field is gone. */
    private ModelAndView page(HttpStatus status, Bevindingformulier formulier) {
        var striking = tafel.striking();
        var hasField = striking.stream().anyMatch(one -> one.weigering() == null && formulier.isAbout(one));
        return new ModelAndView("toezicht/opvallend", status)
                .addObject("opvallend", striking)
                .addObject("getypt", hasField ? null : formulier.bevinding())
                .addObject("dagen", Toezichttafel.DAGEN)
                .addObject("tekst", tekst);
    }
}
