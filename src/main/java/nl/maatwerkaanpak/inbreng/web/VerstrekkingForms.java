package nl.maatwerkaanpak.inbreng.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.maatwerkaanpak.inbreng.Onderbouwing;
import nl.maatwerkaanpak.inbreng.Verstrekkingsvraag;
import nl.maatwerkaanpak.privacy.Grondslag;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;

/** The forms of asking for a verstrekking and of deciding about it. */
final class VerstrekkingForms {

    private VerstrekkingForms() {}

    /** Why it is necessary and whether those concerned are told, as both forms ask it. */
    interface Onderbouwd {

        @Nullable
        String noodzaak();

        @Nullable
        Antwoord jongereWeet();

        @Nullable
        String waaromNiet();

        /** What one of these fields cannot know of the others. */
        default void checkWaaromNiet(BindingResult errors) {
            var niet = waaromNiet();
            if (jongereWeet() == Antwoord.NEE && (niet == null || niet.isBlank())) {
                errors.rejectValue("waaromNiet", "verstrekking.fout.waaromNiet");
            }
        }

        default Onderbouwing onderbouwing() {
            var niet = waaromNiet();
            var weet = jongereWeet() == Antwoord.JA;
            return new Onderbouwing(requireNonNull(noodzaak()), weet, weet || niet == null ? null : niet.strip());
        }
    }

    /** @param ontvanger the role under which aanpak names the partner */
    record Vragen(
            @NotBlank @Nullable String ontvanger,

            @NotBlank @Size(max = Verstrekkingsvraag.DOEL_LENGTE) @Nullable
            String verstrekdoel,

            @NotNull @Nullable Grondslag verstrekgrond,

            @NotBlank @Size(max = Onderbouwing.NOODZAAK_LENGTE) @Nullable
            String noodzaak,

            @NotNull @Nullable Antwoord jongereWeet,

            @Size(max = Onderbouwing.VERTELREDEN_LENGTE) @Nullable
            String waaromNiet,

            @NotNull @FutureOrPresent @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate leesbaarTot)
            implements Onderbouwd {

        static final Vragen EMPTY = new Vragen(null, null, null, null, null, null, null);

        Verstrekkingsvraag vraag() {
            return new Verstrekkingsvraag(
                    requireNonNull(ontvanger),
                    requireNonNull(verstrekdoel),
                    requireNonNull(verstrekgrond),
                    onderbouwing(),
                    requireNonNull(leesbaarTot));
        }
    }

    record Besluit(
            @NotNull @Nullable Antwoord verstrekken,

            @NotBlank @Size(max = Onderbouwing.NOODZAAK_LENGTE) @Nullable
            String afweging) {

        static final Besluit EMPTY = new Besluit(null, null);

        boolean ja() {
            return verstrekken == Antwoord.JA;
        }
    }
}
