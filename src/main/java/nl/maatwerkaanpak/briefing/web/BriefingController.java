package nl.maatwerkaanpak.briefing.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.briefing.Briefingpunt;
import nl.maatwerkaanpak.briefing.Briefingpunt.Soort;
import nl.maatwerkaanpak.briefing.BriefingpuntId;
import nl.maatwerkaanpak.briefing.Briefingtafel;
import nl.maatwerkaanpak.briefing.Briefinguitkomst;
import nl.maatwerkaanpak.inzending.Inzendingen;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.signaal.Dienst;
import nl.maatwerkaanpak.web.Keuze;
import nl.maatwerkaanpak.web.Paginatekst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The briefing: read on the phone, written point by point. */
@Controller
@RequestMapping("/briefing")
class BriefingController {

    private static final String FORMULIER = "formulier";

    private final Briefingtafel tafel;
    private final Aanpak aanpak;
    private final Inzendingen inzendingen;
    private final Paginatekst tekst;

    BriefingController(Briefingtafel tafel, Aanpak aanpak, Inzendingen inzendingen, Paginatekst tekst) {
        this.tafel = tafel;
        this.aanpak = aanpak;
        this.inzendingen = inzendingen;
        this.tekst = tekst;
    }

    @GetMapping
    ModelAndView read() {
        var punten = tafel.read();
        var diensten = Stream.concat(Stream.of(tafel.now()), punten.stream().map(Briefingpunt::dienst))
                .distinct()
                .map(dienst -> new Dienstblad(
                        dienst,
                        words(dienst),
                        punten.stream()
                                .filter(punt -> punt.dienst().equals(dienst))
                                .toList()))
                .toList();
        return new ModelAndView("briefing/briefing")
                .addObject("tekst", tekst)
                .addObject("diensten", diensten)
                .addObject("nu", tafel.now())
                .addObject("magSchrijven", tafel.mayWrite());
    }

    @GetMapping("/nieuw")
    ModelAndView showNew() {
        return page(HttpStatus.OK).addObject(FORMULIER, BriefingForm.EMPTY);
    }

    @PostMapping("/nieuw")
    ModelAndView add(
            @Valid @ModelAttribute(FORMULIER) BriefingForm formulier,
            BindingResult errors,
            @ModelAttribute(name = "inzending", binding = false) UUID inzending,
            RedirectAttributes redirect) {
        var offered = tafel.diensten();
        formulier.check(offered, aanpak, errors);
        if (errors.hasErrors()) {
            return page(HttpStatus.BAD_REQUEST);
        }
        var outcome = inzendingen
                .once(inzending, () -> tafel.add(formulier.punt(offered)), Briefinguitkomst.VASTGELEGD::equals)
                .orElse(Briefinguitkomst.VASTGELEGD);
        return answer(formulier, outcome, errors, redirect, null);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable BriefingpuntId id) {
        var punt = tafel.find(id).orElseThrow(() -> new GeenToegang(Handeling.BRIEFING_SCHRIJVEN));
        return page(HttpStatus.OK).addObject("punt", punt).addObject(FORMULIER, BriefingForm.of(punt));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable BriefingpuntId id,
            @Valid @ModelAttribute(FORMULIER) BriefingForm formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        var offered = tafel.diensten();
        formulier.check(offered, aanpak, errors);
        if (errors.hasErrors()) {
            return page(HttpStatus.BAD_REQUEST, id);
        }
        var outcome = tafel.change(id, Objects.requireNonNullElse(formulier.versie(), -1), formulier.punt(offered));
        return answer(formulier, outcome, errors, redirect, id);
    }

    @PostMapping("/{id}/weg")
    ModelAndView remove(
            @PathVariable BriefingpuntId id,
            @RequestParam(defaultValue = "-1") int versie,
            RedirectAttributes redirect) {
        var outcome = tafel.remove(id, versie);
        redirect.addFlashAttribute(
                "melding", outcome == Briefinguitkomst.VASTGELEGD ? "briefing.weg" : "briefing." + outcome);
        return new ModelAndView("redirect:/briefing");
    }

    private ModelAndView answer(
            BriefingForm formulier,
            Briefinguitkomst outcome,
            BindingResult errors,
            RedirectAttributes redirect,
            @Nullable BriefingpuntId id) {
        if (outcome == Briefinguitkomst.VASTGELEGD) {
            redirect.addFlashAttribute("melding", formulier.looksLikeBsn() ? "briefing.bsn" : "briefing.VASTGELEGD");
            return new ModelAndView("redirect:/briefing");
        }
        errors.reject("briefing." + outcome);
        return id == null
                ? page(HttpStatus.CONFLICT)
                : page(HttpStatus.CONFLICT, id).addObject("botst", true);
    }

    /** To change a point; when it is gone by now, what was typed can become a new one. */
    private ModelAndView page(HttpStatus status, BriefingpuntId id) {
        var punt = tafel.find(id);
        return page(status)
                .addObject("punt", punt.orElse(null))
                .addObject(
                        "puntdienst", punt.map(found -> words(found.dienst())).orElse(""));
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView("briefing/formulier", status)
                .addObject("tekst", tekst)
                .addObject(
                        "dienstkeuzes",
                        tafel.diensten().stream()
                                .map(dienst -> new Keuze(dienst.code(), words(dienst)))
                                .toList())
                .addObject("soortkeuzes", Keuze.of("briefing.soort.", Soort.values()))
                .addObject(
                        "gebieden",
                        Stream.concat(
                                        Stream.of(new Keuze(BriefingForm.OVERAL, "briefing.overal")),
                                        aanpak.wijken().stream().map(wijk -> new Keuze(wijk.code(), wijk.naam())))
                                .toList());
    }

    private String words(Dienst dienst) {
        return tekst.melding(
                "briefing.dienst", tekst.dag(dienst.dag()), tekst.melding("signaal.dagdeel." + dienst.dagdeel()));
    }

    /** A dienst with its points, as the page shows it. */
    record Dienstblad(Dienst dienst, String woorden, List<Briefingpunt> punten) {}
}
