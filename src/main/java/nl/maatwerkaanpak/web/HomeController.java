package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody starts: a straatcoach straight in the form, everyone else at their work. */
@Controller
class HomeController {

    /** Who also weighs signalen has work to see first. */
    @GetMapping("/")
    String home(HttpServletRequest request) {
        var onTheStreet = request.isUserInRole("straatcoach") && !request.isUserInRole("signaalcoordinator");
        return onTheStreet ? "redirect:/signalen/nieuw" : "redirect:/taken";
    }
}
