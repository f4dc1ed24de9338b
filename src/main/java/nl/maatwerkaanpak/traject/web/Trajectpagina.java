package nl.maatwerkaanpak.traject.web;

import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.traject.Bijwerking;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectkast;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a traject: the form of its step, with empty forms for what was not sent, and the parts of other rooms. */
@Component
class Trajectpagina {

    static final String EINDE = "einde";

    private final Trajectkast kast;
    private final Keuzelijsten keuzelijsten;
    private final Paginatekst tekst;

    Trajectpagina(Trajectkast kast, Keuzelijsten keuzelijsten, Paginatekst tekst) {
        this.kast = kast;
        this.keuzelijsten = keuzelijsten;
        this.tekst = tekst;
    }

    ModelAndView show(UUID id) {
        var page = page(id, HttpStatus.OK);
        page.addObject(EINDE, new EindeForm(null, null));
        return page;
    }

    /** The page again with what was filled in; the other forms are as new. */
    ModelAndView invalid(UUID id, BindingResult errors) {
        return again(id, errors, HttpStatus.BAD_REQUEST);
    }

    /** Back to the page after recording, or the page with why it was not recorded. */
    ModelAndView answer(UUID id, Bijwerking outcome, BindingResult errors, RedirectAttributes flash) {
        if (outcome != Bijwerking.VASTGELEGD) {
            return again(id, errors, HttpStatus.CONFLICT).addObject("weigering", "traject.bijwerking." + outcome);
        }
        flash.addFlashAttribute("melding", "traject.melding." + errors.getObjectName());
        return new ModelAndView("redirect:/trajecten/" + id);
    }

    private ModelAndView again(UUID id, BindingResult errors, HttpStatus status) {
        var page = show(id);
        page.setStatus(status);
        page.addAllObjects(errors.getModel());
        return page;
    }

    private ModelAndView page(UUID id, HttpStatus status) {
        var traject = kast.read(new TrajectId(id));
        return new ModelAndView("traject/traject", status)
                .addObject("traject", traject)
                .addObject("deel", keuzelijsten.deel(traject))
                .addObject("keuzelijsten", keuzelijsten)
                .addObject("uitkomsten", keuzelijsten.uitkomsten())
                .addObject("tekst", tekst)
                .addObject("zone", Werkdagen.ZONE);
    }
}
