package nl.maatwerkaanpak.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.maatwerkaanpak.aanpak.Aanpak;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a public body tells everyone: where to report a leak, and how accessible the pages are. Whom to reach is configured. */
@Controller
class Verklaringen {

    private static final MediaType PLAIN_TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final Duration CACHE = Duration.ofDays(1);

    /** RFC 9116 asks for less than a year: who reads an old copy must notice. The text lives as long as this setting. */
    private static final Duration VALID = Duration.ofDays(90);

    private final Aanpak aanpak;
    private final Clock clock;
    private final String address;
    private final URI reportTo;
    private final String mailTo;

    Verklaringen(
            Aanpak aanpak,
            Clock clock,
            @Value("${maatwerk.adres}") URI address,
            @Value("${maatwerk.contact.beveiliging}") URI reportTo,
            @Value("${maatwerk.contact.toegankelijkheid}") String mailTo) {
        this.aanpak = aanpak;
        this.clock = clock;
        this.address = address.toString().replaceFirst("/$", "");
        this.reportTo = reportTo;
        this.mailTo = mailTo;
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        var expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS);
        var text = """
                Contact: %s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s/.well-known/security.txt
                """.formatted(reportTo, expires, address);
        return ResponseEntity.ok()
                .contentType(PLAIN_TEXT)
                .cacheControl(CacheControl.maxAge(CACHE).cachePublic())
                .body(text);
    }

    @GetMapping("/toegankelijkheid")
    String accessibility(Model model) {
        model.addAttribute("gemeente", aanpak.gemeente());
        model.addAttribute("adres", address);
        model.addAttribute("contact", mailTo);
        return "toegankelijkheid";
    }
}
