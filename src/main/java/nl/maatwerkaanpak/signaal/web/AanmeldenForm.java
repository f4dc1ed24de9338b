package nl.maatwerkaanpak.signaal.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.jongere.Elfproef;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.jongere.NieuweJongere;
import nl.maatwerkaanpak.signaal.Lengte;
import nl.maatwerkaanpak.signaal.Uitkomst;
import nl.maatwerkaanpak.signaal.Wegingskeuze;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The form for aanmelden: a jongere who is known or a new one, what for, and whether they know.
 *
 * @param jongere the id of a known jongere, or {@link #NIEUW}
 */
public record AanmeldenForm(
        @NotBlank(message = "{signaal.jongere.leeg}") @Nullable
        String jongere,

        @Size(max = NieuweJongere.NAAM_LENGTE) @Nullable String naam,
        @Nullable Integer geboortejaar,
        @Size(max = NieuweJongere.LEEFTIJD_LENGTE) @Nullable String leeftijd,
        @Size(max = NieuweJongere.GEZAG_LENGTE) @Nullable String gezag,

        @NotBlank(message = "{signaal.aanleiding.leeg}") @Size(max = Lengte.TOELICHTING) @Nullable
        String aanleiding,

        @NotBlank(message = "{signaal.doel.leeg}") @Size(max = Lengte.DOEL) @Nullable
        String doel,

        @Nullable List<String> partners,

        @NotNull(message = "{signaal.geinformeerd.leeg}") @Nullable
        Geinformeerd geinformeerd,

        @Size(max = Lengte.REDEN) @Nullable String nietGeinformeerdReden,
        @Size(max = Lengte.REDEN) @Nullable String afwijkreden)
        implements WegingForm {

    /** The choice of somebody who is not known yet. */
    public static final String NIEUW = "nieuw";

    static final AanmeldenForm EMPTY =
            new AanmeldenForm(null, null, null, null, null, null, null, List.of(), null, null, null);

    /** Whether the jongere knows of the aanmelding. */
    public enum Geinformeerd {
        JA,
        NEE
    }

    @Override
    public Uitkomst uitkomst() {
        return Uitkomst.AANMELDEN;
    }

    @Override
    public @Nullable String tekst() {
        return aanleiding;
    }

    /** What the single fields cannot know of each other. */
    void check(BindingResult errors, int currentYear) {
        if (isNieuw() && (naam == null || naam.isBlank())) {
            errors.rejectValue("naam", "signaal.naam.leeg");
        }
        if (isNieuw() && !NieuweJongere.isPlausible(geboortejaar, currentYear)) {
            errors.rejectValue("geboortejaar", "signaal.geboortejaar.onwaarschijnlijk");
        }
        if (geinformeerd == Geinformeerd.NEE && (nietGeinformeerdReden == null || nietGeinformeerdReden.isBlank())) {
            errors.rejectValue("nietGeinformeerdReden", "signaal.nietGeinformeerdReden.leeg");
        }
        if (!isNieuw() && jongere != null && !jongere.isBlank() && bekend() == null) {
            errors.rejectValue("jongere", "signaal.jongere.leeg");
        }
    }

    @Override
    public Wegingskeuze keuze() {
        return new Wegingskeuze.Aanmelden(
                isNieuw() ? null : bekend(),
                isNieuw() ? new NieuweJongere(requireNonNull(naam), geboortejaar, leeftijd, gezag) : null,
                requireNonNull(aanleiding),
                requireNonNull(doel),
                partners == null ? "" : String.join(", ", partners),
                geinformeerd == Geinformeerd.JA ? null : nietGeinformeerdReden);
    }

    boolean looksLikeBsn() {
        return Elfproef.anyPasses(naam, leeftijd, gezag, aanleiding, doel, nietGeinformeerdReden);
    }

    private boolean isNieuw() {
        return NIEUW.equals(jongere);
    }

    private @Nullable JongereId bekend() {
        try {
            return new JongereId(UUID.fromString(requireNonNull(jongere)));
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }
}
