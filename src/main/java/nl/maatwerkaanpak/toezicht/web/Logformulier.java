package nl.maatwerkaanpak.toezicht.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.toezicht.Logvraag;
import org.jspecify.annotations.Nullable;

/** What is asked of the verwerkingslog, as it was filled in. It is sent and never stands in an address: it may hold a name. */
record Logformulier(
        @Size(max = 40, message = "{toezicht.kenmerk.lengte}") @Nullable
        String dossierkenmerk,

        @Size(max = 120, message = "{toezicht.naam.lengte}") @Nullable
        String betrokkene,

        @Min(value = 1900, message = "{toezicht.jaar.onmogelijk}")
        @Max(value = 2100, message = "{toezicht.jaar.onmogelijk}")
        @Nullable
        Integer geboren,

        @Nullable UUID wie,
        @Nullable LocalDate eersteDag,
        @Nullable LocalDate laatsteDag,
        @Nullable Handeling handeling,
        @Nullable Boolean geweigerd,
        @Nullable Long voor) {

    static Logformulier empty() {
        return new Logformulier(null, null, null, null, null, null, null, null, null);
    }

    /** All lines there are would tell nobody anything, and everything to who should not ask. */
    @AssertTrue(message = "{toezicht.vraag.leeg}")
    boolean isNarrowed() {
        return Stream.of(text(dossierkenmerk), text(betrokkene), wie, eersteDag).anyMatch(Objects::nonNull);
    }

    @AssertTrue(message = "{toezicht.tot.voor-van}")
    boolean isPeriodInOrder() {
        return eersteDag == null || laatsteDag == null || !laatsteDag.isBefore(eersteDag);
    }

    Logvraag vraag() {
        var kenmerk = text(dossierkenmerk);
        return new Logvraag(
                kenmerk == null ? null : kenmerk.toUpperCase(Locale.ROOT),
                text(betrokkene),
                geboren,
                wie == null ? null : new MedewerkerId(wie),
                eersteDag,
                laatsteDag,
                handeling,
                Boolean.TRUE.equals(geweigerd),
                voor);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
