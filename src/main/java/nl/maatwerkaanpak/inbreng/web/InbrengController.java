package nl.maatwerkaanpak.inbreng.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.inbreng.InbrengId;
import nl.maatwerkaanpak.inbreng.InbrengRegel;
import nl.maatwerkaanpak.inbreng.Inbrengkast;
import nl.maatwerkaanpak.inbreng.Inbrengtafel;
import nl.maatwerkaanpak.inbreng.Inbrenguitkomst;
import nl.maatwerkaanpak.inbreng.NieuweInbreng;
import nl.maatwerkaanpak.inbreng.UitvraagId;
import nl.maatwerkaanpak.inbreng.UitvraagInzage;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving inbreng for one's partner, and what of it the readers of a casus see. */
@Controller
class InbrengController {

    private static final String FORMULIER = "formulier";

    private final Inbrengtafel tafel;
    private final Inbrengkast kast;
    private final Inzendingen inzendingen;
    private final Paginatekst tekst;

    InbrengController(Inbrengtafel tafel, Inbrengkast kast, Inzendingen inzendingen, Paginatekst tekst) {
        this.tafel = tafel;
        this.kast = kast;
        this.inzendingen = inzendingen;
        this.tekst = tekst;
    }

    /** A part of the page of the casus, and of an overleg with only what everybody present may hear. */
    @GetMapping("/casussen/{id}/inbreng")
    ModelAndView ofCasus(@PathVariable CasusId id, @RequestParam(required = false) @Nullable Set<String> aanwezig) {
        return new ModelAndView("inbreng/van-casus")
                .addObject("casus", id)
                .addObject("inbreng", aanwezig == null ? kast.read(id) : kast.readFor(id, aanwezig))
                .addObject("uitvragen", aanwezig == null ? kast.readUitvragen(id) : List.of())
                .addObject("rechten", kast.rechten(id))
                .addObject("magVragen", aanwezig == null && kast.mayAsk(id))
                .addObject("magVerstrekken", aanwezig == null && kast.mayDisclose(id))
                .addObject("verstrekkingen", aanwezig == null ? kast.readVerstrekt(id) : List.of())
                .addObject("inOverleg", aanwezig != null)
                .addObject("tekst", tekst);
    }

    @GetMapping("/uitvragen/{id}")
    ModelAndView show(@PathVariable UitvraagId id) {
        return page(id, HttpStatus.OK).addObject(FORMULIER, InbrengForms.Inbrengen.EMPTY);
    }

    @PostMapping("/uitvragen/{id}")
    ModelAndView add(
            @PathVariable UitvraagId id,
            @Valid @ModelAttribute(FORMULIER) InbrengForms.Inbrengen formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes redirect) {
        var grens = checkGrens(id, formulier, errors);
        if (errors.hasErrors()) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var onderbouwing = grens ? formulier.onderbouwing() : null;
        var outcome = inzendingen
                .once(
                        inzending,
                        () -> tafel.add(id, formulier.inbreng(), onderbouwing),
                        Inbrenguitkomst.VASTGELEGD::equals)
                .orElse(Inbrenguitkomst.VASTGELEGD);
        return answer(id, outcome, errors, redirect, "/uitvragen/" + id);
    }

    /**
     * The form with text that the partner chose from their own dossier, to go over before adding it. Nothing is kept yet.
     *
     * @param chosen under "regels" one line each; not as a list, which would be split at its commas
     */
    @PostMapping("/uitvragen/{id}/concept")
    ModelAndView draft(@PathVariable UitvraagId id, @RequestParam MultiValueMap<String, String> chosen) {
        var tekst = String.join("\n", chosen.getOrDefault("regels", List.of()));
        return page(id, HttpStatus.OK).addObject(FORMULIER, InbrengForms.Inbrengen.fromPop(tekst));
    }

    @PostMapping("/uitvragen/{id}/leveren")
    ModelAndView deliver(@PathVariable UitvraagId id, RedirectAttributes redirect) {
        return told(id, tafel.deliver(id), redirect);
    }

    @PostMapping("/uitvragen/{id}/geen-informatie")
    ModelAndView answerNothing(@PathVariable UitvraagId id, RedirectAttributes redirect) {
        return told(id, tafel.answerNothing(id), redirect);
    }

    @GetMapping("/uitvragen/{id}/inbreng/{inbreng}")
    ModelAndView showCorrection(@PathVariable UitvraagId id, @PathVariable InbrengId inbreng) {
        var uitvraag = tafel.read(id);
        return page(uitvraag, HttpStatus.OK)
                .addObject("corrigeert", inbreng)
                .addObject(
                        FORMULIER,
                        InbrengForms.Inbrengen.of(find(uitvraag, inbreng), uitvraag.verstrekkingenVan(inbreng)));
    }

    @PostMapping("/uitvragen/{id}/inbreng/{inbreng}")
    ModelAndView correct(
            @PathVariable UitvraagId id,
            @PathVariable InbrengId inbreng,
            @Valid @ModelAttribute(FORMULIER) InbrengForms.Inbrengen formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        var grens = checkGrens(id, formulier, errors);
        if (errors.hasErrors()) {
            return page(id, HttpStatus.BAD_REQUEST).addObject("corrigeert", inbreng);
        }
        var outcome = tafel.correct(id, inbreng, formulier.inbreng(), grens ? formulier.onderbouwing() : null);
        var answer = answer(id, outcome, errors, redirect, "/uitvragen/" + id);
        return errors.hasErrors() ? answer.addObject("corrigeert", inbreng) : answer;
    }

    @PostMapping("/uitvragen/{id}/inbreng/{inbreng}/intrekken")
    ModelAndView withdraw(@PathVariable UitvraagId id, @PathVariable InbrengId inbreng, RedirectAttributes redirect) {
        return told(id, tafel.withdraw(id, inbreng), redirect);
    }

    /** Whether a chosen recipient enforces where the giver cares: then more has to be filled in. */
    private boolean checkGrens(UitvraagId id, InbrengForms.Inbrengen formulier, BindingResult errors) {
        var ontvangers = formulier.ontvangers();
        var grens = ontvangers != null && !tafel.acrossGrens(id, ontvangers).isEmpty();
        if (grens) {
            formulier.checkGrens(errors);
        }
        return grens;
    }

    private ModelAndView answer(
            UitvraagId id, Inbrenguitkomst outcome, BindingResult errors, RedirectAttributes redirect, String next) {
        switch (outcome) {
            case VASTGELEGD -> {
                redirect.addFlashAttribute("melding", "inbreng.VASTGELEGD");
                return new ModelAndView("redirect:" + next);
            }
            case NIET_MEER_GEVRAAGD -> {
                return told(id, outcome, redirect);
            }
            case VERSTREKKING_ONVOLLEDIG -> errors.rejectValue("verstrekkingsgrond", "inbreng." + outcome);
            case POP_BLIJFT -> errors.rejectValue("ontvangers", "inbreng." + outcome);
            case ONBEKENDE_ONTVANGER -> errors.rejectValue("ontvangers", "inbreng." + outcome);
            default -> errors.reject("inbreng." + outcome);
        }
        return page(id, HttpStatus.CONFLICT);
    }

    private static ModelAndView told(UitvraagId id, Inbrenguitkomst outcome, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", "inbreng." + outcome);
        var over = outcome == Inbrenguitkomst.GELEVERD || outcome == Inbrenguitkomst.NIET_MEER_GEVRAAGD;
        return new ModelAndView("redirect:" + (over ? "/taken" : "/uitvragen/" + id));
    }

    private static InbrengRegel find(UitvraagInzage uitvraag, InbrengId inbreng) {
        return uitvraag.staand().stream()
                .filter(regel -> regel.id().equals(inbreng))
                .findFirst()
                .orElseThrow(() -> new GeenToegang(Handeling.INBRENG_LEVEREN));
    }

    private ModelAndView page(UitvraagId id, HttpStatus status) {
        return page(tafel.read(id), status);
    }

    private ModelAndView page(UitvraagInzage uitvraag, HttpStatus status) {
        return new ModelAndView("inbreng/leveren", status)
                .addObject("uitvraag", uitvraag)
                .addObject("tekst", tekst)
                .addObject("soorten", Keuze.of("inbreng.soort.", NieuweInbreng.Soort.values()))
                .addObject(
                        "gronden",
                        uitvraag.grondsoorten().stream()
                                .map(grond -> new Keuze(grond.name(), "inbreng.grond." + grond))
                                .toList())
                .addObject(
                        "ontvangerkeuzes",
                        uitvraag.ontvangers().stream()
                                .map(code -> new Keuze(code, ontvanger(uitvraag, code)))
                                .toList())
                .addObject("jaNee", Keuze.of("verstrekking.weet.", Antwoord.values()));
    }

    private String ontvanger(UitvraagInzage uitvraag, String code) {
        var naam = tekst.organisatie(code);
        return uitvraag.overDeGrens().contains(code) ? tekst.melding("verstrekking.eerst-een-ander", naam) : naam;
    }
}
