package nl.maatwerkaanpak.prospect4cash.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.maatwerkaanpak.prospect4cash.GestoptDoor;
import nl.maatwerkaanpak.prospect4cash.Stand;
import nl.maatwerkaanpak.prospect4cash.Stop;
import nl.maatwerkaanpak.traject.Trajectuitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** Whether the jongere still works; when not, who stopped, why, and what happens then. */
public record BestendigingForm(
        @NotNull @Nullable Stand stand,
        @Size(max = 1000) @Nullable String notitie,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate gestoptOp,
        @Nullable GestoptDoor gestoptDoor,
        @Size(max = 1000) @Nullable String stopreden,
        @Nullable Daarna daarna,
        @Nullable Trajectuitkomst uitkomst,
        @Size(max = 1000) @Nullable String toelichting) {

    /** What follows when the work stopped. */
    public enum Daarna {
        OPNIEUW_ZOEKEN,
        EINDE
    }

    static BestendigingForm on(LocalDate today) {
        return new BestendigingForm(null, null, today, null, null, null, null, null);
    }

    boolean stopped() {
        return stand == Stand.GESTOPT;
    }

    boolean ends() {
        return daarna == Daarna.EINDE;
    }

    /** Rejects what belongs to the answer and is not there. */
    void check(LocalDate today, Errors errors) {
        if (Tekst.isUnreadable(errors)) {
            return;
        }
        if (stopped()) {
            checkStop(today, errors);
        }
        if (stopped() && ends()) {
            if (uitkomst == null || !uitkomst.endsGuidance()) {
                errors.rejectValue("uitkomst", "prospect.fout.uitkomst");
            }
            Tekst.require("toelichting", toelichting, "prospect.fout.toelichting", errors);
        }
    }

    private void checkStop(LocalDate today, Errors errors) {
        if (gestoptOp == null || gestoptOp.isAfter(today)) {
            errors.rejectValue("gestoptOp", "prospect.fout.gestopt-op");
        }
        if (gestoptDoor == null) {
            errors.rejectValue("gestoptDoor", "prospect.fout.gestopt-door");
        }
        Tekst.require("stopreden", stopreden, "prospect.fout.stopreden", errors);
        if (daarna == null) {
            errors.rejectValue("daarna", "prospect.fout.daarna");
        }
    }

    Stop stop() {
        return new Stop(
                requireNonNull(gestoptOp),
                requireNonNull(gestoptDoor),
                requireNonNull(stopreden).strip());
    }
}
