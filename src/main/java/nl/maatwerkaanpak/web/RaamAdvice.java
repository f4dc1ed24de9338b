package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.LoginRollen;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. The session keeps no name, so it is looked up for a whole page; a fragment needs none. */
@ControllerAdvice
class RaamAdvice {

    private final Aanpak aanpak;
    private final Medewerkers medewerkers;

    RaamAdvice(Aanpak aanpak, Medewerkers medewerkers) {
        this.aanpak = aanpak;
        this.medewerkers = medewerkers;
    }

    @ModelAttribute("raam")
    Raam raam(HttpServletRequest request) {
        if (request.getHeader(HiddenOrExpired.HTMX) != null) {
            return Raam.BUITEN;
        }
        return Actor.current().isPresent() ? raamAt(path(request)) : Raam.BUITEN;
    }

    /** The id of the form on the page: a new one, or that of the form that was sent and comes back to be corrected. */
    @ModelAttribute("inzending")
    UUID inzending(HttpServletRequest request) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(request.getParameter("inzending"), ""));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    private Raam raamAt(String path) {
        var rollen = rollen(SecurityContextHolder.getContext().getAuthentication());
        var punten = Menu.of(rollen, aanpak, path);
        return new Raam(punten, rollen.stream().map(aanpak::rolnaam).toList(), naam(), true);
    }

    private @Nullable String naam() {
        return Actor.current().flatMap(medewerkers::find).map(Medewerker::naam).orElse(null);
    }

    private static Set<String> rollen(@Nullable Authentication login) {
        return login == null ? Set.of() : LoginRollen.of(login.getAuthorities());
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
