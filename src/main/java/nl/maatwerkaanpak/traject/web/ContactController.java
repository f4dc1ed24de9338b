package nl.maatwerkaanpak.traject.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.traject.Contactboek;
import nl.maatwerkaanpak.traject.Contactdoelen.Contactdoel;
import nl.maatwerkaanpak.traject.ContactmomentId;
import nl.maatwerkaanpak.traject.Contactuitkomst;
import nl.maatwerkaanpak.traject.Contactuitkomst.Geweigerd;
import nl.maatwerkaanpak.traject.Contactuitkomst.Vastgelegd;
import nl.maatwerkaanpak.traject.Contactweigering;
import nl.maatwerkaanpak.traject.Contactwijze;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording a contact moment on the phone; the same page for every kind of traject. */
@Controller
@RequestMapping("/trajecten/{id}/contact")
class ContactController {

    private static final String FORM = "contact";

    private final Contactboek boek;
    private final Keuzelijsten keuzelijsten;
    private final Inzendingen inzendingen;
    private final Paginatekst tekst;
    private final Clock clock;

    ContactController(
            Contactboek boek, Keuzelijsten keuzelijsten, Inzendingen inzendingen, Paginatekst tekst, Clock clock) {
        this.boek = boek;
        this.keuzelijsten = keuzelijsten;
        this.inzendingen = inzendingen;
        this.tekst = tekst;
        this.clock = clock;
    }

    /** @param vastgelegd the contact moment that was recorded just now, of which the page tells */
    @GetMapping
    ModelAndView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID vastgelegd) {
        var page = page(id, HttpStatus.OK).addObject(FORM, ContactForm.empty());
        return vastgelegd == null ? page : page.addObject("vastgelegd", new ContactmomentId(vastgelegd));
    }

    @PostMapping
    ModelAndView record(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) ContactForm form,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending) {
        check(form, errors);
        var wijze = form.wijze();
        if (errors.hasErrors() || wijze == null) {
            return page(id, HttpStatus.BAD_REQUEST);
        }
        var nieuw = form.contactmoment(wijze, clock.instant());
        Optional<Contactuitkomst> outcome = inzendingen.once(
                inzending, () -> boek.record(new TrajectId(id), nieuw, form.doel()), Vastgelegd.class::isInstance);
        if (outcome.orElse(null) instanceof Geweigerd refused) {
            return refuse(id, refused.reden(), errors);
        }
        var known = outcome.map(Vastgelegd.class::cast).map(done -> "?vastgelegd=" + done.contactmoment());
        return new ModelAndView("redirect:/trajecten/" + id + "/contact" + known.orElse(""));
    }

    @PostMapping("/{contactmoment}/intrekken")
    ModelAndView withdraw(@PathVariable UUID id, @PathVariable UUID contactmoment, RedirectAttributes flash) {
        var withdrawn = boek.withdraw(new TrajectId(id), new ContactmomentId(contactmoment));
        flash.addFlashAttribute(
                "melding", withdrawn ? "contact.melding.ingetrokken" : "contact.melding.al-ingetrokken");
        return new ModelAndView("redirect:/trajecten/" + id + "/contact");
    }

    private static void check(ContactForm form, BindingResult errors) {
        if (form.asksForRichting() && !errors.hasFieldErrors("richting")) {
            errors.rejectValue("richting", "contact.fout.richting");
        }
        if (form.asksForTime() && !errors.hasFieldErrors("eerder")) {
            errors.rejectValue("eerder", "contact.fout.eerder");
        }
    }

    /** What can be corrected is said at its field; what was typed stays. */
    private ModelAndView refuse(UUID id, Contactweigering reden, BindingResult errors) {
        var code = "contact.weigering." + reden;
        switch (reden) {
            case IN_DE_TOEKOMST, TE_LANG_GELEDEN -> errors.rejectValue("eerder", code);
            case DOEL_LOOPT_NIET -> errors.rejectValue("doel", code);
            case BEEINDIGD -> errors.reject(code);
        }
        var correctable = reden == Contactweigering.IN_DE_TOEKOMST || reden == Contactweigering.TE_LANG_GELEDEN;
        return page(id, correctable ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT)
                .addObject("weigering", reden);
    }

    private ModelAndView page(UUID id, HttpStatus status) {
        var blad = boek.open(new TrajectId(id));
        return new ModelAndView("traject/contact", status)
                .addObject("blad", blad)
                .addObject("wijzen", Keuze.of("contact.wijze.", Contactwijze.values()))
                .addObject("richtingen", keuzelijsten.richtingen())
                .addObject("momenten", Keuze.of("contact.moment.", ContactForm.Moment.values()))
                .addObject("doelen", doelen(blad.doelen()))
                .addObject("tekst", tekst);
    }

    private static List<Keuze> doelen(List<Contactdoel> doelen) {
        return doelen.stream()
                .map(doel -> new Keuze(doel.id().toString(), doel.doel()))
                .toList();
    }
}
