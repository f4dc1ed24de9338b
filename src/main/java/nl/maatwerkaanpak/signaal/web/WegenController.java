package nl.maatwerkaanpak.signaal.web;

import jakarta.validation.Valid;
import java.util.Map;
import nl.maatwerkaanpak.signaal.Bedenktijd;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Uitkomst;
import nl.maatwerkaanpak.signaal.Weegstapel;
import nl.maatwerkaanpak.signaal.WegingResult.AlreadyWeighed;
import nl.maatwerkaanpak.signaal.WegingResult.HandedOver;
import nl.maatwerkaanpak.signaal.WegingResult.Pending;
import nl.maatwerkaanpak.signaal.WegingResult.Recorded;
import nl.maatwerkaanpak.signaal.WegingResult.Reden;
import nl.maatwerkaanpak.signaal.WegingResult.Refused;
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

/** Weighing: the outcome stands in the address, and every outcome has its own form. */
@Controller
@RequestMapping("/signalen/{id}/wegen")
class WegenController {

    private static final String FORMULIER = "formulier";
    private static final Map<Reden, String> FIELDS = Map.of(
            Reden.GEEN_MOTIVERING, "motivering",
            Reden.CASUS_ONBEKEND, "casus",
            Reden.GEEN_STRAATCOACH, "actiehouder",
            Reden.DATUM_VERSTREKEN, "uiterlijk",
            Reden.JONGERE_ONBEKEND, "jongere",
            Reden.GEBOORTEJAAR_ONWAARSCHIJNLIJK, "geboortejaar",
            Reden.GEEN_PARTNER, "rol",
            Reden.GEEN_AFWIJKREDEN, "afwijkreden");

    private final Bedenktijd bedenktijd;
    private final Weegstapel stapel;
    private final Wegingsblad blad;

    WegenController(Bedenktijd bedenktijd, Weegstapel stapel, Wegingsblad blad) {
        this.bedenktijd = bedenktijd;
        this.stapel = stapel;
        this.blad = blad;
    }

    /** The signaal beside the list, or with another signaal beside it. */
    @GetMapping
    ModelAndView show(
            @PathVariable SignaalId id,
            @RequestParam(required = false) @Nullable Uitkomst uitkomst,
            @RequestParam(required = false) @Nullable SignaalId naast) {
        var page = naast == null ? blad.page(id, uitkomst) : blad.naast(id, uitkomst, naast);
        return uitkomst == null ? page : page.addObject(FORMULIER, WegingForms.empty(uitkomst));
    }

    @PostMapping(params = "uitkomst=AFDOEN")
    ModelAndView weigh(
            @PathVariable SignaalId id,
            @Valid @ModelAttribute(FORMULIER) WegingForms.Afdoen formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        return record(id, formulier, errors, redirect);
    }

    @PostMapping(params = "uitkomst=BUNDELEN")
    ModelAndView weigh(
            @PathVariable SignaalId id,
            @Valid @ModelAttribute(FORMULIER) WegingForms.Bundelen formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        return record(id, formulier, errors, redirect);
    }

    @PostMapping(params = "uitkomst=ZELF_OPPAKKEN")
    ModelAndView weigh(
            @PathVariable SignaalId id,
            @Valid @ModelAttribute(FORMULIER) WegingForms.ZelfOppakken formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        return record(id, formulier, errors, redirect);
    }

    @PostMapping(params = "uitkomst=AANMELDEN")
    ModelAndView weigh(
            @PathVariable SignaalId id,
            @Valid @ModelAttribute(FORMULIER) AanmeldenForm formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        formulier.check(errors, blad.currentYear());
        if (formulier.looksLikeBsn()) {
            redirect.addFlashAttribute("melding", "signaal.weging.bsn");
        }
        return record(id, formulier, errors, redirect);
    }

    @PostMapping(params = "uitkomst=OPSCHALEN")
    ModelAndView weigh(
            @PathVariable SignaalId id,
            @Valid @ModelAttribute(FORMULIER) WegingForms.Opschalen formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        return record(id, formulier, errors, redirect);
    }

    private ModelAndView record(SignaalId id, WegingForm formulier, BindingResult errors, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again(id, formulier, HttpStatus.BAD_REQUEST);
        }
        var result = bedenktijd.intend(id, formulier.besluit());
        if (result instanceof AlreadyWeighed || result instanceof Pending) {
            return again(id, formulier, HttpStatus.CONFLICT).addObject("teLaat", formulier.tekst());
        }
        if (result instanceof HandedOver handedOver) {
            return blad.handedOver(handedOver, formulier);
        }
        if (result instanceof Refused refused) {
            errors.rejectValue(field(refused.reden()), "signaal.weging." + refused.reden());
            return again(id, formulier, HttpStatus.BAD_REQUEST);
        }
        if (result instanceof Recorded recorded) {
            redirect.addFlashAttribute("melding", "signaal.weging.gedaan." + recorded.uitkomst());
        }
        return new ModelAndView("redirect:" + (stapel.isFor() ? "/wegen" : "/signalen/" + id + "/wegen"));
    }

    private ModelAndView again(SignaalId id, WegingForm formulier, HttpStatus status) {
        var page = blad.page(id, formulier.uitkomst());
        page.setStatus(status);
        return page;
    }

    /** The field at which a refusal is told. */
    static String field(Reden reden) {
        return FIELDS.getOrDefault(reden, "motivering");
    }
}
