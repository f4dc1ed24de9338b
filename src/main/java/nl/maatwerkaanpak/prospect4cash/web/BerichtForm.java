package nl.maatwerkaanpak.prospect4cash.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import nl.maatwerkaanpak.medewerker.Mailadres;
import nl.maatwerkaanpak.prospect4cash.Voornaam;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The first name that an employer is told.
 *
 * @param adres where the mail goes, as the worker saw it; absent on the first page
 */
public record BerichtForm(
        @NotBlank @Nullable String voornaam, @Nullable String adres) {

    static final BerichtForm EMPTY = new BerichtForm(null, null);

    /** Nothing when it is not one first name; then the mistake is told. */
    Optional<Voornaam> voornaam(String bekendeNaam, Errors errors) {
        var typed = Tekst.strip(voornaam);
        if (typed == null) {
            return Optional.empty();
        }
        var name = Voornaam.of(typed);
        if (name.isEmpty()) {
            errors.rejectValue("voornaam", "prospect.fout.voornaam");
            return name;
        }
        if (name.get().isLastOf(bekendeNaam)) {
            errors.rejectValue("voornaam", "prospect.fout.achternaam");
            return Optional.empty();
        }
        return name;
    }

    Optional<Mailadres> mailadres() {
        return Mailadres.of(adres);
    }
}
