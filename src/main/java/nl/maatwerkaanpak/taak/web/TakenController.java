package nl.maatwerkaanpak.taak.web;

import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.taak.Taken;
import nl.maatwerkaanpak.taak.Takenlijst;
import nl.maatwerkaanpak.taak.Takenvraag;
import nl.maatwerkaanpak.taak.Weergave;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The work list, and the parts of it that other pages show. View and filter stand in the address. */
@Controller
class TakenController {

    private final Taken taken;
    private final Taakregels regels;

    TakenController(Taken taken, Taakregels regels) {
        this.taken = taken;
        this.regels = regels;
    }

    /** A view or wijk that does not exist is the same as none, so that an old bookmark keeps working. */
    @GetMapping("/taken")
    String list(
            @RequestParam(defaultValue = "mijn") String weergave,
            @RequestParam(required = false) @Nullable String wijk,
            @RequestParam(required = false) @Nullable String vanaf,
            Model model) {
        var filter = known(wijk);
        var list = taken.list(new Takenvraag(Weergave.of(weergave).orElse(Weergave.MIJN), filter, vanaf));
        fill(model, list);
        model.addAttribute("wijk", filter);
        model.addAttribute("eerste", vanaf == null);
        return "taak/taken";
    }

    /** The open work of a casus, for its page. */
    @GetMapping("/taken/van-casus/{casus}")
    String ofCasus(@PathVariable UUID casus, Model model) {
        model.addAttribute("regels", regels.of(taken.ofCasus(casus)));
        return "taak/van-casus";
    }

    /** How much work somebody has, beside their name where work is divided. */
    @GetMapping("/taken/werk-van/{medewerker}")
    String workOf(@PathVariable UUID medewerker, Model model) {
        model.addAttribute("aantal", taken.openWorkOf(new MedewerkerId(medewerker)));
        model.addAttribute("medewerker", medewerker);
        return "taak/werk-van";
    }

    private void fill(Model model, Takenlijst list) {
        model.addAttribute("lijst", list);
        model.addAttribute("regels", regels.of(list.rijen()));
        model.addAttribute("weergaven", Weergave.values());
        model.addAttribute("wijken", regels.wijken());
    }

    private @Nullable String known(@Nullable String wijk) {
        return Optional.ofNullable(wijk)
                .filter(code ->
                        regels.wijken().stream().anyMatch(known -> known.code().equals(code)))
                .orElse(null);
    }
}
