package nl.maatwerkaanpak.inbreng.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.inbreng.UitvraagId;
import nl.maatwerkaanpak.inbreng.Uitvraagtafel;
import nl.maatwerkaanpak.inbreng.Uitvraaguitkomst;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.privacy.Handeling;
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

/** Asking partners for inbreng: the question, then a look at who will see what, then sending it. */
@Controller
class UitvraagController {

    private static final String FORMULIER = "formulier";

    private final Uitvraagtafel tafel;
    private final Casusdossiers dossiers;
    private final Inzendingen inzendingen;
    private final Aanpak aanpak;
    private final Werkdagen werkdagen;
    private final Paginatekst tekst;
    private final Clock clock;

    UitvraagController(
            Uitvraagtafel tafel,
            Casusdossiers dossiers,
            Inzendingen inzendingen,
            Aanpak aanpak,
            Werkdagen werkdagen,
            Paginatekst tekst,
            Clock clock) {
        this.tafel = tafel;
        this.dossiers = dossiers;
        this.inzendingen = inzendingen;
        this.aanpak = aanpak;
        this.werkdagen = werkdagen;
        this.tekst = tekst;
        this.clock = clock;
    }

    @GetMapping("/casussen/{id}/uitvraag")
    ModelAndView show(@PathVariable CasusId id) {
        return page(id, HttpStatus.OK)
                .addObject(
                        FORMULIER,
                        InbrengForms.Uitvragen.until(werkdagen.add(
                                LocalDate.now(clock), aanpak.termijnen().inbreng())));
    }

    /** Shows who will see what; nothing is sent before that was looked at. */
    @PostMapping("/casussen/{id}/uitvraag")
    ModelAndView check(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) InbrengForms.Uitvragen formulier,
            BindingResult errors) {
        return errors.hasErrors()
                ? page(id, HttpStatus.BAD_REQUEST)
                : page(id, HttpStatus.OK).addObject("controle", partners(formulier));
    }

    @PostMapping("/casussen/{id}/uitvraag/versturen")
    ModelAndView send(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) InbrengForms.Uitvragen formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = inzendingen
                .once(
                        inzending,
                        () -> tafel.send(id, formulier.brief(), requireNonNull(formulier.partners())),
                        Uitvraaguitkomst.VERSTUURD::equals)
                .orElse(Uitvraaguitkomst.VERSTUURD);
        if (outcome != Uitvraaguitkomst.VERSTUURD) {
            errors.reject("inbreng.uitvraag." + outcome);
            return page(id, HttpStatus.CONFLICT);
        }
        return done(id, outcome, redirect);
    }

    /** Back to the form, with what was typed. */
    @PostMapping("/casussen/{id}/uitvraag/aanpassen")
    ModelAndView change(
            @PathVariable CasusId id,
            @ModelAttribute(FORMULIER) InbrengForms.Uitvragen formulier,
            BindingResult errors) {
        return page(id, HttpStatus.OK);
    }

    @PostMapping("/casussen/{id}/uitvraag/overslaan")
    ModelAndView skip(@PathVariable CasusId id, RedirectAttributes redirect) {
        return done(id, tafel.skip(id), redirect);
    }

    @PostMapping("/casussen/{id}/uitvragen/{uitvraag}/terugtrekken")
    ModelAndView withdraw(@PathVariable CasusId id, @PathVariable UitvraagId uitvraag, RedirectAttributes redirect) {
        return done(id, tafel.withdraw(uitvraag), redirect);
    }

    private static ModelAndView done(CasusId id, Uitvraaguitkomst outcome, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", "inbreng.uitvraag." + outcome);
        return new ModelAndView("redirect:/casussen/" + id);
    }

    private List<Partner> partners(InbrengForms.Uitvragen formulier) {
        return requireNonNull(formulier.partners()).stream()
                .flatMap(rol -> aanpak.partner(rol).stream())
                .toList();
    }

    private ModelAndView page(CasusId id, HttpStatus status) {
        return new ModelAndView("inbreng/uitvraag", status)
                .addObject("dossier", dossiers.readFor(Handeling.INBRENG_VRAGEN, id))
                .addObject("tekst", tekst)
                .addObject("grondslagen", Keuze.of("grondslag.", Grondslag.values()))
                .addObject(
                        "partnerkeuzes",
                        aanpak.partners().stream()
                                .map(partner -> new Keuze(partner.rol(), tekst.organisatie(partner.organisatie())))
                                .toList());
    }
}
