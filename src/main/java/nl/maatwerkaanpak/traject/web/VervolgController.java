package nl.maatwerkaanpak.traject.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.traject.Eindeblad;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectkast;
import nl.maatwerkaanpak.traject.Vervolg;
import nl.maatwerkaanpak.traject.Vervolgbesluit;
import nl.maatwerkaanpak.traject.Vervolgtafel;
import nl.maatwerkaanpak.traject.Vervolguitkomst;
import nl.maatwerkaanpak.traject.Vervolguitkomst.AfsluitenEerst;
import nl.maatwerkaanpak.traject.Vervolguitkomst.AlBepaald;
import nl.maatwerkaanpak.traject.Vervolguitkomst.Bepaald;
import nl.maatwerkaanpak.traject.Vervolguitkomst.VerwijzenGeweigerd;
import nl.maatwerkaanpak.traject.VerwijzingId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What follows after a traject ended or a verwijzing was declined. */
@Controller
class VervolgController {

    private static final String FORM = "formulier";

    private final Vervolgtafel tafel;
    private final Trajectkast kast;
    private final Keuzelijsten keuzelijsten;

    VervolgController(Vervolgtafel tafel, Trajectkast kast, Keuzelijsten keuzelijsten) {
        this.tafel = tafel;
        this.kast = kast;
        this.keuzelijsten = keuzelijsten;
    }

    @GetMapping("/trajecten/{id}/vervolg")
    ModelAndView showTraject(@PathVariable UUID id) {
        return page(kast.readEinde(new TrajectId(id)), false, HttpStatus.OK).addObject(FORM, empty());
    }

    @GetMapping("/verwijzingen/{id}/vervolg")
    ModelAndView showVerwijzing(@PathVariable UUID id) {
        return page(kast.readAfwijzing(new VerwijzingId(id)), true, HttpStatus.OK)
                .addObject(FORM, empty());
    }

    @PostMapping("/trajecten/{id}/vervolg")
    ModelAndView decideTraject(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) VervolgForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var besluit = besluit(form, errors);
        if (besluit == null) {
            return page(kast.readEinde(new TrajectId(id)), false, HttpStatus.BAD_REQUEST);
        }
        var outcome = tafel.decideVervolg(new TrajectId(id), besluit);
        if (outcome instanceof AfsluitenEerst first) {
            return close(first, besluit, flash);
        }
        if (reject(outcome, errors)) {
            return page(kast.readEinde(new TrajectId(id)), false, HttpStatus.CONFLICT);
        }
        return done(besluit, flash);
    }

    @PostMapping("/verwijzingen/{id}/vervolg")
    ModelAndView decideVerwijzing(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) VervolgForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var besluit = besluit(form, errors);
        if (besluit == null) {
            return page(kast.readAfwijzing(new VerwijzingId(id)), true, HttpStatus.BAD_REQUEST);
        }
        var outcome = tafel.decideVervolg(new VerwijzingId(id), besluit);
        if (outcome instanceof AfsluitenEerst first) {
            return close(first, besluit, flash);
        }
        if (reject(outcome, errors)) {
            return page(kast.readAfwijzing(new VerwijzingId(id)), true, HttpStatus.CONFLICT);
        }
        return done(besluit, flash);
    }

    private static @Nullable Vervolgbesluit besluit(VervolgForm form, BindingResult errors) {
        if (form.vervolg() == Vervolg.VERWIJZEN) {
            rejectEmpty("trajectsoort", form.trajectsoort(), "vervolg.fout.trajectsoort", errors);
            rejectEmpty("vraag", form.vraag(), "vervolg.fout.vraag", errors);
        }
        var vervolg = form.vervolg();
        var toelichting = form.toelichting();
        return errors.hasErrors() || vervolg == null || toelichting == null
                ? null
                : new Vervolgbesluit(vervolg, toelichting.strip(), form.trajectsoort(), form.vraag());
    }

    private static void rejectEmpty(String field, @Nullable String value, String code, BindingResult errors) {
        if (value == null || value.isBlank()) {
            errors.rejectValue(field, code);
        }
    }

    private static boolean reject(Vervolguitkomst outcome, BindingResult errors) {
        if (outcome instanceof VerwijzenGeweigerd refused) {
            errors.reject("verwijzing.weigering." + refused.reden());
        } else if (!(outcome instanceof Bepaald)) {
            errors.reject(outcome instanceof AlBepaald ? "vervolg.fout.al-bepaald" : "vervolg.fout.niet-aan-de-orde");
        }
        return errors.hasErrors();
    }

    private static ModelAndView done(Vervolgbesluit besluit, RedirectAttributes flash) {
        flash.addFlashAttribute("melding", "vervolg.melding." + besluit.vervolg());
        return new ModelAndView("redirect:/taken");
    }

    /** On to the page that closes the casus, with what was typed here; nothing is decided before that is sent. */
    private static ModelAndView close(AfsluitenEerst first, Vervolgbesluit besluit, RedirectAttributes flash) {
        flash.addFlashAttribute("toelichting", besluit.toelichting());
        flash.addFlashAttribute("melding", "vervolg.melding.afsluiten-eerst");
        return new ModelAndView("redirect:/casussen/" + first.casus() + "/afsluiten");
    }

    private static VervolgForm empty() {
        return new VervolgForm(null, null, null, null);
    }

    private ModelAndView page(Eindeblad einde, boolean afwijzing, HttpStatus status) {
        return new ModelAndView("traject/vervolg", status)
                .addObject("einde", einde)
                .addObject("afwijzing", afwijzing)
                .addObject("keuzelijsten", keuzelijsten)
                .addObject("vervolgen", keuzelijsten.vervolgen())
                .addObject("trajectsoorten", keuzelijsten.trajectsoorten());
    }
}
