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
import java.util.stream.Stream;
import nl.maatwerkaanpak.inbreng.InbrengRegel;
import nl.maatwerkaanpak.inbreng.NieuweInbreng;
import nl.maatwerkaanpak.inbreng.Onderbouwing;
import nl.maatwerkaanpak.inbreng.Uitvraagbrief;
import nl.maatwerkaanpak.inbreng.Verstrekking;
import nl.maatwerkaanpak.inbreng.Verstrekkingsgrond;
import nl.maatwerkaanpak.inbreng.Verstrekkingsoort;
import nl.maatwerkaanpak.privacy.Grondslag;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;

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
            LocalDate vervaltOp,

            @Size(max = Onderbouwing.NOODZAAK_LENGTE) @Nullable
            String noodzaak,

            @Nullable Antwoord jongereWeet,

            @Size(max = Onderbouwing.VERTELREDEN_LENGTE) @Nullable
            String waaromNiet,

            @Nullable Boolean uitPop)
            implements VerstrekkingForms.Onderbouwd {

        static final Inbrengen EMPTY = new Inbrengen(null, null, null, null, null, null, null, null, null, null, null);

        /** With text that was chosen from a POP. */
        static Inbrengen fromPop(String tekst) {
            return new Inbrengen(null, null, tekst, null, null, null, null, null, null, null, true);
        }

        /** What a recipient across the border of care and enforcement asks for besides. */
        void checkGrens(BindingResult errors) {
            if (noodzaak == null || noodzaak.isBlank()) {
                errors.rejectValue("noodzaak", "NotBlank.formulier.noodzaak");
            }
            if (jongereWeet == null) {
                errors.rejectValue("jongereWeet", "NotNull.formulier.jongereWeet");
            }
            if (vervaltOp == null && !errors.hasFieldErrors("vervaltOp")) {
                errors.rejectValue("vervaltOp", "NotNull.formulier.leesbaarTot");
            }
            checkWaaromNiet(errors);
        }

        /** With who waits for a second person among the recipients, as it was chosen. */
        static Inbrengen of(InbrengRegel regel, List<Verstrekking> verstrekkingen) {
            var grens = verstrekkingen.stream()
                    .filter(verstrekking -> verstrekking.soort() == Verstrekkingsoort.ZORG_NAAR_HANDHAVING)
                    .filter(Verstrekking::loopt)
                    .toList();
            var ontvangers = Stream.concat(
                            regel.ontvangers().stream(),
                            grens.stream()
                                    .map(verstrekking ->
                                            verstrekking.ontvanger().organisatie()))
                    .toList();
            var onderbouwing =
                    grens.stream().findFirst().map(Verstrekking::onderbouwing).orElse(null);
            return new Inbrengen(
                    regel.onderwerp(),
                    regel.soort(),
                    regel.tekst(),
                    regel.bron(),
                    ontvangers,
                    regel.verstrekkingsgrond(),
                    regel.vervaltOp(),
                    onderbouwing == null ? null : onderbouwing.noodzaak(),
                    onderbouwing == null ? null : onderbouwing.verteld() ? Antwoord.JA : Antwoord.NEE,
                    onderbouwing == null ? null : onderbouwing.vertelreden(),
                    regel.uitPop());
        }

        NieuweInbreng inbreng() {
            return new NieuweInbreng(
                    requireNonNull(onderwerp),
                    requireNonNull(soort),
                    requireNonNull(tekst),
                    requireNonNull(bron),
                    ontvangers == null ? Set.of() : Set.copyOf(ontvangers),
                    verstrekkingsgrond,
                    vervaltOp,
                    Boolean.TRUE.equals(uitPop));
        }
    }
}
