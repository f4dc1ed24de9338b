package nl.maatwerkaanpak.overleg.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.jongere.Elfproef;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.overleg.OverlegId;
import org.jspecify.annotations.Nullable;

/** The forms for a fenomeen on an agenda. */
final class FenomeenpuntForms {

    private FenomeenpuntForms() {}

    /**
     * On which agenda which fenomeen comes, with which question, and who talks about it.
     *
     * @param vanOverleg whether it began at the overleg, to which one then returns
     */
    public record Agenderen(
            @NotNull @Nullable FenomeenId fenomeen,
            @NotNull @Nullable OverlegId overleg,
            @NotBlank @Size(max = 500) @Nullable String vraag,
            @Nullable List<MedewerkerId> deelnemers,
            @Nullable Boolean vanOverleg) {

        static Agenderen of(@Nullable FenomeenId fenomeen, @Nullable OverlegId overleg) {
            return new Agenderen(fenomeen, overleg, null, List.of(), overleg != null);
        }

        boolean returnsToOverleg() {
            return Boolean.TRUE.equals(vanOverleg);
        }

        Set<MedewerkerId> invited() {
            return deelnemers == null ? Set.of() : new LinkedHashSet<>(deelnemers);
        }

        String text() {
            return Objects.requireNonNull(vraag).strip();
        }
    }

    /** What the overleg decided about it. */
    public record Besluiten(
            @NotBlank @Size(max = 2000) @Nullable String fenomeenbesluit) {

        static final Besluiten EMPTY = new Besluiten(null);

        String text() {
            return Objects.requireNonNull(fenomeenbesluit).strip();
        }

        boolean looksLikeBsn() {
            return Elfproef.anyPasses(fenomeenbesluit);
        }
    }

    /** Taking it off the agenda. */
    public record Weghalen(
            @NotBlank @Size(max = 500) @Nullable String waaromVanAgenda) {

        static final Weghalen EMPTY = new Weghalen(null);

        String reden() {
            return Objects.requireNonNull(waaromVanAgenda).strip();
        }
    }
}
