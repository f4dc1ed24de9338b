package nl.maatwerkaanpak.bericht.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.maatwerkaanpak.bericht.Berichtkeuze;
import org.jspecify.annotations.Nullable;

/** What mail somebody wants. A tick that is not set is not sent by a browser. */
public record MailForm(
        @Nullable Boolean dagoverzicht,

        @NotNull(message = "{bericht.fout.uur}")
        @Min(value = 7, message = "{bericht.fout.uur}")
        @Max(value = 10, message = "{bericht.fout.uur}")
        @Nullable
        Integer uur,

        @Nullable Boolean spoed) {

    static MailForm of(Berichtkeuze keuze) {
        return new MailForm(keuze.dagoverzicht(), keuze.uur(), keuze.spoed());
    }

    Berichtkeuze keuze(int hour) {
        return new Berichtkeuze(Boolean.TRUE.equals(dagoverzicht), hour, Boolean.TRUE.equals(spoed));
    }
}
