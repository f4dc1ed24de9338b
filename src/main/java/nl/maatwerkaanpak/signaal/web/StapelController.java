package nl.maatwerkaanpak.signaal.web;

import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.signaal.Bedenktijd;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Weegstapel;
import nl.maatwerkaanpak.signaal.WegingResult;
import nl.maatwerkaanpak.signaal.WegingResult.Recorded;
import nl.maatwerkaanpak.taak.TaakId;
import nl.maatwerkaanpak.taak.Taakuitkomst;
import nl.maatwerkaanpak.taak.Taakuitkomst.AlAfgerond;
import nl.maatwerkaanpak.taak.Taakuitkomst.AlBezet;
import nl.maatwerkaanpak.taak.Taakuitkomst.Gelukt;
import nl.maatwerkaanpak.taak.Taakuitkomst.Onvindbaar;
import nl.maatwerkaanpak.taak.Takenbalie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for its weging: the list, taking a signaal from it, and the seconds after a weging. */
@Controller
class StapelController {

    private static final String BACK = "redirect:/wegen";

    private final Weegstapel stapel;
    private final Bedenktijd bedenktijd;
    private final Takenbalie balie;
    private final Weeglijst lijst;

    StapelController(Weegstapel stapel, Bedenktijd bedenktijd, Takenbalie balie, Weeglijst lijst) {
        this.stapel = stapel;
        this.bedenktijd = bedenktijd;
        this.balie = balie;
        this.lijst = lijst;
    }

    @GetMapping("/wegen")
    ModelAndView list() {
        return page(HttpStatus.OK);
    }

    /** Takes what is nobody's and opens it; the message on its page undoes that. */
    @PostMapping("/wegen/{taak}/neem-over")
    ModelAndView claim(@PathVariable UUID taak, RedirectAttributes flash) {
        var outcome = balie.claim(new TaakId(taak));
        if (outcome instanceof Gelukt taken) {
            flash.addFlashAttribute("melding", "taak.melding.overgenomen");
            flash.addFlashAttribute("genomen", taken.taak().toString());
            return new ModelAndView("redirect:" + taken.pad());
        }
        return failed(outcome);
    }

    @PostMapping("/wegen/{taak}/geef-terug")
    ModelAndView release(@PathVariable UUID taak, RedirectAttributes flash) {
        var outcome = balie.release(new TaakId(taak));
        if (outcome instanceof Gelukt) {
            flash.addFlashAttribute("melding", "taak.melding.teruggegeven");
            return new ModelAndView(BACK);
        }
        return failed(outcome);
    }

    /** Takes back own wegingen that are not in effect yet. */
    @PostMapping("/wegen/ongedaan")
    ModelAndView takeBack(@RequestParam(defaultValue = "") List<SignaalId> signaal, RedirectAttributes flash) {
        var back = bedenktijd.takeBack(signaal);
        if (back.isEmpty()) {
            return tooLate("wegen.ongedaan.te-laat");
        }
        flash.addFlashAttribute("melding", "wegen.ongedaan.gedaan");
        flash.addFlashAttribute("meldingArgumenten", new Object[] {String.join(", ", back)});
        return new ModelAndView(signaal.size() == 1 ? "redirect:/signalen/" + signaal.get(0) + "/wegen" : BACK);
    }

    /** Lets own wegingen take effect without waiting. */
    @PostMapping("/wegen/meteen")
    ModelAndView confirm(@RequestParam(defaultValue = "") List<SignaalId> signaal, RedirectAttributes flash) {
        var results = bedenktijd.confirm(signaal);
        if (results.isEmpty()) {
            return tooLate("wegen.meteen.te-laat");
        }
        if (results.stream().allMatch(Recorded.class::isInstance)) {
            flash.addFlashAttribute("melding", message(results));
        }
        return new ModelAndView(BACK);
    }

    /** The reader has seen what could not be carried out. */
    @PostMapping("/wegen/gelezen")
    String dismiss() {
        bedenktijd.dismiss();
        return BACK;
    }

    private static String message(List<WegingResult> results) {
        return results.size() == 1 && results.get(0) instanceof Recorded recorded
                ? "signaal.weging.gedaan." + recorded.uitkomst()
                : "wegen.meteen.gedaan";
    }

    /** For who has the list, the list as it is now. */
    private ModelAndView tooLate(String message) {
        var page =
                stapel.isFor() ? page(HttpStatus.CONFLICT) : new ModelAndView("signaal/te-laat", HttpStatus.CONFLICT);
        return page.addObject("let", message);
    }

    private ModelAndView failed(Taakuitkomst outcome) {
        if (outcome instanceof Onvindbaar) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(HttpStatus.CONFLICT).addObject("let", key(outcome)).addObject("letNaam", naam(outcome));
    }

    private static String key(Taakuitkomst outcome) {
        if (outcome instanceof AlBezet) {
            return "wegen.al-genomen";
        }
        return naam(outcome) == null ? "wegen.vervallen" : "wegen.al-gewogen";
    }

    private static @Nullable String naam(Taakuitkomst outcome) {
        if (outcome instanceof AlBezet taken) {
            return taken.eigenaar();
        }
        return outcome instanceof AlAfgerond done ? done.door() : null;
    }

    private ModelAndView page(HttpStatus status) {
        var page = new ModelAndView("signaal/stapel", status);
        stapel.requireList();
        lijst.addTo(page);
        return page.addObject("weegtoetsen", true);
    }
}
