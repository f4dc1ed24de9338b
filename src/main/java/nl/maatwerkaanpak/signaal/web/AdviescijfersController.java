package nl.maatwerkaanpak.signaal.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import nl.maatwerkaanpak.aanpak.Datumvorm;
import nl.maatwerkaanpak.signaal.Adviescijfer;
import nl.maatwerkaanpak.signaal.Weegstapel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How often the advice on a weging is followed, for each rule and month. */
@Controller
class AdviescijfersController {

    private static final Datumvorm MAAND = Datumvorm.of("MMMM yyyy");

    private final Weegstapel stapel;

    AdviescijfersController(Weegstapel stapel) {
        this.stapel = stapel;
    }

    @GetMapping("/wegen/advies")
    ModelAndView show() {
        var months = stapel.cijfers().stream()
                .collect(groupingBy(cijfer -> MAAND.format(cijfer.maand().atDay(1)), LinkedHashMap::new, toList()));
        return new ModelAndView("signaal/advies")
                .addObject("maanden", months)
                .addObject("kleinste", Adviescijfer.KLEINSTE);
    }
}
