package nl.maatwerkaanpak.casus.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import nl.maatwerkaanpak.privacy.Onderwerp;
import org.springframework.web.servlet.HandlerMapping;

/** Where the pages of a dossier are; what is closed can be any of three. */
enum Dossierpad {
    SIGNALEN("/signalen/", Onderwerp::signaal),
    AANMELDINGEN("/aanmeldingen/", Onderwerp::aanmelding),
    CASUSSEN("/casussen/", Onderwerp::casus);

    private final String begin;
    private final Function<UUID, Onderwerp> onderwerp;

    Dossierpad(String begin, Function<UUID, Onderwerp> onderwerp) {
        this.begin = begin;
        this.onderwerp = onderwerp;
    }

    /**
     * Of a request to one of the pages that exist for each of them: by the address that it was mapped with, for what the browser
     * sent can be written in other ways.
     */
    static Dossierpad of(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return Arrays.stream(values())
                .filter(pad -> path.startsWith(pad.begin))
                .findFirst()
                .orElseThrow();
    }

    Onderwerp onderwerp(UUID id) {
        return onderwerp.apply(id);
    }

    String pad(UUID id, String page) {
        return begin + id + page;
    }

    /** Where who leads it goes back to. */
    String back(UUID id) {
        return this == CASUSSEN ? begin + id : "/taken";
    }
}
