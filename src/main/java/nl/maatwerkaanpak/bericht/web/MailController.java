package nl.maatwerkaanpak.bericht.web;

import jakarta.validation.Valid;
import java.util.List;
import nl.maatwerkaanpak.bericht.Berichtkeuze;
import nl.maatwerkaanpak.bericht.Mailinstelling;
import nl.maatwerkaanpak.bericht.Mailkeuze;
import nl.maatwerkaanpak.web.Keuze;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What mail somebody gets: their own page, reached from their name. */
@Controller
class MailController {

    private static final String PATH = "/instellingen/mail";
    private static final String FORM = "formulier";

    private final Mailkeuze mailkeuze;

    MailController(Mailkeuze mailkeuze) {
        this.mailkeuze = mailkeuze;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        var instelling = mailkeuze.read();
        return page(instelling, HttpStatus.OK).addObject(FORM, MailForm.of(instelling.keuze()));
    }

    @PostMapping(PATH)
    ModelAndView choose(@Valid @ModelAttribute(FORM) MailForm form, BindingResult errors, RedirectAttributes flash) {
        var uur = form.uur();
        if (errors.hasErrors() || uur == null) {
            return page(mailkeuze.read(), HttpStatus.BAD_REQUEST);
        }
        mailkeuze.choose(form.keuze(uur));
        flash.addFlashAttribute("melding", "bericht.melding.opgeslagen");
        return new ModelAndView("redirect:" + PATH);
    }

    private static ModelAndView page(Mailinstelling instelling, HttpStatus status) {
        return new ModelAndView("bericht/instellingen", status)
                .addObject("instelling", instelling)
                .addObject("uren", uren());
    }

    private static List<Keuze> uren() {
        return Berichtkeuze.UREN.stream()
                .map(uur -> new Keuze(uur.toString(), "bericht.uur." + uur))
                .toList();
    }
}
