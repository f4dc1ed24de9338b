package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.casus.ActieId;
import nl.maatwerkaanpak.casus.Afsluiting;
import nl.maatwerkaanpak.casus.Afsluitreden;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.casus.Informering;
import nl.maatwerkaanpak.casus.Vastlegging;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.privacy.Handeling;
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

/** The acts on a casus: informing, agreeing an actie, closing. */
@Controller
@RequestMapping("/casussen/{id}")
class CasusregieController {

    private static final String FORMULIER = "formulier";
    private static final String GESLOTEN = "casus.is-gesloten";

    private final Casusregie regie;
    private final Casusdossiers dossiers;
    private final Inzendingen inzendingen;
    private final Keuzes keuzes;
    private final Casustekst tekst;
    private final Clock clock;

    CasusregieController(
            Casusregie regie,
            Casusdossiers dossiers,
            Keuzes keuzes,
            Casustekst tekst,
            Clock clock,
            Inzendingen inzendingen) {
        this.inzendingen = inzendingen;
        this.regie = regie;
        this.dossiers = dossiers;
        this.keuzes = keuzes;
        this.tekst = tekst;
        this.clock = clock;
    }

    @GetMapping("/informeren")
    ModelAndView showInformeren(@PathVariable CasusId id) {
        return informerenPage(id, HttpStatus.OK).addObject(FORMULIER, CasusForms.Informeren.on(LocalDate.now(clock)));
    }

    @PostMapping("/informeren")
    ModelAndView inform(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.Informeren formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return informerenPage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = inzendingen
                .once(inzending, () -> regie.inform(id, informering(formulier)), Vastlegging.RECORDED::equals)
                .orElse(Vastlegging.RECORDED);
        if (outcome == Vastlegging.IN_FUTURE) {
            errors.rejectValue("datum", "casus.informeren.toekomst");
            return informerenPage(id, HttpStatus.BAD_REQUEST);
        }
        if (outcome != Vastlegging.RECORDED) {
            errors.reject(GESLOTEN);
            return informerenPage(id, HttpStatus.CONFLICT);
        }
        return done(id, "casus.informeren.gedaan", redirect);
    }

    @GetMapping("/acties/nieuw")
    ModelAndView showActie(@PathVariable CasusId id) {
        return actiePage(id, HttpStatus.OK).addObject(FORMULIER, CasusForms.NieuweActie.EMPTY);
    }

    @PostMapping("/acties/nieuw")
    ModelAndView agreeActie(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.NieuweActie formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes redirect) {
        if (formulier.actiehouder() != null && !keuzes.isActiehouder(formulier.actiehouder())) {
            errors.rejectValue("actiehouder", "NotNull.formulier.actiehouder");
        }
        if (errors.hasErrors()) {
            return actiePage(id, HttpStatus.BAD_REQUEST);
        }
        if (!regie.readSummary(id).open()) {
            errors.reject(GESLOTEN);
            return actiePage(id, HttpStatus.CONFLICT);
        }
        inzendingen.once(inzending, () -> agree(id, formulier), agreed -> true);
        return done(id, "casus.actie.afgesproken", redirect);
    }

    @GetMapping("/afsluiten")
    ModelAndView showAfsluiten(@PathVariable CasusId id) {
        return afsluitenPage(id, HttpStatus.OK).addObject(FORMULIER, CasusForms.Sluiten.EMPTY);
    }

    @PostMapping("/afsluiten")
    ModelAndView close(
            @PathVariable CasusId id,
            @Valid @ModelAttribute(FORMULIER) CasusForms.Sluiten formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return afsluitenPage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = regie.close(id, requireNonNull(formulier.reden()), requireNonNull(formulier.toelichting()));
        if (outcome == Afsluiting.ALREADY_CLOSED) {
            errors.reject(GESLOTEN);
            return afsluitenPage(id, HttpStatus.CONFLICT);
        }
        return done(id, "casus.afsluiten.gedaan", redirect);
    }

    private ActieId agree(CasusId id, CasusForms.NieuweActie formulier) {
        return regie.agreeActie(
                id,
                requireNonNull(formulier.omschrijving()),
                requireNonNull(formulier.actiehouder()),
                requireNonNull(formulier.uiterlijk()));
    }

    private static Informering informering(CasusForms.Informeren formulier) {
        return new Informering(
                requireNonNull(formulier.wie()),
                requireNonNull(formulier.hoe()),
                requireNonNull(formulier.datum()),
                formulier.reactie());
    }

    private static ModelAndView done(CasusId id, String melding, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", melding);
        return new ModelAndView("redirect:/casussen/" + id);
    }

    private ModelAndView informerenPage(CasusId id, HttpStatus status) {
        return page("casus/informeren", Handeling.INFORMEREN_VASTLEGGEN, id, status)
                .addObject("wie", keuzes.of("casus.wie.", Informering.Wie.values()))
                .addObject("hoe", keuzes.of("casus.hoe.", Informering.Hoe.values()));
    }

    private ModelAndView actiePage(CasusId id, HttpStatus status) {
        return page("casus/actie-nieuw", Handeling.ACTIE_AFSPREKEN, id, status)
                .addObject("actiehouders", keuzes.actiehouders());
    }

    private ModelAndView afsluitenPage(CasusId id, HttpStatus status) {
        return page("casus/afsluiten", Handeling.CASUS_AFSLUITEN, id, status)
                .addObject("redenen", keuzes.of("casus.reden.", Afsluitreden.values()));
    }

    private ModelAndView page(String view, Handeling act, CasusId id, HttpStatus status) {
        return new ModelAndView(view, status)
                .addObject("dossier", dossiers.readFor(act, id))
                .addObject("tekst", tekst);
    }
}
