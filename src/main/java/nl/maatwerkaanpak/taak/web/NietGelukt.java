package nl.maatwerkaanpak.taak.web;

import nl.maatwerkaanpak.taak.Taakuitkomst;
import nl.maatwerkaanpak.taak.Taakuitkomst.AlAfgerond;
import nl.maatwerkaanpak.taak.Taakuitkomst.AlBezet;
import nl.maatwerkaanpak.taak.Taakuitkomst.NietTerugTeGeven;
import nl.maatwerkaanpak.taak.Taakuitkomst.Onvindbaar;
import nl.maatwerkaanpak.taak.Taakuitkomst.Teruggegeven;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Tells in words why an act on a taak did not happen, and who was first. */
@Component
class NietGelukt {

    ModelAndView page(Taakuitkomst outcome) {
        if (outcome instanceof Onvindbaar) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var page = new ModelAndView("taak/niet-gelukt", HttpStatus.CONFLICT);
        page.addObject("uitleg", key(outcome));
        page.addObject("naam", name(outcome));
        return page;
    }

    private static String key(Taakuitkomst outcome) {
        if (outcome instanceof AlBezet) {
            return "taak.niet-gelukt.bezet";
        }
        if (outcome instanceof NietTerugTeGeven) {
            return "taak.niet-gelukt.persoonlijk";
        }
        if (outcome instanceof Teruggegeven) {
            return "taak.niet-gelukt.teruggegeven";
        }
        return name(outcome) == null ? "taak.niet-gelukt.vervallen" : "taak.niet-gelukt.afgerond";
    }

    private static @Nullable String name(Taakuitkomst outcome) {
        if (outcome instanceof AlBezet taken) {
            return taken.eigenaar();
        }
        return outcome instanceof AlAfgerond done ? done.door() : null;
    }
}
