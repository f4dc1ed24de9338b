package nl.maatwerkaanpak.noodtoegang.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.maatwerkaanpak.noodtoegang.Noodoordeel;
import nl.maatwerkaanpak.noodtoegang.Noodsoort;
import org.jspecify.annotations.Nullable;

/** The forms of taking noodtoegang and of judging it. */
final class NoodForms {

    /** The length of a short sentence: a word is no reason. */
    private static final int ZIN = 20;

    private NoodForms() {}

    record Openen(
            @NotBlank @Size(max = 40) @Nullable String casusnummer,
            @NotNull @Nullable Noodsoort noodsoort,

            @NotBlank @Size(min = ZIN, max = 1000) @Nullable String noodreden) {

        static final Openen EMPTY = new Openen(null, null, null);

        /** Of nothing at all is said once that it is missing, and not also that it is too short. */
        Openen {
            noodreden = noodreden == null || noodreden.isBlank() ? null : noodreden.strip();
        }
    }

    record Beoordelen(
            @NotNull @Nullable Noodoordeel noodoordeel,
            @NotBlank @Size(max = 2000) @Nullable String motivering) {

        static final Beoordelen EMPTY = new Beoordelen(null, null);
    }
}
