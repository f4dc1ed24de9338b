package nl.maatwerkaanpak.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The style guide: every component in every state, at the desk and on the phone, empty of real data. What is not here is
 * not in the house style.
 */
@Controller
class StyleguideController {

    private static final String DESK = "web/styleguide";
    private static final String PHONE = "web/styleguide-telefoon";

    /** One question of the phone; the rest of its form is asked on other pages. */
    record Stap(
            @NotBlank @Nullable String wijk,
            @NotBlank @Nullable String plek,
            @NotBlank @Nullable String feit,
            @Nullable List<String> acties) {}

    @ModelAttribute("opties")
    Map<String, List<Keuze>> options() {
        return Map.of(
                "soorten", keys("soort", "overlast", "drugs", "groep"),
                "uitkomsten", keys("uitkomst", "afdoen", "bundelen", "zelf", "aanmelden", "opschalen"),
                "wijken", keys("wijk", "presikhaaf", "malburgen", "geitenkamp", "anders"),
                "acties", keys("actie", "aanspreken", "monitoren", "doorverwijzen"));
    }

    @GetMapping("/styleguide")
    String desk(Model model) {
        return show(model, DESK);
    }

    @GetMapping("/styleguide/telefoon")
    String phone(Model model) {
        return show(model, PHONE);
    }

    /** What is asked in the query is bound as if it was sent, so that every mistake can be looked at. */
    @GetMapping("/styleguide/fouten")
    String deskWithErrors(@Valid @ModelAttribute("formulier") StyleguideFormulier formulier, BindingResult errors) {
        errors.reject("stijl.fout.ander");
        return DESK;
    }

    @GetMapping("/styleguide/telefoon/fouten")
    String phoneWithErrors(@Valid @ModelAttribute("formulier") Stap stap, BindingResult errors) {
        return PHONE;
    }

    private static String show(Model model, String view) {
        model.addAttribute("formulier", StyleguideFormulier.filledIn());
        model.addAttribute("melding", "stijl.melding");
        return view;
    }

    private static List<Keuze> keys(String kind, String... codes) {
        return Stream.of(codes)
                .map(code -> new Keuze(code, "stijl." + kind + "." + code))
                .toList();
    }
}
