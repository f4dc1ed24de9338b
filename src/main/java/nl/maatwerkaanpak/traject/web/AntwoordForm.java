package nl.maatwerkaanpak.traject.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.maatwerkaanpak.traject.Afwijsreden;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The answer of the partner: yes, yes but later, first a question, or no with a reason. */
public record AntwoordForm(
        @NotNull @Nullable Antwoord antwoord,
        @Size(max = 1000) @Nullable String wedervraag,
        @Nullable Afwijsreden reden,
        @Size(max = 1000) @Nullable String toelichting) {

    static AntwoordForm empty() {
        return new AntwoordForm(null, null, null, null);
    }

    /** Rejects what belongs to the chosen answer and is not there. */
    void check(Errors errors) {
        if (antwoord == Antwoord.WEDERVRAAG && isBlank(wedervraag)) {
            errors.rejectValue("wedervraag", "verwijzing.fout.wedervraag");
        }
        if (antwoord == Antwoord.AFWIJZEN) {
            Afwijzing.check(reden, toelichting, errors);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** What the partner can say. */
    public enum Antwoord {
        AANNEMEN,
        WACHTLIJST,
        WEDERVRAAG,
        AFWIJZEN
    }
}
