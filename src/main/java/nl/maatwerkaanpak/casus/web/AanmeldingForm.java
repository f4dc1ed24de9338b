package nl.maatwerkaanpak.casus.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.casus.NieuweAanmelding;
import nl.maatwerkaanpak.jongere.Elfproef;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.jongere.NieuweJongere;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The form of an aanmelding: who, where, why and what for, and whether the jongere knows.
 *
 * @param jongere the id of a known jongere, or {@link #NIEUW}
 */
record AanmeldingForm(
        @NotBlank @Nullable String jongere,
        @Size(max = NieuweJongere.NAAM_LENGTE) @Nullable String naam,
        @Nullable Integer geboortejaar,
        @Size(max = NieuweJongere.LEEFTIJD_LENGTE) @Nullable String leeftijd,
        @Size(max = NieuweJongere.GEZAG_LENGTE) @Nullable String gezag,
        @NotBlank @Nullable String wijk,
        @NotBlank @Size(max = 2000) @Nullable String aanleiding,
        @NotBlank @Size(max = 1000) @Nullable String doel,
        @Nullable List<String> partners,
        @NotNull @Nullable JaNee geinformeerd,
        @Size(max = 500) @Nullable String reden) {

    static final String NIEUW = "nieuw";

    static final AanmeldingForm EMPTY =
            new AanmeldingForm(null, null, null, null, null, null, null, null, List.of(), null, null);

    /** What the single fields cannot know of each other. */
    void check(BindingResult errors, int currentYear) {
        if (isNieuw() && isBlank(naam)) {
            errors.rejectValue("naam", "casus.aanmelden.naam.leeg");
        }
        if (isNieuw() && !NieuweJongere.isPlausible(geboortejaar, currentYear)) {
            errors.rejectValue("geboortejaar", "casus.aanmelden.geboortejaar.onwaarschijnlijk");
        }
        if (!isNieuw() && !isBlank(jongere) && bekend() == null) {
            errors.rejectValue("jongere", "casus.aanmelden.jongere.onbekend");
        }
        if (geinformeerd == JaNee.NEE && isBlank(reden)) {
            errors.rejectValue("reden", "casus.aanmelden.reden.leeg");
        }
    }

    boolean isNieuw() {
        return NIEUW.equals(jongere);
    }

    /** The chosen jongere, or nothing when the choice is no id. */
    @Nullable
    JongereId bekend() {
        try {
            return new JongereId(UUID.fromString(requireNonNull(jongere)));
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }

    NieuweJongere nieuweJongere() {
        return new NieuweJongere(requireNonNull(naam), geboortejaar, leeftijd, gezag);
    }

    NieuweAanmelding aanmelding(JongereId wie) {
        var weet = geinformeerd == JaNee.JA;
        return new NieuweAanmelding(
                wie,
                requireNonNull(wijk),
                requireNonNull(aanleiding).strip(),
                requireNonNull(doel).strip(),
                partners == null ? "" : String.join(", ", partners),
                weet,
                weet ? null : requireNonNull(reden).strip());
    }

    boolean looksLikeBsn() {
        return Elfproef.anyPasses(naam, leeftijd, gezag, aanleiding, doel, reden);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
