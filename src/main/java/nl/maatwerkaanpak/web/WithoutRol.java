package nl.maatwerkaanpak.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.LoginRollen;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;

/**
 * Tells who logged in without any role of the aanpak what is the matter. Every page would be empty or hidden for them, which
 * looks as if there is no work. The session's roles are looked at first: the directory is asked only where they do not do.
 */
final class WithoutRol implements HandlerInterceptor {

    private final Aanpak aanpak;
    private final Medewerkers medewerkers;

    WithoutRol(Aanpak aanpak, Medewerkers medewerkers) {
        this.aanpak = aanpak;
        this.medewerkers = medewerkers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        var isPage = handler instanceof HandlerMethod && request.getDispatcherType() != DispatcherType.ERROR;
        if (isPage && Actor.current().isPresent() && !hasRolInSession() && !hasRolInDirectory()) {
            throw new ModelAndViewDefiningException(new ModelAndView("geen-rol", HttpStatus.FORBIDDEN));
        }
        return true;
    }

    private boolean hasRolInSession() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && LoginRollen.of(login.getAuthorities()).stream().anyMatch(aanpak::knowsRol);
    }

    private boolean hasRolInDirectory() {
        return medewerkers.find(Actor.require()).stream()
                .flatMap(medewerker -> medewerker.rollen().stream())
                .anyMatch(aanpak::knowsRol);
    }
}
