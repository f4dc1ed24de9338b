package nl.maatwerkaanpak.fenomeen.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.fenomeen.Fenomeentekst;
import nl.maatwerkaanpak.jongere.Elfproef;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Signaalkaart;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a fenomeen says.
 *
 * @param signaal with which signaal it begins, for a new one
 * @param versie as which version it was read, for one that changes
 */
public record FenomeenForm(
        @NotBlank @Size(max = Fenomeentekst.TITEL_LENGTE) @Nullable
        String fenomeentitel,

        @NotEmpty @Nullable List<String> fenomeenwijken,
        @NotNull @Nullable LocalDate periodeVan,
        @Nullable LocalDate periodeTot,

        @NotBlank @Size(max = Fenomeentekst.OMSCHRIJVING_LENGTE) @Nullable
        String patroon,

        @Nullable SignaalId signaal,
        @Nullable Integer versie) {

    static final FenomeenForm EMPTY = new FenomeenForm(null, List.of(), null, null, null, null, null);

    /** A new one that begins with this signaal: there and since then, for a start. */
    static FenomeenForm of(Signaalkaart kaart) {
        return new FenomeenForm(null, List.of(kaart.wijk()), kaart.dag(), null, null, kaart.signaal(), null);
    }

    static FenomeenForm of(Fenomeentekst tekst, int versie) {
        return new FenomeenForm(
                tekst.titel(), tekst.wijken(), tekst.van(), tekst.tot(), tekst.omschrijving(), null, versie);
    }

    /** A wijk that was not offered, and a period that ends before it begins. */
    void check(Aanpak aanpak, Errors errors) {
        if (fenomeenwijken != null
                && fenomeenwijken.stream().anyMatch(wijk -> aanpak.wijk(wijk).isEmpty())) {
            errors.rejectValue("fenomeenwijken", "fenomeen.fout.wijk");
        }
        if (periodeVan != null && periodeTot != null && periodeTot.isBefore(periodeVan)) {
            errors.rejectValue("periodeTot", "fenomeen.fout.periode");
        }
    }

    Fenomeentekst tekst() {
        return new Fenomeentekst(
                Objects.requireNonNull(fenomeentitel).strip(),
                Objects.requireNonNull(fenomeenwijken),
                Objects.requireNonNull(periodeVan),
                periodeTot,
                Objects.requireNonNull(patroon).strip());
    }

    boolean looksLikeBsn() {
        return Elfproef.anyPasses(fenomeentitel, patroon);
    }
}
