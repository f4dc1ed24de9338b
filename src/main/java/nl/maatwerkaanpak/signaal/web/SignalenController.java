package nl.maatwerkaanpak.signaal.web;

import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.jongere.Elfproef;
import nl.maatwerkaanpak.signaal.Concept;
import nl.maatwerkaanpak.signaal.Dienst;
import nl.maatwerkaanpak.signaal.MeldingResult.Refused;
import nl.maatwerkaanpak.signaal.Meldpunt;
import nl.maatwerkaanpak.signaal.SignaalId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The reporter's own signalen, and the last step of a new one: check, send, and see what happens next. */
@Controller
class SignalenController {

    private final Meldpunt meldpunt;
    private final Aanpak aanpak;

    SignalenController(Meldpunt meldpunt, Aanpak aanpak) {
        this.meldpunt = meldpunt;
        this.aanpak = aanpak;
    }

    @ModelAttribute("aanpak")
    Aanpak aanpak() {
        return aanpak;
    }

    @ModelAttribute("moment")
    Momenttekst moment() {
        return new Momenttekst();
    }

    @GetMapping("/signalen")
    String mine(Model model) {
        model.addAttribute("signalen", meldpunt.mine());
        return "signaal/mijn";
    }

    /** The id is made here and stays in the address, so that whatever is sent twice is one signaal. */
    @GetMapping("/signalen/nieuw")
    String begin() {
        return "redirect:/signalen/nieuw/" + SignaalId.create() + "/waar";
    }

    @GetMapping("/signalen/nieuw/{id}/controle")
    ModelAndView check(@PathVariable SignaalId id) {
        if (meldpunt.isSent(id)) {
            return sent(id);
        }
        return check(id, meldpunt.readConcept(id));
    }

    @PostMapping("/signalen/nieuw/{id}/versturen")
    ModelAndView send(@PathVariable SignaalId id) {
        if (meldpunt.isSent(id)) {
            return sent(id);
        }
        var concept = meldpunt.readConcept(id);
        var melding = concept.melding();
        if (melding == null) {
            return check(id, concept);
        }
        if (meldpunt.send(id, melding) instanceof Refused refused) {
            var page = check(id, concept).addObject("geweigerd", "signaal.geweigerd." + refused.reden());
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
        return sent(id);
    }

    @GetMapping("/signalen/{id}")
    String status(@PathVariable SignaalId id, Model model) {
        model.addAttribute("signaal", meldpunt.readStatus(id));
        return "signaal/status";
    }

    private ModelAndView check(SignaalId id, Concept concept) {
        var melding = concept.melding();
        if (melding == null) {
            return new ModelAndView("redirect:/signalen/nieuw/" + id + (concept.hasPlaats() ? "/wat" : "/waar"));
        }
        return new ModelAndView("signaal/controle")
                .addObject("id", id)
                .addObject("concept", melding)
                .addObject("dienst", Dienst.of(melding.tijdstip()))
                .addObject("bsn", Elfproef.anyPasses(texts(concept)));
    }

    private static String[] texts(Concept concept) {
        var ofPersonen = concept.personen().stream()
                .flatMap(persoon -> Stream.of(
                        String.valueOf(persoon.naam()),
                        String.valueOf(persoon.bijnaam()),
                        String.valueOf(persoon.leeftijd())));
        var own = Stream.of(concept.feit(), concept.duiding(), concept.plek(), concept.groep())
                .map(String::valueOf);
        return Stream.concat(own, ofPersonen).toArray(String[]::new);
    }

    private static ModelAndView sent(SignaalId id) {
        return new ModelAndView("redirect:/signalen/" + id);
    }
}
