package nl.maatwerkaanpak.web;

import java.time.Duration;
import nl.maatwerkaanpak.medewerker.SigningKey;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What can be seen without a login: the public key, and the page after logging out. */
@Controller
class PublicPages {

    private static final Duration KEY_LIFETIME = Duration.ofMinutes(5);

    private final SigningKey key;

    PublicPages(SigningKey key) {
        this.key = key;
    }

    /** The identity provider fetches this to verify what we sign. */
    @GetMapping(path = "/.well-known/jwks.json")
    ResponseEntity<String> publicKeys() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(KEY_LIFETIME).cachePublic())
                .body(key.publicKeys());
    }

    @GetMapping("/uitgelogd")
    String loggedOut() {
        return "uitgelogd";
    }
}
