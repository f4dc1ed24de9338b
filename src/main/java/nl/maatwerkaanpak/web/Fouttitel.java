package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Tells the frame that a form came back with mistakes: the page's title then starts with it, for who cannot see the page. */
class Fouttitel implements HandlerInterceptor {

    static final String ATTRIBUTE = "raamFout";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && !leadsElsewhere(page) && hasErrors(page)) {
            page.addObject(ATTRIBUTE, true);
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
