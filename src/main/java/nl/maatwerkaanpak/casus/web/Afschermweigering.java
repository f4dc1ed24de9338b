package nl.maatwerkaanpak.casus.web;

import nl.maatwerkaanpak.casus.Afschermuitkomst;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** Why a dossier was not closed, at the field that it is about. */
final class Afschermweigering {

    private Afschermweigering() {}

    /** What the page answers with: what can be mended is asked again, what came second is told. */
    static HttpStatus explain(Afschermuitkomst outcome, BindingResult errors) {
        var key = "afscherming." + outcome;
        switch (outcome) {
            case OPVOLGER_NODIG, OPVOLGER_ONGESCHIKT -> errors.rejectValue("opvolger", key);
            case ONGESCHIKT -> errors.rejectValue("afgeschermde", key);
            default -> {
                errors.reject(key);
                return HttpStatus.CONFLICT;
            }
        }
        return HttpStatus.BAD_REQUEST;
    }
}
