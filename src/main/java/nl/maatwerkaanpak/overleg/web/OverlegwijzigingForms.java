package nl.maatwerkaanpak.overleg.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.overleg.AgendapuntId;
import nl.maatwerkaanpak.overleg.OverlegId;
import nl.maatwerkaanpak.overleg.Overlegblad;
import nl.maatwerkaanpak.overleg.Verplaatsing;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What somebody fills in when an overleg goes otherwise than planned. */
public final class OverlegwijzigingForms {

    /** Where an item goes that has to be put on an agenda again. */
    static final String OPNIEUW = "opnieuw";

    private OverlegwijzigingForms() {}

    /**
     * Another time or place.
     *
     * @param versie of the overleg as it was read
     */
    public record Verplaatsen(
            @Nullable Integer versie,

            @NotNull @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm") @Nullable
            LocalDateTime begin,

            @NotBlank @Size(max = 200) @Nullable String plaats,
            @NotBlank @Size(max = 500) @Nullable String waaromVerplaatst) {

        static Verplaatsen of(Overlegblad overleg) {
            return new Verplaatsen(
                    overleg.versie(), overleg.begin().atZone(Werkdagen.ZONE).toLocalDateTime(), overleg.plaats(), null);
        }

        Verplaatsing verplaatsing() {
            return new Verplaatsing(
                    versie == null ? -1 : versie,
                    Objects.requireNonNull(begin).atZone(Werkdagen.ZONE).toInstant(),
                    Objects.requireNonNull(plaats).strip(),
                    Objects.requireNonNull(waaromVerplaatst).strip());
        }
    }

    /** Calling it off, with for every item where it goes. */
    public record Afzeggen(
            @NotBlank @Size(max = 500) @Nullable String waaromAfgezegd,
            @Nullable List<@Valid Bestemming> punten) {

        static Afzeggen of(Overlegblad overleg) {
            return new Afzeggen(
                    null,
                    overleg.agenda().stream()
                            .map(punt -> new Bestemming(punt.punt().value(), OPNIEUW))
                            .toList());
        }

        /** For the template: what was chosen for this item, also when items came or went since. */
        public String choiceFor(AgendapuntId id) {
            return Optional.ofNullable(punten).stream()
                    .flatMap(List::stream)
                    .filter(row -> id.value().equals(row.punt))
                    .map(Bestemming::naarOverleg)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(OPNIEUW);
        }

        Map<AgendapuntId, Optional<OverlegId>> bestemmingen() {
            var bestemmingen = new TreeMap<AgendapuntId, Optional<OverlegId>>(
                    (one, other) -> one.value().compareTo(other.value()));
            if (punten != null) {
                punten.forEach(
                        punt -> bestemmingen.put(new AgendapuntId(Objects.requireNonNull(punt.punt)), punt.to()));
            }
            return bestemmingen;
        }
    }

    /** Where one item goes: the id of another overleg, or {@link #OPNIEUW}. */
    public record Bestemming(
            @NotNull @Nullable UUID punt,
            @NotBlank @Nullable String naarOverleg) {

        private Optional<OverlegId> to() {
            return Optional.ofNullable(naarOverleg)
                    .filter(choice -> !choice.equals(OPNIEUW))
                    .map(OverlegId::of);
        }
    }

    /** Taking one casus off the agenda. */
    public record Intrekken(
            @NotBlank @Size(max = 500) @Nullable String waaromIngetrokken) {

        static final Intrekken EMPTY = new Intrekken(null);

        String reden() {
            return Objects.requireNonNull(waaromIngetrokken).strip();
        }
    }
}
