package nl.maatwerkaanpak.traject.web;

import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.traject.Antwoorduitkomst;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.AlBeantwoord;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.BestaatNietMeer;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Geaccepteerd;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.GeenPlek;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Ingetrokken;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.OpWachtlijst;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Teruggevraagd;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Uitgesteld;
import nl.maatwerkaanpak.traject.Trajectkast;
import nl.maatwerkaanpak.traject.VerwijzingId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of one verwijzing, and what is said after an act. */
@Component
class Verwijzingpagina {

    static final String FORM = "formulier";

    private final Trajectkast kast;
    private final Keuzelijsten keuzelijsten;

    Verwijzingpagina(Trajectkast kast, Keuzelijsten keuzelijsten) {
        this.kast = kast;
        this.keuzelijsten = keuzelijsten;
    }

    /** A page of the verwijzing for who may do this with it. */
    ModelAndView show(String view, VerwijzingId id, Handeling handeling, HttpStatus status) {
        var verwijzing = kast.read(id);
        if (!verwijzing.rechten().may(handeling)) {
            throw new GeenToegang(handeling);
        }
        return new ModelAndView("traject/" + view, status)
                .addObject("verwijzing", verwijzing)
                .addObject("keuzelijsten", keuzelijsten)
                .addObject("redenen", keuzelijsten.redenen())
                .addObject("zone", Werkdagen.ZONE);
    }

    /** Whether nothing was recorded; then the form says why. */
    boolean refuses(Antwoorduitkomst outcome, BindingResult errors) {
        var code = refusal(outcome);
        if (code.isEmpty()) {
            return false;
        }
        errors.reject("verwijzing.fout." + code);
        return true;
    }

    ModelAndView done(Antwoorduitkomst outcome, RedirectAttributes flash) {
        flash.addFlashAttribute("melding", "verwijzing.melding." + melding(outcome));
        return new ModelAndView(
                outcome instanceof Geaccepteerd accepted
                        ? "redirect:/trajecten/" + accepted.traject()
                        : "redirect:/taken");
    }

    private static String melding(Antwoorduitkomst outcome) {
        if (outcome instanceof Geaccepteerd) {
            return "aangenomen";
        }
        if (outcome instanceof OpWachtlijst) {
            return "wachtlijst";
        }
        if (outcome instanceof Teruggevraagd) {
            return "teruggevraagd";
        }
        return outcome instanceof Uitgesteld ? "uitgesteld" : "afgewezen";
    }

    private static String refusal(Antwoorduitkomst outcome) {
        if (outcome instanceof GeenPlek) {
            return "geen-plek";
        }
        if (outcome instanceof BestaatNietMeer) {
            return "bestaat-niet-meer";
        }
        if (outcome instanceof Ingetrokken) {
            return "ingetrokken";
        }
        return outcome instanceof AlBeantwoord ? "beantwoord" : "";
    }
}
