package nl.maatwerkaanpak.signaal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Organisatie;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.aanpak.Taal;
import nl.maatwerkaanpak.signaal.Lengte;
import nl.maatwerkaanpak.signaal.MeldingResult.Refused;
import nl.maatwerkaanpak.signaal.Meldpunt;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Straatactie;
import nl.maatwerkaanpak.signaal.Zekerheid;
import nl.maatwerkaanpak.web.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page on which a signaal is written. It has one address for each step, all the same page: its scripts show the step, keep
 * what is typed on the device and send it. Without scripts the page is one long form, sent here.
 */
@Controller
class MeldController {

    private static final String FORMULIER = "formulier";

    /** The most characters in a field, and the most persons, as the scripts of the page know them. */
    private static final Map<String, Integer> LENGTES = Map.of(
            "plek", Lengte.PLEK,
            "groep", Lengte.GROEP - Lengte.LEEFTIJD - 2,
            "groepsleeftijd", Lengte.LEEFTIJD,
            "feit", Lengte.FEIT,
            "duiding", Lengte.DUIDING,
            "bron", Lengte.HERKOMST,
            "naam", Lengte.NAAM,
            "bijnaam", Lengte.BIJNAAM,
            "leeftijd", Lengte.LEEFTIJD,
            "personen", Lengte.PERSONEN);

    private final Meldpunt meldpunt;
    private final Aanpak aanpak;
    private final JsonMapper json;
    private final Clock clock;

    MeldController(Meldpunt meldpunt, Aanpak aanpak, JsonMapper json, Clock clock) {
        this.meldpunt = meldpunt;
        this.aanpak = aanpak;
        this.json = json;
        this.clock = clock;
    }

    /** The id was made with the form, so that sending twice is one signaal. */
    @ModelAttribute("signaal")
    SignaalId signaal(@RequestParam(required = false) @Nullable SignaalId signaal) {
        return signaal == null ? SignaalId.create() : signaal;
    }

    @GetMapping({"/signalen/nieuw", "/signalen/nieuw/{id}/{stap:waar|wie|wat|gedaan|controle}"})
    ModelAndView write() {
        return page(MeldForm.empty(meldpunt.begin().wijk()), false);
    }

    /**
     * The same page with nothing of anybody in it, for the device to keep: it opens without a connection. Who is not a reporter
     * does not get it.
     */
    @GetMapping("/signalen/schil/{taal:nl|en}")
    ModelAndView shell(@PathVariable String taal, HttpServletRequest request) {
        meldpunt.admit();
        request.setAttribute(
                CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME,
                Taal.of(taal).orElseThrow().locale());
        return page(MeldForm.empty(null), true);
    }

    @PostMapping(path = "/signalen/nieuw", params = "nog")
    ModelAndView oneMore(@ModelAttribute(FORMULIER) MeldForm formulier, BindingResult errors) {
        meldpunt.admit();
        return errors.hasErrors() ? again() : page(formulier.withOneMore(), false);
    }

    @PostMapping("/signalen/nieuw")
    ModelAndView send(
            @ModelAttribute("signaal") SignaalId signaal,
            @Valid @ModelAttribute(FORMULIER) MeldForm formulier,
            BindingResult errors,
            RedirectAttributes redirect) {
        meldpunt.admit();
        var now = clock.instant();
        formulier.check(aanpak, now, errors);
        if (errors.hasErrors()) {
            return again();
        }
        if (meldpunt.send(signaal, formulier.melding(now)) instanceof Refused refused) {
            errors.reject("signaal.geweigerd." + refused.reden());
            return again();
        }
        if (formulier.looksLikeBsn()) {
            redirect.addFlashAttribute("melding", "signaal.verzonden.bsn");
        }
        return new ModelAndView("redirect:/signalen/" + signaal);
    }

    private ModelAndView again() {
        var page = common(false);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView page(MeldForm formulier, boolean shell) {
        return common(shell).addObject(FORMULIER, formulier);
    }

    private ModelAndView common(boolean shell) {
        return new ModelAndView("signaal/nieuw")
                .addObject("schil", shell)
                .addObject("wijken", wijken())
                .addObject("momenten", Keuze.of("signaal.moment.", MeldForm.Moment.values()))
                .addObject("uren", Keuze.of("signaal.uur.", Lokaaltijd.Uur.values()))
                .addObject("zekerheden", Keuze.of("signaal.zekerheid.", Zekerheid.values()))
                .addObject("herkomsten", MeldForm.HERKOMSTEN)
                .addObject("soorten", soorten())
                .addObject("straatacties", Keuze.of("signaal.actie.", Straatactie.values()))
                .addObject("spoedkeuzes", spoedkeuzes())
                .addObject("lengtes", json.writeValueAsString(LENGTES));
    }

    private List<Keuze> wijken() {
        return aanpak.wijken().stream()
                .map(wijk -> new Keuze(wijk.code(), wijk.naam()))
                .toList();
    }

    private List<Keuze> soorten() {
        return aanpak.signaalsoorten().stream()
                .map(soort -> new Keuze(soort.code(), soort.naam()))
                .toList();
    }

    private String organisatie(Partner partner) {
        return aanpak.organisatie(partner.organisatie()).map(Organisatie::naam).orElse(partner.naam());
    }

    private List<Keuze> spoedkeuzes() {
        return Stream.concat(
                        Stream.of(new Keuze(MeldForm.KAN_WACHTEN, "signaal.spoed.nee")),
                        aanpak.opschalingpartners().stream()
                                .map(partner -> new Keuze(partner.rol(), organisatie(partner))))
                .toList();
    }
}
