package nl.maatwerkaanpak.prospect4cash.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.maatwerkaanpak.medewerker.Mailadres;
import nl.maatwerkaanpak.prospect4cash.NieuweWerkgever;
import nl.maatwerkaanpak.prospect4cash.Werkgever;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An employer. */
public record WerkgeverForm(
        @NotBlank @Size(max = NieuweWerkgever.NAAM_LENGTE) @Nullable
        String naam,

        @NotBlank @Size(max = NieuweWerkgever.NAAM_LENGTE) @Nullable
        String contactpersoon,

        @NotBlank @Nullable String mailadres,

        @Size(max = NieuweWerkgever.TELEFOON_LENGTE) @Pattern(regexp = "[0-9 +()-]*") @Nullable
        String telefoon,

        @Nullable Integer versie) {

    static final WerkgeverForm EMPTY = new WerkgeverForm(null, null, null, null, null);

    static WerkgeverForm of(Werkgever werkgever) {
        return new WerkgeverForm(
                werkgever.naam(),
                werkgever.contactpersoon(),
                werkgever.mailadres().waarde(),
                werkgever.telefoon(),
                werkgever.versie());
    }

    void check(Errors errors) {
        if (Tekst.isUnreadable(errors)) {
            return;
        }
        if (Tekst.strip(mailadres) != null && Mailadres.of(mailadres).isEmpty()) {
            errors.rejectValue("mailadres", "prospect.fout.mailadres");
        }
    }

    NieuweWerkgever werkgever() {
        return new NieuweWerkgever(
                requireNonNull(naam).strip(),
                requireNonNull(contactpersoon).strip(),
                Mailadres.of(mailadres).orElseThrow(),
                Tekst.strip(telefoon));
    }
}
