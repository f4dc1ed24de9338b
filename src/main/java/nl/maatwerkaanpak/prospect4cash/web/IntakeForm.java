package nl.maatwerkaanpak.prospect4cash.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.maatwerkaanpak.prospect4cash.Intake;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The first conversation: whether the traject fits, and then what the jongere looks for. */
public record IntakeForm(
        @NotNull @Nullable Boolean geschikt,
        @Size(max = 1000) @Nullable String wensen,
        @Size(max = 500) @Nullable String beschikbaarheid,
        @Size(max = 500) @Nullable String verdienen,
        @Size(max = 500) @Nullable String leren,
        @NotBlank @Size(max = 1000) @Nullable String notitie,
        @Size(max = 1000) @Nullable String toelichting) {

    static final IntakeForm EMPTY = new IntakeForm(null, null, null, null, null, null, null);

    /** Rejects what belongs to the answer and is not there. */
    void check(Errors errors) {
        if (Tekst.isUnreadable(errors)) {
            return;
        }
        if (Boolean.TRUE.equals(geschikt)) {
            Tekst.require("wensen", wensen, "prospect.fout.wensen", errors);
            Tekst.require("beschikbaarheid", beschikbaarheid, "prospect.fout.beschikbaarheid", errors);
        }
        if (Boolean.FALSE.equals(geschikt)) {
            Tekst.require("toelichting", toelichting, "prospect.fout.toelichting", errors);
        }
    }

    Intake intake() {
        return new Intake(
                true,
                Tekst.strip(wensen),
                Tekst.strip(beschikbaarheid),
                Tekst.strip(verdienen),
                Tekst.strip(leren),
                requireNonNull(notitie).strip());
    }
}
