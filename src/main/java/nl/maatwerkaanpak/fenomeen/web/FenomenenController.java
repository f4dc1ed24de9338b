package nl.maatwerkaanpak.fenomeen.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.fenomeen.Fenomeenstatus;
import nl.maatwerkaanpak.fenomeen.Fenomeentafel;
import nl.maatwerkaanpak.fenomeen.Koppeltafel;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.web.Paginatekst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The fenomenen, and opening one: by itself or from a signaal. */
@Controller
@RequestMapping("/fenomenen")
class FenomenenController {

    private static final String FORMULIER = "formulier";

    private final Fenomeentafel tafel;
    private final Koppeltafel koppeltafel;
    private final Inzendingen inzendingen;
    private final Fenomeenkeuzes keuzes;
    private final Aanpak aanpak;
    private final Paginatekst tekst;

    FenomenenController(
            Fenomeentafel tafel,
            Koppeltafel koppeltafel,
            Inzendingen inzendingen,
            Fenomeenkeuzes keuzes,
            Aanpak aanpak,
            Paginatekst tekst) {
        this.tafel = tafel;
        this.koppeltafel = koppeltafel;
        this.inzendingen = inzendingen;
        this.keuzes = keuzes;
        this.aanpak = aanpak;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(required = false) @Nullable Fenomeenstatus status,
            @RequestParam(required = false) @Nullable String wijk) {
        return new ModelAndView("fenomeen/fenomenen")
                .addObject("fenomenen", tafel.list(status, wijk))
                .addObject("status", status)
                .addObject("statussen", Fenomeenstatus.values())
                .addObject("wijk", wijk)
                .addObject("wijken", keuzes.wijken())
                .addObject("keuzes", keuzes)
                .addObject("tekst", tekst);
    }

    @GetMapping("/nieuw")
    ModelAndView showNew(@RequestParam(required = false) @Nullable SignaalId signaal) {
        return page(HttpStatus.OK, signaal)
                .addObject(
                        FORMULIER, signaal == null ? FenomeenForm.EMPTY : FenomeenForm.of(koppeltafel.read(signaal)));
    }

    @PostMapping("/nieuw")
    ModelAndView open(
            @Valid @ModelAttribute(FORMULIER) FenomeenForm formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes flash) {
        formulier.check(aanpak, errors);
        if (errors.hasErrors()) {
            return page(HttpStatus.BAD_REQUEST, formulier.signaal());
        }
        var opened = inzendingen.once(inzending, () -> open(formulier), id -> true);
        if (opened.isEmpty()) {
            return new ModelAndView("redirect:/fenomenen");
        }
        flash.addFlashAttribute("melding", formulier.looksLikeBsn() ? "fenomeen.bsn" : "fenomeen.melding.geopend");
        return new ModelAndView("redirect:/fenomenen/" + opened.get());
    }

    /** With its first signaal in one transaction: both, or neither. */
    private FenomeenId open(FenomeenForm formulier) {
        var id = tafel.open(formulier.tekst());
        var signaal = formulier.signaal();
        if (signaal != null) {
            koppeltafel.link(id, List.of(signaal));
        }
        return id;
    }

    private ModelAndView page(HttpStatus status, @Nullable SignaalId signaal) {
        if (!tafel.mayKeep()) {
            throw new GeenToegang(Handeling.FENOMEEN_BIJHOUDEN);
        }
        return new ModelAndView("fenomeen/formulier", status)
                .addObject("wijken", keuzes.wijken())
                .addObject("keuzes", keuzes)
                .addObject("kaart", signaal == null ? null : koppeltafel.read(signaal));
    }
}
