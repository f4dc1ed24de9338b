package nl.maatwerkaanpak.signaal.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.signaal.Lengte;
import nl.maatwerkaanpak.signaal.Uitkomst;
import nl.maatwerkaanpak.signaal.Wegingskeuze;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The forms of the outcomes with one or a few questions; aanmelden has its own file. */
public final class WegingForms {

    private WegingForms() {}

    /** Nothing more is done with it: why. */
    public record Afdoen(
            @NotBlank(message = "{signaal.motivering.leeg}") @Size(max = Lengte.TOELICHTING) @Nullable
            String motivering,

            @Size(max = Lengte.REDEN) @Nullable String afwijkreden)
            implements WegingForm {

        @Override
        public Uitkomst uitkomst() {
            return Uitkomst.AFDOEN;
        }

        @Override
        public Wegingskeuze keuze() {
            return new Wegingskeuze.Afdoen(requireNonNull(motivering));
        }

        @Override
        public @Nullable String tekst() {
            return motivering;
        }
    }

    /** With which casus, and why. */
    public record Bundelen(
            @NotNull(message = "{signaal.casus.leeg}") @Nullable
            UUID casus,

            @NotBlank(message = "{signaal.motivering.leeg}") @Size(max = Lengte.TOELICHTING) @Nullable
            String motivering,

            @Size(max = Lengte.REDEN) @Nullable String afwijkreden)
            implements WegingForm {

        @Override
        public Uitkomst uitkomst() {
            return Uitkomst.BUNDELEN;
        }

        @Override
        public Wegingskeuze keuze() {
            return new Wegingskeuze.Bundelen(requireNonNull(casus), requireNonNull(motivering));
        }

        @Override
        public @Nullable String tekst() {
            return motivering;
        }
    }

    /** Who does what, before when. */
    public record ZelfOppakken(
            @NotNull(message = "{signaal.actiehouder.leeg}") @Nullable
            UUID actiehouder,

            @NotBlank(message = "{signaal.omschrijving.leeg}") @Size(max = Lengte.OMSCHRIJVING) @Nullable
            String omschrijving,

            @NotNull(message = "{signaal.uiterlijk.leeg}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate uiterlijk,

            @Size(max = Lengte.REDEN) @Nullable String afwijkreden)
            implements WegingForm {

        @Override
        public Uitkomst uitkomst() {
            return Uitkomst.ZELF_OPPAKKEN;
        }

        @Override
        public Wegingskeuze keuze() {
            return new Wegingskeuze.ZelfOppakken(
                    new MedewerkerId(requireNonNull(actiehouder)),
                    requireNonNull(omschrijving),
                    requireNonNull(uiterlijk));
        }

        @Override
        public @Nullable String tekst() {
            return omschrijving;
        }
    }

    /** To whom, and why at once. */
    public record Opschalen(
            @NotBlank(message = "{signaal.partner.leeg}") @Nullable
            String rol,

            @NotBlank(message = "{signaal.motivering.leeg}") @Size(max = Lengte.TOELICHTING) @Nullable
            String motivering,

            @Size(max = Lengte.REDEN) @Nullable String afwijkreden)
            implements WegingForm {

        @Override
        public Uitkomst uitkomst() {
            return Uitkomst.OPSCHALEN;
        }

        @Override
        public Wegingskeuze keuze() {
            return new Wegingskeuze.Opschalen(requireNonNull(rol), requireNonNull(motivering));
        }

        @Override
        public @Nullable String tekst() {
            return motivering;
        }
    }

    /** The empty form of an outcome. */
    static WegingForm empty(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case AFDOEN -> new Afdoen(null, null);
            case BUNDELEN -> new Bundelen(null, null, null);
            case ZELF_OPPAKKEN -> new ZelfOppakken(null, null, null, null);
            case AANMELDEN -> AanmeldenForm.EMPTY;
            case OPSCHALEN -> new Opschalen(null, null, null);
        };
    }
}
