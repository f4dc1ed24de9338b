package nl.maatwerkaanpak.prospect4cash.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.maatwerkaanpak.prospect4cash.NieuweWerkplek;
import nl.maatwerkaanpak.prospect4cash.Werkplek;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** A place at an employer. The pay is written as people do: 9,50. */
public record WerkplekForm(
        @NotBlank @Size(max = 100) @Nullable String werk,
        @NotBlank @Size(max = 200) @Nullable String plaats,

        @NotNull @Min(1) @Max(NieuweWerkplek.MEESTE_UREN) @Nullable
        Integer uren,

        @NotBlank @Pattern(regexp = "\\s*|" + LOON) @Nullable
        String loon,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate vanaf,

        @Size(max = 100) @Nullable String mentor,

        @NotNull @Min(1) @Max(NieuweWerkplek.MEESTE_PLEKKEN) @Nullable
        Integer aantal,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate openTot,

        @Nullable Boolean open,
        @Nullable Integer versie) {

    private static final String LOON = "\\s*\u20ac?\\s*\\d{1,3}([.,]\\d{1,2})?\\s*";

    static final WerkplekForm EMPTY = new WerkplekForm(null, null, null, null, null, null, 1, null, true, null);

    static WerkplekForm of(Werkplek plek) {
        var inhoud = plek.inhoud();
        return new WerkplekForm(
                inhoud.werk(),
                inhoud.plaats(),
                inhoud.uren(),
                inhoud.loon().toPlainString().replace('.', ','),
                inhoud.vanaf(),
                inhoud.mentor(),
                inhoud.aantal(),
                inhoud.openTot(),
                plek.open(),
                plek.versie());
    }

    void check(Errors errors) {
        if (Tekst.isUnreadable(errors)) {
            return;
        }
        if (!errors.hasFieldErrors("loon")
                && (euros().signum() == 0 || euros().compareTo(BigDecimal.valueOf(NieuweWerkplek.MEESTE_LOON)) > 0)) {
            errors.rejectValue("loon", "prospect.fout.loon");
        }
        if (vanaf != null && openTot != null && openTot.isBefore(vanaf)) {
            errors.rejectValue("openTot", "prospect.fout.open-tot");
        }
    }

    NieuweWerkplek plek() {
        return new NieuweWerkplek(
                requireNonNull(werk).strip(),
                requireNonNull(plaats).strip(),
                requireNonNull(uren),
                euros(),
                vanaf,
                Tekst.strip(mentor),
                requireNonNull(aantal),
                openTot);
    }

    boolean isOpen() {
        return Boolean.TRUE.equals(open);
    }

    private BigDecimal euros() {
        return new BigDecimal(
                requireNonNull(loon).replace(',', '.').replace('\u20ac', ' ').strip());
    }
}
