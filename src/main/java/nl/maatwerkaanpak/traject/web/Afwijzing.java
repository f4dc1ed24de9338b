package nl.maatwerkaanpak.traject.web;

import nl.maatwerkaanpak.traject.Afwijsreden;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a partner who declines has to tell: a reason from the list, and words when no reason of the list fits. */
final class Afwijzing {

    private Afwijzing() {}

    static void check(@Nullable Afwijsreden reden, @Nullable String toelichting, Errors errors) {
        if (reden == null) {
            errors.rejectValue("reden", "verwijzing.fout.reden");
        }
        if (reden == Afwijsreden.ANDERS && (toelichting == null || toelichting.isBlank())) {
            errors.rejectValue("toelichting", "verwijzing.fout.anders");
        }
    }
}
