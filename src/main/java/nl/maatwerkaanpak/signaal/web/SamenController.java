package nl.maatwerkaanpak.signaal.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.signaal.Bedenktijd;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Uitkomst;
import nl.maatwerkaanpak.signaal.Weegregel;
import nl.maatwerkaanpak.signaal.Weegstapel;
import nl.maatwerkaanpak.signaal.WegingResult;
import nl.maatwerkaanpak.signaal.WegingResult.HandedOver;
import nl.maatwerkaanpak.signaal.WegingResult.Intended;
import nl.maatwerkaanpak.signaal.WegingResult.Reden;
import nl.maatwerkaanpak.signaal.WegingResult.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Several signalen with one outcome. Each is weighed apart: what somebody weighed meanwhile is told, and the others go on.
 * Aanmelden and opschalen are about one jongere and one signaal, and are not here.
 */
@Controller
@RequestMapping("/wegen/samen")
class SamenController {

    private static final String FORMULIER = "formulier";
    private static final List<Uitkomst> UITKOMSTEN =
            List.of(Uitkomst.AFDOEN, Uitkomst.BUNDELEN, Uitkomst.ZELF_OPPAKKEN);

    private final Weegstapel stapel;
    private final Bedenktijd bedenktijd;
    private final Wegingsblad blad;
    private final Samenblad samenblad;

    SamenController(Weegstapel stapel, Bedenktijd bedenktijd, Wegingsblad blad, Samenblad samenblad) {
        this.stapel = stapel;
        this.bedenktijd = bedenktijd;
        this.blad = blad;
        this.samenblad = samenblad;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(defaultValue = "") Set<SignaalId> signaal,
            @RequestParam(required = false) @Nullable Uitkomst uitkomst,
            RedirectAttributes redirect) {
        var regels = chosen(signaal);
        if (regels.isEmpty()) {
            redirect.addFlashAttribute("melding", "wegen.samen.geen");
            return new ModelAndView("redirect:/wegen");
        }
        var gekozen = uitkomst != null && UITKOMSTEN.contains(uitkomst) ? uitkomst : null;
        var page = page(regels, gekozen, HttpStatus.OK);
        return gekozen == null ? page : page.addObject(FORMULIER, WegingForms.empty(gekozen));
    }

    @PostMapping(params = "uitkomst=AFDOEN")
    ModelAndView weigh(
            @RequestParam(defaultValue = "") Set<SignaalId> signaal,
            @Valid @ModelAttribute(FORMULIER) WegingForms.Afdoen formulier,
            BindingResult errors) {
        return record(signaal, formulier, errors);
    }

    @PostMapping(params = "uitkomst=BUNDELEN")
    ModelAndView weigh(
            @RequestParam(defaultValue = "") Set<SignaalId> signaal,
            @Valid @ModelAttribute(FORMULIER) WegingForms.Bundelen formulier,
            BindingResult errors) {
        return record(signaal, formulier, errors);
    }

    @PostMapping(params = "uitkomst=ZELF_OPPAKKEN")
    ModelAndView weigh(
            @RequestParam(defaultValue = "") Set<SignaalId> signaal,
            @Valid @ModelAttribute(FORMULIER) WegingForms.ZelfOppakken formulier,
            BindingResult errors) {
        return record(signaal, formulier, errors);
    }

    private ModelAndView record(Set<SignaalId> signalen, WegingForm formulier, BindingResult errors) {
        var regels = chosen(signalen);
        if (isBlank(formulier.afwijkreden())
                && !stapel.deviating(regels, formulier.uitkomst()).isEmpty()) {
            errors.rejectValue(
                    WegenController.field(Reden.GEEN_AFWIJKREDEN), "signaal.weging." + Reden.GEEN_AFWIJKREDEN);
        }
        if (errors.hasErrors()) {
            return page(regels, formulier.uitkomst(), HttpStatus.BAD_REQUEST);
        }
        if (signalen.isEmpty()) {
            return new ModelAndView("redirect:/wegen/samen");
        }
        var results = new ArrayList<Samenblad.Uitslag>();
        signalen.forEach(id -> results.add(new Samenblad.Uitslag(id, kenmerk(regels, id), weigh(id, formulier))));
        if (results.stream().allMatch(uitslag -> uitslag.result() instanceof Refused)) {
            var reden = ((Refused) results.get(0).result()).reden();
            errors.rejectValue(WegenController.field(reden), "signaal.weging." + reden);
            return page(regels, formulier.uitkomst(), HttpStatus.BAD_REQUEST);
        }
        return results.stream().allMatch(uitslag -> uitslag.result() instanceof Intended)
                ? new ModelAndView("redirect:/wegen")
                : samenblad.uitslag(results, formulier.tekst());
    }

    private WegingResult weigh(SignaalId id, WegingForm formulier) {
        try {
            return bedenktijd.intend(id, formulier.besluit());
        } catch (GeenToegang closed) {
            return new HandedOver(Optional.empty());
        }
    }

    private List<Weegregel> chosen(Set<SignaalId> signalen) {
        return stapel.list().stream()
                .filter(regel -> regel.signaal() != null && signalen.contains(regel.signaal()))
                .toList();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String kenmerk(List<Weegregel> regels, SignaalId id) {
        return regels.stream()
                .filter(regel -> id.equals(regel.signaal()))
                .map(regel -> regel.taak().kenmerk())
                .findFirst()
                .orElse(null);
    }

    private ModelAndView page(List<Weegregel> regels, @Nullable Uitkomst gekozen, HttpStatus status) {
        var page = samenblad
                .page(regels, gekozen)
                .addObject("uitkomsten", UITKOMSTEN)
                .addObject("afwijkend", gekozen == null ? List.of() : stapel.deviating(regels, gekozen));
        if (gekozen != null) {
            blad.addOptions(page, gekozen);
        }
        page.setStatus(status);
        return page;
    }
}
