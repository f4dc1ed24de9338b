package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells the frame what a page answers. A form that came back with mistakes is in the title, for who cannot see the page. A page
 * that answers something that was sent has no address of its own: it cannot be fetched again in another language.
 */
class Fouttitel implements HandlerInterceptor {

    static final String ATTRIBUTE = "raamFout";
    static final String ANTWOORD = "raamAntwoord";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && !leadsElsewhere(page)) {
            page.addObject(ATTRIBUTE, hasErrors(page));
            page.addObject(ANTWOORD, !HttpMethod.GET.matches(request.getMethod()));
        }
    }

    /** What stands in the model of a redirect ends up in its address. */
    private static boolean leadsElsewhere(ModelAndView page) {
        return page.getViewName() == null || page.getViewName().startsWith("redirect:");
    }

    private static boolean hasErrors(ModelAndView page) {
        return page.getModel().values().stream()
                .anyMatch(value -> value instanceof BindingResult result && result.hasErrors());
    }
}
