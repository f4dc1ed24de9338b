package nl.maatwerkaanpak.plan.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.plan.Plan;
import nl.maatwerkaanpak.plan.PlandoelId;
import nl.maatwerkaanpak.plan.Plankast;
import nl.maatwerkaanpak.plan.PlanregelId;
import nl.maatwerkaanpak.plan.Plantafel;
import nl.maatwerkaanpak.plan.Planuitkomst;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.jspecify.annotations.Nullable;
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

/** The plan van aanpak: read by those who work in the casus, written by the casusregisseur. */
@Controller
@RequestMapping("/casussen/{id}/plan")
class PlanController {

    private static final String FORMULIER = "formulier";

    private final Plantafel tafel;
    private final Plankast kast;
    private final Casusdossiers dossiers;
    private final Inzendingen inzendingen;
    private final Medewerkers medewerkers;
    private final Aanpak aanpak;
    private final Paginatekst tekst;

    PlanController(
            Plantafel tafel,
            Plankast kast,
            Casusdossiers dossiers,
            Inzendingen inzendingen,
            Medewerkers medewerkers,
            Aanpak aanpak,
            Paginatekst tekst) {
        this.tafel = tafel;
        this.kast = kast;
        this.dossiers = dossiers;
        this.inzendingen = inzendingen;
        this.medewerkers = medewerkers;
        this.aanpak = aanpak;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView read(@PathVariable CasusId id, @RequestParam(required = false) @Nullable Integer versie) {
        return page("plan/plan", id, HttpStatus.OK, Handeling.CASUS_LEZEN)
                .addObject("plan", versie == null ? kast.read(id) : kast.read(id, versie))
                .addObject("magOpstellen", kast.mayWrite(id));
    }

    /** A part of the page of the casus. */
    @GetMapping("/kort")
    ModelAndView brief(@PathVariable CasusId id) {
        return new ModelAndView("plan/van-casus")
                .addObject("casus", id)
                .addObject("plan", kast.read(id))
                .addObject("magOpstellen", kast.mayWrite(id))
                .addObject("tekst", tekst);
    }

    @GetMapping("/opstellen")
    ModelAndView write(@PathVariable CasusId id) {
        return page("plan/opstellen", id, HttpStatus.OK, Handeling.PLAN_OPSTELLEN)
                .addObject("plan", kast.readConcept(id));
    }

    @GetMapping("/doelen/nieuw")
    ModelAndView showNewDoel(@PathVariable CasusId id) {
        return doelPage(id, null, HttpStatus.OK).addObject(FORMULIER, PlanForms.Doel.EMPTY);
    }

    @PostMapping("/doelen/nieuw")
    ModelAndView addDoel(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) PlanForms.Doel formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes redirect) {
        return errors.hasErrors()
                ? doelPage(id, null, HttpStatus.BAD_REQUEST)
                : answer(
                        id,
                        once(inzending, () -> tafel.addDoel(id, formulier.doel())),
                        errors,
                        redirect,
                        () -> doelPage(id, null, HttpStatus.CONFLICT));
    }

    @GetMapping("/doelen/{doel}")
    ModelAndView showDoel(@PathVariable CasusId id, @PathVariable PlandoelId doel) {
        return doelPage(id, doel, HttpStatus.OK).addObject(FORMULIER, PlanForms.Doel.of(find(id, doel)));
    }

    @PostMapping("/doelen/{doel}")
    ModelAndView rewordDoel(
            @PathVariable CasusId id,
            @PathVariable PlandoelId doel,
            @Valid @ModelAttribute(FORMULIER) PlanForms.Doel formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        return errors.hasErrors()
                ? doelPage(id, doel, HttpStatus.BAD_REQUEST)
                : answer(
                        id,
                        tafel.rewordDoel(id, doel, formulier.doel()),
                        errors,
                        redirect,
                        () -> doelPage(id, doel, HttpStatus.CONFLICT));
    }

    @PostMapping("/doelen/{doel}/schrappen")
    ModelAndView endDoel(@PathVariable CasusId id, @PathVariable PlandoelId doel, RedirectAttributes redirect) {
        return told(id, tafel.endDoel(id, doel), redirect);
    }

    @GetMapping("/doelen/{doel}/regels/nieuw")
    ModelAndView showNewRegel(@PathVariable CasusId id, @PathVariable PlandoelId doel) {
        return regelPage(id, doel, HttpStatus.OK).addObject(FORMULIER, PlanForms.Regel.EMPTY);
    }

    @PostMapping("/doelen/{doel}/regels/nieuw")
    ModelAndView addRegel(
            @PathVariable CasusId id,
            @PathVariable PlandoelId doel,
            @Valid @ModelAttribute(FORMULIER) PlanForms.Regel formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return regelPage(id, doel, HttpStatus.BAD_REQUEST);
        }
        var outcome = once(inzending, () -> tafel.addRegel(id, doel, formulier.regel()));
        if (outcome == Planuitkomst.ONGESCHIKT) {
            errors.rejectValue("houder", "NotNull.formulier.houder");
            return regelPage(id, doel, HttpStatus.BAD_REQUEST);
        }
        return answer(id, outcome, errors, redirect, () -> regelPage(id, doel, HttpStatus.CONFLICT));
    }

    @PostMapping("/regels/{regel}/schrappen")
    ModelAndView endRegel(@PathVariable CasusId id, @PathVariable PlanregelId regel, RedirectAttributes redirect) {
        return told(id, tafel.endRegel(id, regel), redirect);
    }

    @PostMapping("/vaststellen")
    ModelAndView establish(@PathVariable CasusId id, RedirectAttributes redirect) {
        return told(id, tafel.establish(id), redirect);
    }

    private Planuitkomst once(UUID inzending, Supplier<Planuitkomst> act) {
        return inzendingen.once(inzending, act, Planuitkomst.VASTGELEGD::equals).orElse(Planuitkomst.VASTGELEGD);
    }

    private static ModelAndView answer(
            CasusId id,
            Planuitkomst outcome,
            BindingResult errors,
            RedirectAttributes redirect,
            Supplier<ModelAndView> again) {
        if (outcome == Planuitkomst.VASTGELEGD) {
            return told(id, outcome, redirect);
        }
        errors.reject("plan." + outcome);
        return again.get();
    }

    private static ModelAndView told(CasusId id, Planuitkomst outcome, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", "plan." + outcome);
        var page = outcome == Planuitkomst.VASTGESTELD || outcome == Planuitkomst.CASUS_GESLOTEN ? "" : "/opstellen";
        return new ModelAndView("redirect:/casussen/" + id + "/plan" + page);
    }

    private Plan.Doel find(CasusId id, PlandoelId doel) {
        return kast.readConcept(id).doelen().stream()
                .filter(goal -> goal.id().equals(doel))
                .findFirst()
                .orElseThrow(() -> new GeenToegang(Handeling.PLAN_OPSTELLEN));
    }

    private ModelAndView doelPage(CasusId id, @Nullable PlandoelId doel, HttpStatus status) {
        return page("plan/doel", id, status, Handeling.PLAN_OPSTELLEN)
                .addObject("pad", "/casussen/" + id + "/plan/doelen/" + (doel == null ? "nieuw" : doel))
                .addObject("leefgebieden", Keuze.of("leefgebied.", Leefgebied.values()));
    }

    private ModelAndView regelPage(CasusId id, PlandoelId doel, HttpStatus status) {
        return page("plan/regel-nieuw", id, status, Handeling.PLAN_OPSTELLEN)
                .addObject("pad", "/casussen/" + id + "/plan/doelen/" + doel + "/regels/nieuw")
                .addObject("houders", houders())
                .addObject(
                        "doel",
                        kast.readConcept(id).doelen().stream()
                                .filter(goal -> goal.id().equals(doel))
                                .findFirst()
                                .orElse(null));
    }

    private List<Keuze> houders() {
        return medewerkers.allActive().stream()
                .filter(person -> person.rollen().stream().anyMatch(aanpak::worksInDossiers))
                .map(person -> new Keuze(
                        person.id().toString(), person.naam() + ", " + tekst.organisatie(person.organisatie())))
                .toList();
    }

    private ModelAndView page(String view, CasusId id, HttpStatus status, Handeling act) {
        return new ModelAndView(view, status)
                .addObject("dossier", dossiers.readFor(act, id))
                .addObject("tekst", tekst);
    }
}
