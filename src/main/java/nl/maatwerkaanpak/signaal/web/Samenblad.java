package nl.maatwerkaanpak.signaal.web;

import java.util.List;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Uitkomst;
import nl.maatwerkaanpak.signaal.Weegregel;
import nl.maatwerkaanpak.signaal.WegingResult;
import nl.maatwerkaanpak.signaal.WegingResult.AlreadyWeighed;
import nl.maatwerkaanpak.signaal.WegingResult.HandedOver;
import nl.maatwerkaanpak.signaal.WegingResult.Intended;
import nl.maatwerkaanpak.signaal.WegingResult.Pending;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of weighing several signalen: the choice, and what came of each when one did not go as asked. */
@Component
class Samenblad {

    private final Weeglijst lijst;
    private final Medewerkers medewerkers;

    Samenblad(Weeglijst lijst, Medewerkers medewerkers) {
        this.lijst = lijst;
        this.medewerkers = medewerkers;
    }

    /**
     * What came of one.
     *
     * @param kenmerk its number, when it was the reader's
     */
    public record Uitslag(SignaalId signaal, @Nullable String kenmerk, WegingResult result) {}

    /**
     * The same in words.
     *
     * @param tekst a message key
     * @param naam who was earlier, when somebody was
     */
    public record Uitslagregel(
            @Nullable String kenmerk,
            String tekst,
            @Nullable String naam,
            boolean gelukt) {}

    ModelAndView page(List<Weegregel> regels, @Nullable Uitkomst gekozen) {
        var page = new ModelAndView("signaal/samen");
        lijst.addTo(page);
        return page.addObject("samen", lijst.rijen(regels))
                .addObject("signalen", regels.stream().map(Weegregel::signaal).toList())
                .addObject("gekozen", gekozen)
                .addObject("weegtoetsen", true);
    }

    /** For when something did not go as asked: what was weighed stays so, what was written is kept. */
    ModelAndView uitslag(List<Uitslag> uitslagen, @Nullable String tekst) {
        var page = new ModelAndView("signaal/samen-uitslag", HttpStatus.CONFLICT);
        lijst.addTo(page);
        return page.addObject("uitslagen", uitslagen.stream().map(this::inWords).toList())
                .addObject("tekst", tekst);
    }

    private Uitslagregel inWords(Uitslag uitslag) {
        var result = uitslag.result();
        return new Uitslagregel(
                uitslag.kenmerk(), "wegen.uitslag." + code(result), naam(result), result instanceof Intended);
    }

    private static String code(WegingResult result) {
        if (result instanceof Intended) {
            return "gewogen";
        }
        if (result instanceof AlreadyWeighed) {
            return "al-gewogen";
        }
        if (result instanceof Pending) {
            return "wordt-gewogen";
        }
        return result instanceof HandedOver ? "overgedragen" : "geweigerd";
    }

    private @Nullable String naam(WegingResult result) {
        if (result instanceof AlreadyWeighed already) {
            return naam(already.weger());
        }
        return result instanceof Pending pending ? naam(pending.voornemen().weger()) : null;
    }

    private @Nullable String naam(MedewerkerId medewerker) {
        return medewerkers.find(medewerker).map(Medewerker::naam).orElse(null);
    }
}
