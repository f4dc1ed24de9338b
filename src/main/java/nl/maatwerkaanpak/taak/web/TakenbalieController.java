package nl.maatwerkaanpak.taak.web;

import java.util.UUID;
import nl.maatwerkaanpak.taak.TaakId;
import nl.maatwerkaanpak.taak.Taakuitkomst;
import nl.maatwerkaanpak.taak.Taakuitkomst.Gelukt;
import nl.maatwerkaanpak.taak.Takenbalie;
import nl.maatwerkaanpak.taak.Weergave;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Taking work and putting it back, each one click on the row; the reader keeps the view they were in. */
@Controller
class TakenbalieController {

    private final Takenbalie balie;
    private final NietGelukt nietGelukt;

    TakenbalieController(Takenbalie balie, NietGelukt nietGelukt) {
        this.balie = balie;
        this.nietGelukt = nietGelukt;
    }

    @PostMapping("/taken/{id}/neem-over")
    ModelAndView claim(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "mijn") String weergave,
            @RequestParam(required = false) @Nullable String wijk,
            RedirectAttributes flash) {
        var outcome = balie.claim(new TaakId(id));
        if (outcome instanceof Gelukt taken) {
            // Texts only: the session is kept in the database.
            flash.addFlashAttribute("genomen", taken.taak().toString());
            flash.addFlashAttribute("genomenPad", taken.pad());
        }
        return answer(outcome, "taak.melding.overgenomen", list(weergave, wijk), flash);
    }

    @PostMapping("/taken/{id}/geef-terug")
    ModelAndView release(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "mijn") String weergave,
            @RequestParam(required = false) @Nullable String wijk,
            RedirectAttributes flash) {
        return answer(balie.release(new TaakId(id)), "taak.melding.teruggegeven", list(weergave, wijk), flash);
    }

    private ModelAndView answer(Taakuitkomst outcome, String message, String target, RedirectAttributes flash) {
        if (outcome instanceof Gelukt) {
            flash.addFlashAttribute("melding", message);
            return new ModelAndView("redirect:" + target);
        }
        return nietGelukt.page(outcome);
    }

    /** Built from what is known, so that a form can lead to no other place. */
    private static String list(String weergave, @Nullable String wijk) {
        var list = UriComponentsBuilder.fromPath("/taken")
                .queryParam(
                        "weergave", Weergave.of(weergave).orElse(Weergave.MIJN).code());
        return (wijk == null || wijk.isBlank() ? list : list.queryParam("wijk", "{wijk}"))
                .encode()
                .buildAndExpand(wijk == null ? "" : wijk)
                .toUriString();
    }
}
