package nl.badexamples.house;

import org.springframework.web.bind.annotation.GetMapping;

/** A handler of requests that is not in a web package. */
public class CallsMvc {

    @GetMapping("/ergens")
    String page() {
        return "ergens";
    }
}
