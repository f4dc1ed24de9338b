package nl.maatwerkaanpak.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.privacy.Toegangsoverzicht;
import nl.maatwerkaanpak.privacy.Toegangsregel;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who has access to what, on a page and as a file. */
@Controller
@RequestMapping("/toegangsoverzicht")
class ToegangsoverzichtController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Toegangsoverzicht overzicht;
    private final Toegangslijst lijst;
    private final Paginatekst tekst;
    private final Clock clock;

    ToegangsoverzichtController(Toegangsoverzicht overzicht, Toegangslijst lijst, Paginatekst tekst, Clock clock) {
        this.overzicht = overzicht;
        this.lijst = lijst;
        this.tekst = tekst;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show() {
        var regels = overzicht.read();
        return new ModelAndView("web/toegangsoverzicht")
                .addObject("regels", regels)
                .addObject(
                        "gedeeld",
                        regels.stream().filter(Toegangsregel::looksShared).count())
                .addObject("tekst", tekst);
    }

    @GetMapping("/bestand")
    ResponseEntity<byte[]> download() {
        var name = "toegangsoverzicht-" + LocalDate.now(clock.withZone(Werkdagen.ZONE)) + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(lijst.write(overzicht.export()));
    }
}
