package nl.maatwerkaanpak.briefing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.briefing.Briefingpunt;
import nl.maatwerkaanpak.briefing.Briefingpunt.Soort;
import nl.maatwerkaanpak.briefing.NieuwBriefingpunt;
import nl.maatwerkaanpak.jongere.Elfproef;
import nl.maatwerkaanpak.signaal.Dienst;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A point of a briefing.
 *
 * @param dienst as {@link Dienst#code}
 * @param gebied the code of a wijk, or {@link #OVERAL}
 */
public record BriefingForm(
        @NotBlank @Nullable String dienst,
        @NotNull @Nullable Soort briefingsoort,
        @NotBlank @Nullable String gebied,

        @Size(max = Briefingpunt.PLEK_LENGTE) @Nullable String hotspotplek,

        @NotBlank @Size(max = Briefingpunt.TEKST_LENGTE) @Nullable
        String punt,

        @Nullable Integer versie) {

    static final String OVERAL = "overal";
    static final BriefingForm EMPTY = new BriefingForm(null, null, OVERAL, null, null, null);

    static BriefingForm of(Briefingpunt punt) {
        return new BriefingForm(
                punt.dienst().code(),
                punt.soort(),
                Objects.requireNonNullElse(punt.wijk(), OVERAL),
                punt.plek(),
                punt.tekst(),
                punt.versie());
    }

    /** A dienst and a wijk that were not offered. */
    void check(List<Dienst> offered, Aanpak aanpak, Errors errors) {
        if (dienst != null && !dienst.isBlank() && chosen(offered).isEmpty()) {
            errors.rejectValue("dienst", "briefing.DIENST_VOORBIJ");
        }
        if (gebied != null
                && !gebied.isBlank()
                && !gebied.equals(OVERAL)
                && aanpak.wijk(gebied).isEmpty()) {
            errors.rejectValue("gebied", "briefing.fout.gebied");
        }
    }

    NieuwBriefingpunt punt(List<Dienst> offered) {
        return new NieuwBriefingpunt(
                chosen(offered).orElseThrow(),
                Objects.requireNonNull(briefingsoort),
                OVERAL.equals(gebied) ? null : gebied,
                hotspotplek == null || hotspotplek.isBlank() ? null : hotspotplek.strip(),
                Objects.requireNonNull(punt).strip());
    }

    boolean looksLikeBsn() {
        return Elfproef.anyPasses(hotspotplek, punt);
    }

    private Optional<Dienst> chosen(List<Dienst> offered) {
        return offered.stream().filter(one -> one.code().equals(dienst)).findFirst();
    }
}
