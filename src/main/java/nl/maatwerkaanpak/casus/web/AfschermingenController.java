package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import nl.maatwerkaanpak.casus.Afschermregister;
import nl.maatwerkaanpak.casus.Afschermuitkomst;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.privacy.Afscherming;
import nl.maatwerkaanpak.privacy.AfschermingId;
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

/** All dossiers that are closed to somebody, for the privacyfunctionaris. */
@Controller
@RequestMapping("/afschermingen")
class AfschermingenController {

    private static final String FORMULIER = "formulier";

    private final Afschermregister register;
    private final Keuzes keuzes;
    private final Paginatekst tekst;

    AfschermingenController(Afschermregister register, Keuzes keuzes, Paginatekst tekst) {
        this.register = register;
        this.keuzes = keuzes;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView list() {
        return page(HttpStatus.OK, List.of()).addObject(FORMULIER, AfschermForms.OpNummer.EMPTY);
    }

    @PostMapping
    ModelAndView close(
            @Valid @ModelAttribute(FORMULIER) AfschermForms.OpNummer formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(HttpStatus.BAD_REQUEST, opvolgers(formulier));
        }
        var outcome = register.close(requireNonNull(formulier.dossiernummer()), formulier.vraag());
        if (outcome == Afschermuitkomst.AFGESCHERMD) {
            redirect.addFlashAttribute("melding", "afscherming.AFGESCHERMD");
            return new ModelAndView("redirect:/afschermingen");
        }
        var status = Afschermweigering.explain(outcome, errors);
        return page(status, opvolgers(formulier));
    }

    private List<Medewerker> opvolgers(AfschermForms.OpNummer formulier) {
        return formulier.namesWho()
                ? register.opvolgers(requireNonNull(formulier.dossiernummer()), formulier.wie())
                : List.of();
    }

    @GetMapping("/{afscherming}/opheffen")
    ModelAndView showLifting(@PathVariable AfschermingId afscherming) {
        return liftPage(afscherming, HttpStatus.OK).addObject(FORMULIER, AfschermForms.Opheffen.EMPTY);
    }

    @PostMapping("/{afscherming}/opheffen")
    ModelAndView lift(
            @PathVariable AfschermingId afscherming,
            @Valid @ModelAttribute(FORMULIER) AfschermForms.Opheffen formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return liftPage(afscherming, HttpStatus.BAD_REQUEST);
        }
        var outcome = register.lift(afscherming, requireNonNull(formulier.ophefreden()));
        redirect.addFlashAttribute("melding", "afscherming." + outcome);
        return new ModelAndView("redirect:/afschermingen");
    }

    private ModelAndView page(HttpStatus status, List<Medewerker> opvolgers) {
        return new ModelAndView("casus/afschermingen", status)
                .addObject("regels", register.list())
                .addObject("collegas", keuzes.of(register.colleagues()))
                .addObject("opvolgers", keuzes.of(opvolgers))
                .addObject("tekst", tekst);
    }

    private ModelAndView liftPage(AfschermingId afscherming, HttpStatus status) {
        var found = register.find(afscherming).filter(Afscherming::geldt);
        return new ModelAndView("casus/afscherming-opheffen", status)
                .addObject("afscherming", found.orElse(null))
                .addObject("pad", "/afschermingen/" + afscherming + "/opheffen")
                .addObject("terug", "/afschermingen")
                .addObject("tekst", tekst);
    }
}
