package nl.maatwerkaanpak.taak.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.taak.TaakId;
import nl.maatwerkaanpak.taak.Taakuitkomst;
import nl.maatwerkaanpak.taak.Taakuitkomst.AlBezet;
import nl.maatwerkaanpak.taak.Taakuitkomst.Gelukt;
import nl.maatwerkaanpak.taak.Taakuitkomst.NietGeschikt;
import nl.maatwerkaanpak.taak.Takenbalie;
import nl.maatwerkaanpak.taak.Toewijzing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a taak to another, with a reason and with the work that each already has in sight. */
@Controller
class ToewijzenController {

    private static final String VIEW = "taak/toewijzen";
    private static final String FORM = "form";

    private final Takenbalie balie;
    private final Taakregels regels;
    private final NietGelukt nietGelukt;

    ToewijzenController(Takenbalie balie, Taakregels regels, NietGelukt nietGelukt) {
        this.balie = balie;
        this.regels = regels;
        this.nietGelukt = nietGelukt;
    }

    @GetMapping("/taken/{id}/toewijzen")
    ModelAndView show(@PathVariable UUID id) {
        var toewijzing = read(id);
        return page(toewijzing, HttpStatus.OK)
                .addObject(FORM, new ToewijzenForm(null, null, value(toewijzing.eigenaar())));
    }

    @PostMapping("/taken/{id}/toewijzen")
    ModelAndView assign(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) ToewijzenForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var naar = form.naar();
        var reden = form.reden();
        if (naar == null && !errors.hasFieldErrors("naar")) {
            errors.rejectValue("naar", "taak.fout.naar");
        }
        if (errors.hasErrors() || naar == null || reden == null) {
            return page(read(id), HttpStatus.BAD_REQUEST);
        }
        var outcome = balie.assign(new TaakId(id), new MedewerkerId(naar), reden.strip(), medewerker(form.verwacht()));
        return answer(id, outcome, errors, flash);
    }

    private ModelAndView answer(UUID id, Taakuitkomst outcome, BindingResult errors, RedirectAttributes flash) {
        if (outcome instanceof Gelukt) {
            flash.addFlashAttribute("melding", "taak.melding.toegewezen");
            return new ModelAndView("redirect:/taken");
        }
        if (outcome instanceof NietGeschikt) {
            errors.rejectValue("naar", "taak.fout.ongeschikt");
            return page(read(id), HttpStatus.BAD_REQUEST);
        }
        return outcome instanceof AlBezet now
                ? page(read(id), HttpStatus.CONFLICT).addObject("intussen", now.eigenaar())
                : nietGelukt.page(outcome);
    }

    private Toewijzing read(UUID id) {
        return balie.readToewijzing(new TaakId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Toewijzing toewijzing, HttpStatus status) {
        return new ModelAndView(VIEW, status)
                .addObject("toewijzing", toewijzing)
                .addObject("kandidaten", regels.keuzes(toewijzing.kandidaten()))
                .addObject("wijk", regels.wijknaam(toewijzing.wijk()));
    }

    private static @Nullable UUID value(@Nullable MedewerkerId medewerker) {
        return medewerker == null ? null : medewerker.value();
    }

    private static @Nullable MedewerkerId medewerker(@Nullable UUID id) {
        return id == null ? null : new MedewerkerId(id);
    }
}
