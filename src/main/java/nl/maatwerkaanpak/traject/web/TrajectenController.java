package nl.maatwerkaanpak.traject.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectbegeleiding;
import nl.maatwerkaanpak.traject.Trajectkast;
import nl.maatwerkaanpak.traject.Trajectzicht;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The trajecten of the uitvoerder, and how they go and end. */
@Controller
class TrajectenController {

    private final Trajectbegeleiding begeleiding;
    private final Trajectkast kast;
    private final Trajectzicht zicht;
    private final Trajectpagina pagina;
    private final Keuzelijsten keuzelijsten;
    private final Paginatekst tekst;

    TrajectenController(
            Trajectbegeleiding begeleiding,
            Trajectkast kast,
            Trajectzicht zicht,
            Trajectpagina pagina,
            Keuzelijsten keuzelijsten,
            Paginatekst tekst) {
        this.begeleiding = begeleiding;
        this.kast = kast;
        this.zicht = zicht;
        this.pagina = pagina;
        this.keuzelijsten = keuzelijsten;
        this.tekst = tekst;
    }

    @GetMapping("/trajecten")
    ModelAndView list() {
        return new ModelAndView("traject/trajecten")
                .addObject("trajecten", kast.mine())
                .addObject("keuzelijsten", keuzelijsten)
                .addObject("tekst", tekst)
                .addObject("zone", Werkdagen.ZONE);
    }

    @GetMapping("/trajecten/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return pagina.show(id);
    }

    @GetMapping("/trajecten/{id}/wie-ziet")
    ModelAndView showZicht(@PathVariable TrajectId id) {
        return new ModelAndView("zicht/wie-ziet")
                .addObject("zieners", zicht.read(id))
                .addObject("soort", "traject")
                .addObject("terug", "/trajecten/" + id)
                .addObject("tekst", tekst);
    }

    @PostMapping("/trajecten/{id}/einde")
    ModelAndView end(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Trajectpagina.EINDE) EindeForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var uitkomst = form.uitkomst();
        var toelichting = form.toelichting();
        if (uitkomst != null && !uitkomst.endsGuidance()) {
            errors.rejectValue("uitkomst", "traject.fout.uitkomst");
        }
        if (errors.hasErrors() || uitkomst == null || toelichting == null) {
            return pagina.invalid(id, errors);
        }
        var outcome = begeleiding.end(new TrajectId(id), uitkomst, toelichting.strip());
        return pagina.answer(id, outcome, errors, flash);
    }
}
