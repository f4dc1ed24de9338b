package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.casus.ActieId;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.privacy.Handeling;
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

/** Agreeing an actie in a casus. */
@Controller
@RequestMapping("/casussen/{id}")
class CasusregieController {

    private static final String FORMULIER = "formulier";
    private static final String GESLOTEN = "casus.is-gesloten";

    private final Casusregie regie;
    private final Casusdossiers dossiers;
    private final Inzendingen inzendingen;
    private final Keuzes keuzes;
    private final Paginatekst tekst;

    CasusregieController(
            Casusregie regie, Casusdossiers dossiers, Keuzes keuzes, Paginatekst tekst, Inzendingen inzendingen) {
        this.inzendingen = inzendingen;
        this.regie = regie;
        this.dossiers = dossiers;
        this.keuzes = keuzes;
        this.tekst = tekst;
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
        var actiehouder = formulier.actiehouder();
        if (actiehouder != null && !(keuzes.isActiehouder(actiehouder) && regie.canBeInvolved(id, actiehouder))) {
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

    private ActieId agree(CasusId id, CasusForms.NieuweActie formulier) {
        return regie.agreeActie(
                id,
                requireNonNull(formulier.omschrijving()),
                requireNonNull(formulier.actiehouder()),
                requireNonNull(formulier.uiterlijk()));
    }

    private static ModelAndView done(CasusId id, String melding, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", melding);
        return new ModelAndView("redirect:/casussen/" + id);
    }

    private ModelAndView actiePage(CasusId id, HttpStatus status) {
        return page("casus/actie-nieuw", Handeling.ACTIE_AFSPREKEN, id, status)
                .addObject("actiehouders", keuzes.actiehouders());
    }

    private ModelAndView page(String view, Handeling act, CasusId id, HttpStatus status) {
        return new ModelAndView(view, status)
                .addObject("dossier", dossiers.readFor(act, id))
                .addObject("tekst", tekst);
    }
}
