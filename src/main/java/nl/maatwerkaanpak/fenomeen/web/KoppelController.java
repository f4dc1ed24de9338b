package nl.maatwerkaanpak.fenomeen.web;

import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.fenomeen.Fenomeentafel;
import nl.maatwerkaanpak.fenomeen.Fenomeenuitkomst;
import nl.maatwerkaanpak.fenomeen.Koppeltafel;
import nl.maatwerkaanpak.fenomeen.web.FenomeenForms.Kiezen;
import nl.maatwerkaanpak.fenomeen.web.FenomeenForms.Koppelen;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.signaal.SignaalId;
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

/** Linking signalen to a fenomeen, from the fenomeen and from the signaal, and unlinking them. */
@Controller
class KoppelController {

    private static final String FORMULIER = "formulier";

    private final Koppeltafel koppeltafel;
    private final Fenomeentafel tafel;
    private final Inzendingen inzendingen;
    private final Fenomeenkeuzes keuzes;
    private final Paginatekst tekst;

    KoppelController(
            Koppeltafel koppeltafel,
            Fenomeentafel tafel,
            Inzendingen inzendingen,
            Fenomeenkeuzes keuzes,
            Paginatekst tekst) {
        this.koppeltafel = koppeltafel;
        this.tafel = tafel;
        this.inzendingen = inzendingen;
        this.keuzes = keuzes;
        this.tekst = tekst;
    }

    @ModelAttribute("keuzes")
    Fenomeenkeuzes keuzes() {
        return keuzes;
    }

    @ModelAttribute("tekst")
    Paginatekst tekst() {
        return tekst;
    }

    @GetMapping("/fenomenen/{id}/koppelen")
    ModelAndView showLink(@PathVariable FenomeenId id) {
        return linkPage(id, HttpStatus.OK).addObject(FORMULIER, Koppelen.EMPTY);
    }

    @PostMapping("/fenomenen/{id}/koppelen")
    ModelAndView link(
            @PathVariable FenomeenId id,
            @Valid @ModelAttribute(FORMULIER) Koppelen formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return linkPage(id, HttpStatus.BAD_REQUEST);
        }
        var outcome = link(inzending, id, Objects.requireNonNull(formulier.teKoppelen()));
        if (outcome == Fenomeenuitkomst.GESLOTEN) {
            errors.reject("fenomeen.GESLOTEN");
            return linkPage(id, HttpStatus.CONFLICT);
        }
        return done(id, outcome, "fenomeen.melding.gekoppeld", flash);
    }

    @PostMapping("/fenomenen/{id}/signalen/{signaal}/ontkoppelen")
    ModelAndView unlink(@PathVariable FenomeenId id, @PathVariable SignaalId signaal, RedirectAttributes flash) {
        return done(id, koppeltafel.unlink(id, signaal), "fenomeen.melding.ontkoppeld", flash);
    }

    @GetMapping("/signalen/{signaal}/fenomeen")
    ModelAndView showChoose(@PathVariable SignaalId signaal) {
        return choosePage(signaal, HttpStatus.OK).addObject(FORMULIER, Kiezen.EMPTY);
    }

    @PostMapping("/signalen/{signaal}/fenomeen")
    ModelAndView choose(
            @PathVariable SignaalId signaal,
            @Valid @ModelAttribute(FORMULIER) Kiezen formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return choosePage(signaal, HttpStatus.BAD_REQUEST);
        }
        var id = Objects.requireNonNull(formulier.bijFenomeen());
        var outcome = link(inzending, id, List.of(signaal));
        if (outcome == Fenomeenuitkomst.GESLOTEN) {
            errors.reject("fenomeen.GESLOTEN");
            return choosePage(signaal, HttpStatus.CONFLICT);
        }
        return done(id, outcome, "fenomeen.melding.gekoppeld", flash);
    }

    private Fenomeenuitkomst link(UUID inzending, FenomeenId id, Collection<SignaalId> signalen) {
        return inzendingen
                .once(inzending, () -> koppeltafel.link(id, signalen), outcome -> outcome != Fenomeenuitkomst.GESLOTEN)
                .orElse(Fenomeenuitkomst.VASTGELEGD);
    }

    private static ModelAndView done(
            FenomeenId id, Fenomeenuitkomst outcome, String message, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "melding", outcome == Fenomeenuitkomst.VASTGELEGD ? message : "fenomeen.koppeling." + outcome);
        return new ModelAndView("redirect:/fenomenen/" + id);
    }

    private ModelAndView linkPage(FenomeenId id, HttpStatus status) {
        return new ModelAndView("fenomeen/koppelen", status)
                .addObject("blad", tafel.readToKeep(id))
                .addObject("signalen", keuzes.signalen(koppeltafel.candidates(id)));
    }

    private ModelAndView choosePage(SignaalId signaal, HttpStatus status) {
        var linked = koppeltafel.linkedWith(signaal);
        var open = koppeltafel.open().stream()
                .filter(fenomeen -> !linked.contains(fenomeen))
                .toList();
        return new ModelAndView("fenomeen/kiezen", status)
                .addObject("kaart", koppeltafel.read(signaal))
                .addObject("gekoppeld", linked)
                .addObject("fenomenen", keuzes.fenomenen(open));
    }
}
