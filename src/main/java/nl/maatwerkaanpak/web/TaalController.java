package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.maatwerkaanpak.aanpak.Taal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.LocaleResolver;

/** Where the links to the other language lead: the choice is kept, and the page that they stand on is shown again in it. */
@Controller
class TaalController {

    private final LocaleResolver talen;

    TaalController(LocaleResolver talen) {
        this.talen = talen;
    }

    @GetMapping("/taal/nl")
    String dutch(HttpServletRequest request, HttpServletResponse response) {
        return choose(Taal.NEDERLANDS, request, response);
    }

    @GetMapping("/taal/en")
    String english(HttpServletRequest request, HttpServletResponse response) {
        return choose(Taal.ENGELS, request, response);
    }

    private String choose(Taal taal, HttpServletRequest request, HttpServletResponse response) {
        talen.setLocale(request, response, taal.locale());
        return "redirect:" + Terugweg.to(request, request.getHeader("Referer"));
    }
}
