package nl.maatwerkaanpak.prospect4cash.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.maatwerkaanpak.traject.Stap;
import nl.maatwerkaanpak.traject.Trajectuitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why nobody looks for a place any more. */
public record ZoekeindeForm(
        @NotNull @Nullable Trajectuitkomst uitkomst,
        @NotBlank @Size(max = 1000) @Nullable String toelichting) {

    static final ZoekeindeForm EMPTY = new ZoekeindeForm(null, null);

    void check(Errors errors) {
        if (Tekst.isUnreadable(errors)) {
            return;
        }
        if (uitkomst != null && !uitkomst.ends(Stap.PLAATSING)) {
            errors.rejectValue("uitkomst", "prospect.fout.uitkomst");
        }
    }
}
