package nl.maatwerkaanpak.fenomeen.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import nl.maatwerkaanpak.fenomeen.Fenomeen;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.fenomeen.Fenomeenstatus;
import nl.maatwerkaanpak.jongere.Elfproef;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.signaal.SignaalId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The small forms on a fenomeen: who owns it, how far it is, a note, and what is linked. */
final class FenomeenForms {

    private FenomeenForms() {}

    /** Handing it over, as it was read in this version. */
    public record Overdragen(
            @NotNull @Nullable MedewerkerId nieuweEigenaar,
            @Nullable Integer versie) {

        static Overdragen of(Fenomeen fenomeen) {
            return new Overdragen(null, fenomeen.versie());
        }
    }

    /** Another status, with a reason when it is closed. */
    public record Status(
            @NotNull @Nullable Fenomeenstatus nieuweStatus,
            @Size(max = 1000) @Nullable String statusreden,
            @Nullable Integer versie) {

        static Status of(Fenomeen fenomeen) {
            return new Status(null, null, fenomeen.versie());
        }

        void check(Errors errors) {
            if (nieuweStatus == Fenomeenstatus.GESLOTEN && reden() == null) {
                errors.rejectValue("statusreden", "fenomeen.fout.sluitreden");
            }
        }

        @Nullable
        String reden() {
            return statusreden == null || statusreden.isBlank() ? null : statusreden.strip();
        }
    }

    /** A note on the timeline. */
    public record Notitie(
            @NotBlank @Size(max = 2000) @Nullable String fenomeennotitie) {

        static final Notitie EMPTY = new Notitie(null);

        String tekst() {
            return Objects.requireNonNull(fenomeennotitie).strip();
        }

        boolean looksLikeBsn() {
            return Elfproef.anyPasses(fenomeennotitie);
        }
    }

    /** Which signalen are linked to a fenomeen. */
    public record Koppelen(@NotEmpty @Nullable List<SignaalId> teKoppelen) {

        static final Koppelen EMPTY = new Koppelen(List.of());
    }

    /** To which fenomeen a signaal is linked. */
    public record Kiezen(@NotNull @Nullable FenomeenId bijFenomeen) {

        static final Kiezen EMPTY = new Kiezen(null);
    }
}
