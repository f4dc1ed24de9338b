package nl.maatwerkaanpak.ontwikkeling;

import org.springframework.security.core.Authentication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A page of the tests' own, to see login, session and refusal without depending on the pages of a room. */
@TestComponent
@Controller
class ProbePages {

    @GetMapping("/proef")
    String page(Authentication who, Model model) {
        model.addAttribute("wie", who.getName());
        model.addAttribute("rollen", who.getAuthorities().toString());
        return "proef";
    }

    @GetMapping("/proef/fragment")
    @ResponseBody
    String fragment() {
        return "<p id=\"antwoord\">gehaald</p>";
    }

    @PostMapping("/proef/fragment")
    @ResponseBody
    String send() {
        return "<p id=\"antwoord\">verstuurd</p>";
    }

    @GetMapping("/proef/kapot")
    String broken() {
        throw new IllegalStateException("Noor Hendriks must not be on the page");
    }
}
