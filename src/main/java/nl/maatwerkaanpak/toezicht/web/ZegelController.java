package nl.maatwerkaanpak.toezicht.web;

import java.nio.charset.StandardCharsets;
import nl.maatwerkaanpak.toezicht.Toezichttafel;
import nl.maatwerkaanpak.web.Paginatekst;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether the verwerkingslog is whole, and the roots to keep elsewhere. */
@Controller
@RequestMapping("/verwerkingslog")
class ZegelController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Toezichttafel tafel;
    private final Paginatekst tekst;

    ZegelController(Toezichttafel tafel, Paginatekst tekst) {
        this.tafel = tafel;
        this.tekst = tekst;
    }

    @GetMapping("/zegels")
    ModelAndView show() {
        return page(HttpStatus.OK);
    }

    @PostMapping("/zegels")
    ModelAndView check(RedirectAttributes redirect) {
        if (tafel.check().isEmpty()) {
            return page(HttpStatus.CONFLICT).addObject("weigering", "toezicht.zegels.loopt");
        }
        redirect.addFlashAttribute("melding", "toezicht.zegels.gecontroleerd");
        return new ModelAndView("redirect:/verwerkingslog/zegels");
    }

    @GetMapping("/wortels.csv")
    ResponseEntity<String> download() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("wortels.csv")
                                .build()
                                .toString())
                .body(tafel.wortels());
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView("toezicht/zegels", status)
                .addObject("controle", tafel.lastControle().orElse(null))
                .addObject("zegel", tafel.lastZegel().orElse(null))
                .addObject("tekst", tekst);
    }
}
