package nl.maatwerkaanpak.signaal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.signaal.Meldbegin.Plek;
import nl.maatwerkaanpak.signaal.MeldingResult;
import nl.maatwerkaanpak.signaal.MeldingResult.Reden;
import nl.maatwerkaanpak.signaal.MeldingResult.Refused;
import nl.maatwerkaanpak.signaal.MeldingResult.Sent;
import nl.maatwerkaanpak.signaal.Meldpunt;
import nl.maatwerkaanpak.signaal.SignaalId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the scripts of the signaal page ask: what a form begins with, names of the own team, and taking in a signaal. */
@RestController
class InnameController {

    private final Meldpunt meldpunt;
    private final JsonMapper json;
    private final MessageSource messages;
    private final Clock clock;

    InnameController(Meldpunt meldpunt, JsonMapper json, MessageSource messages, Clock clock) {
        this.meldpunt = meldpunt;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * For whom the device works now, asked before everything that is sent.
     *
     * @param persoon tells whose a waiting signaal is, and says nothing of who that is
     * @param nu the server's clock in milliseconds: that of a telephone may be days off
     */
    record Toestel(
            String persoon,
            String taal,
            long nu,
            String kop,
            String token,
            @Nullable String wijk,
            List<Plek> plekken) {}

    /**
     * What became of it: a number, or why not and what to do.
     *
     * @param tekst for people, in their language
     */
    record Antwoord(
            @Nullable String kenmerk,
            @Nullable String reden,
            @Nullable String tekst) {}

    @GetMapping("/signalen/toestel")
    Toestel begin(CsrfToken csrf, Locale locale) {
        var begin = meldpunt.begin();
        return new Toestel(
                persoon(),
                locale.getLanguage(),
                clock.millis(),
                csrf.getHeaderName(),
                csrf.getToken(),
                begin.wijk(),
                begin.plekken());
    }

    /** By POST: what somebody types of a name belongs in no address. */
    @PostMapping("/signalen/namen")
    List<String> names(@RequestParam(defaultValue = "") String begin) {
        return meldpunt.teamnamen(begin);
    }

    @PostMapping("/signalen/inname/{id}")
    ResponseEntity<Antwoord> take(@PathVariable SignaalId id, HttpServletRequest request, Locale locale)
            throws IOException {
        meldpunt.admit();
        var body = request.getInputStream().readNBytes(Inname.GROOTSTE + 1);
        if (body.length > Inname.GROOTSTE) {
            return refused(HttpStatus.CONTENT_TOO_LARGE, Reden.TE_LANG.name(), locale);
        }
        return read(body)
                .map(inname -> answer(meldpunt.send(id, inname.melding()), locale))
                .orElseGet(() -> refused(HttpStatus.BAD_REQUEST, "ONLEESBAAR", locale));
    }

    /** The word null is JSON too, and no signaal. */
    private Optional<Inname> read(byte[] body) {
        try {
            return Optional.ofNullable(json.readValue(new String(body, StandardCharsets.UTF_8), Inname.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private ResponseEntity<Antwoord> answer(MeldingResult result, Locale locale) {
        if (result instanceof Refused refused) {
            var status =
                    refused.reden() == Reden.ANDERE_INHOUD ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return refused(status, refused.reden().name(), locale);
        }
        return ResponseEntity.ok(new Antwoord(((Sent) result).kenmerk(), null, null));
    }

    private ResponseEntity<Antwoord> refused(HttpStatus status, String reden, Locale locale) {
        var text = messages.getMessage("signaal.geweigerd." + reden, null, locale);
        return ResponseEntity.status(status).body(new Antwoord(null, reden, text));
    }

    private static String persoon() {
        return UUID.nameUUIDFromBytes(("toestel van " + Actor.require()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
