package nl.maatwerkaanpak.traject.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.maatwerkaanpak.traject.Afwijsreden;
import org.jspecify.annotations.Nullable;

/** The answer of the partner: yes, or no with a reason. */
public record AntwoordForm(
        @NotNull @Nullable Antwoord antwoord,
        @Nullable Afwijsreden reden,
        @Size(max = 1000) @Nullable String toelichting) {

    /** Yes or no. */
    public enum Antwoord {
        AANNEMEN,
        AFWIJZEN
    }
}
