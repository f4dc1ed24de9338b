package nl.maatwerkaanpak.vervanging.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.taak.TaakId;
import nl.maatwerkaanpak.vervanging.Overdracht;
import org.jspecify.annotations.Nullable;

/**
 * The form by which much goes to another at once.
 *
 * @param overnemer who gets it
 */
public record OverdrachtForm(
        @Nullable List<UUID> taken,
        @Nullable List<UUID> casussen,

        @NotNull(message = "{vervanging.fout.overnemer}") @Nullable
        UUID overnemer,

        @NotBlank(message = "{vervanging.fout.waarom}")
        @Size(max = 500, message = "{vervanging.fout.waarom-lang}")
        @Nullable
        String overdrachtreden) {

    static final OverdrachtForm EMPTY = new OverdrachtForm(List.of(), List.of(), null, null);

    boolean isWithoutChoice() {
        return all(taken).isEmpty() && all(casussen).isEmpty();
    }

    /** For the template: whether this was chosen. */
    public boolean hasTaak(TaakId taak) {
        return all(taken).contains(taak.value());
    }

    /** For the template: whether this was chosen. */
    public boolean hasCasus(UUID casus) {
        return all(casussen).contains(casus);
    }

    Overdracht of(MedewerkerId van) {
        return new Overdracht(
                van,
                new MedewerkerId(requireNonNull(overnemer)),
                all(taken).stream().distinct().map(TaakId::new).toList(),
                all(casussen).stream().distinct().map(CasusId::new).toList(),
                requireNonNull(overdrachtreden).strip());
    }

    private static List<UUID> all(@Nullable List<UUID> chosen) {
        return requireNonNullElse(chosen, List.<UUID>of());
    }
}
