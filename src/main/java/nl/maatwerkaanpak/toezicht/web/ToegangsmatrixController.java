package nl.maatwerkaanpak.toezicht.web;

import java.util.List;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.aanpak.Rol;
import nl.maatwerkaanpak.toezicht.Toegangswijzer;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who may do what, for everybody who works here. */
@Controller
class ToegangsmatrixController {

    private final Toegangswijzer wijzer;
    private final Aanpak aanpak;
    private final Paginatekst tekst;

    ToegangsmatrixController(Toegangswijzer wijzer, Aanpak aanpak, Paginatekst tekst) {
        this.wijzer = wijzer;
        this.aanpak = aanpak;
        this.tekst = tekst;
    }

    /** A role that the aanpak does not name narrows nothing. */
    @GetMapping("/toegangsmatrix")
    ModelAndView show(@RequestParam(required = false) @Nullable String rol) {
        var chosen = rol != null && aanpak.knowsRol(rol) ? rol : null;
        return new ModelAndView("toezicht/toegangsmatrix")
                .addObject("handelingen", wijzer.acts(chosen))
                .addObject("overig", wijzer.withoutAct())
                .addObject("rollen", rollen())
                .addObject("gekozen", chosen)
                .addObject("tekst", tekst);
    }

    private List<Keuze> rollen() {
        return Stream.concat(
                        aanpak.rollen().stream().map(Rol::code),
                        aanpak.partners().stream().map(Partner::rol))
                .map(code -> new Keuze(code, aanpak.rolnaam(code)))
                .toList();
    }
}
