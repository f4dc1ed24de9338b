package nl.maatwerkaanpak.inbreng.web;

import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.inbreng.UitvraagId;
import nl.maatwerkaanpak.inbreng.VerstrekkingId;
import nl.maatwerkaanpak.inbreng.Verstrekkingintrekking;
import nl.maatwerkaanpak.inbreng.Verstrekkingkast;
import nl.maatwerkaanpak.inbreng.Verstrekkingtafel;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who received what: of one casus for who leads it, and of all for the privacyfunctionaris; and taking it back. */
@Controller
class VerstrekkingenController {

    private final Verstrekkingtafel tafel;
    private final Verstrekkingkast kast;
    private final Verstrekkingintrekking intrekking;
    private final Paginatekst tekst;

    VerstrekkingenController(
            Verstrekkingtafel tafel, Verstrekkingkast kast, Verstrekkingintrekking intrekking, Paginatekst tekst) {
        this.tafel = tafel;
        this.kast = kast;
        this.intrekking = intrekking;
        this.tekst = tekst;
    }

    @GetMapping("/casussen/{id}/verstrekkingen")
    ModelAndView ofCasus(@PathVariable CasusId id) {
        return new ModelAndView("inbreng/verstrekkingen")
                .addObject("casus", id)
                .addObject("verstrekkingen", tafel.list(id))
                .addObject("tekst", tekst);
    }

    @GetMapping("/verstrekkingen")
    ModelAndView all(@RequestParam(name = "bladzijde", defaultValue = "0") int bladzijde) {
        var number = Math.max(0, bladzijde);
        var page = kast.page(number);
        return new ModelAndView("inbreng/verstrekkingen")
                .addObject(
                        "verstrekkingen",
                        page.stream().limit(Verstrekkingkast.BLADZIJDE).toList())
                .addObject("volgende", page.size() > Verstrekkingkast.BLADZIJDE ? number + 1 : null)
                .addObject("eerste", number == 0)
                .addObject("tekst", tekst);
    }

    @PostMapping("/casussen/{id}/verstrekkingen/{verstrekking}/intrekken")
    ModelAndView withdraw(
            @PathVariable CasusId id, @PathVariable VerstrekkingId verstrekking, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", "verstrekking." + intrekking.withdraw(id, verstrekking));
        return new ModelAndView("redirect:/casussen/" + id + "/verstrekkingen");
    }

    @PostMapping("/uitvragen/{id}/verstrekkingen/{verstrekking}/intrekken")
    ModelAndView withdraw(
            @PathVariable UitvraagId id, @PathVariable VerstrekkingId verstrekking, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", "verstrekking." + intrekking.withdraw(id, verstrekking));
        return new ModelAndView("redirect:/uitvragen/" + id);
    }
}
