package nl.maatwerkaanpak.inbreng.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.inbreng.InbrengRegel;
import nl.maatwerkaanpak.inbreng.NieuweInbreng;
import nl.maatwerkaanpak.inbreng.Uitvraagbrief;
import nl.maatwerkaanpak.inbreng.Verstrekkingsgrond;
import nl.maatwerkaanpak.privacy.Grondslag;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The forms of asking for inbreng and of giving it. */
final class InbrengForms {

    private InbrengForms() {}

    /** @param partners the roles under which aanpak names them */
    record Uitvragen(
            @NotEmpty @Nullable List<String> partners,

            @NotBlank @Size(max = Uitvraagbrief.VRAAG_LENGTE) @Nullable
            String vraag,

            @NotBlank @Size(max = Uitvraagbrief.DOEL_LENGTE) @Nullable
            String waarvoor,

            @NotNull @Nullable Grondslag grondslag,

            @NotNull @FutureOrPresent @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate uiterlijk) {

        static Uitvragen until(LocalDate uiterlijk) {
            return new Uitvragen(null, null, null, Grondslag.PUBLIEKE_TAAK, uiterlijk);
        }

        Uitvraagbrief brief() {
            return new Uitvraagbrief(
                    requireNonNull(vraag),
                    requireNonNull(waarvoor),
                    requireNonNull(grondslag),
                    requireNonNull(uiterlijk));
        }
    }

    /** @param ontvangers codes of organisaties */
    record Inbrengen(
            @NotBlank @Size(max = NieuweInbreng.ONDERWERP_LENGTE) @Nullable
            String onderwerp,

            NieuweInbreng.@NotNull @Nullable Soort soort,

            @NotBlank @Size(max = NieuweInbreng.TEKST_LENGTE) @Nullable
            String tekst,

            @NotBlank @Size(max = NieuweInbreng.BRON_LENGTE) @Nullable
            String bron,

            @Nullable List<String> ontvangers,
            @Nullable Verstrekkingsgrond verstrekkingsgrond,

            @FutureOrPresent @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate vervaltOp) {

        static final Inbrengen EMPTY = new Inbrengen(null, null, null, null, null, null, null);

        static Inbrengen withTekst(String tekst) {
            return new Inbrengen(null, null, tekst, null, null, null, null);
        }

        static Inbrengen of(InbrengRegel regel) {
            return new Inbrengen(
                    regel.onderwerp(),
                    regel.soort(),
                    regel.tekst(),
                    regel.bron(),
                    regel.ontvangers(),
                    regel.verstrekkingsgrond(),
                    regel.vervaltOp());
        }

        NieuweInbreng inbreng() {
            return new NieuweInbreng(
                    requireNonNull(onderwerp),
                    requireNonNull(soort),
                    requireNonNull(tekst),
                    requireNonNull(bron),
                    ontvangers == null ? Set.of() : Set.copyOf(ontvangers),
                    verstrekkingsgrond,
                    vervaltOp);
        }
    }
}
