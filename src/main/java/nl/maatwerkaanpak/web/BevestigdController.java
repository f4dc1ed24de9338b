package nl.maatwerkaanpak.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * After proving again who they are, somebody finds the form that they had sent, to send it now. It goes to the same address
 * with the same fields, and what is wrong with it is told there.
 */
@Controller
class BevestigdController {

    private final BewaardeFormulieren formulieren;

    BevestigdController(BewaardeFormulieren formulieren) {
        this.formulieren = formulieren;
    }

    @GetMapping("/bevestigd/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("web/bevestigd")
                .addObject("bewaard", formulieren.take(id).orElse(null));
    }
}
