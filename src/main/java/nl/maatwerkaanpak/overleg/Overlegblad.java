package nl.maatwerkaanpak.overleg;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.maatwerkaanpak.privacy.Rechten;
import org.jspecify.annotations.Nullable;

/**
 * An overleg with the agendapunten that the reader may see.
 *
 * @param versie of the overleg as it was read
 * @param punten what is on the agenda
 * @param ingetrokken what was taken off it
 * @param wijzigingen that it was moved or called off, the latest first
 * @param terug what the overleg agreed to talk about again, and that has to come on this agenda
 */
public record Overlegblad(
        OverlegId overleg,
        String kenmerk,
        int versie,
        Instant begin,
        String plaats,
        Overlegstatus status,
        String coordinator,
        String voorzitter,
        List<Puntblad> punten,
        List<Puntblad> ingetrokken,
        List<Wijzigingsregel> wijzigingen,
        List<Herbespreking> terug,
        Rechten rechten) {

    /** On the agenda, or taken off it. */
    public Optional<Puntblad> findPunt(AgendapuntId id) {
        return Stream.concat(punten.stream(), ingetrokken.stream())
                .filter(punt -> punt.punt().equals(id))
                .findFirst();
    }

    public boolean allDecided() {
        return punten.stream().allMatch(Puntblad::besloten);
    }

    public boolean noneDecided() {
        return punten.stream().noneMatch(Puntblad::besloten);
    }

    public boolean planned() {
        return status == Overlegstatus.GEPLAND;
    }

    /** Whether this is the item that the overleg is talking about: the first without a besluit. */
    public boolean isUnderDiscussion(Puntblad punt) {
        return planned()
                && punten.stream()
                        .filter(candidate -> !candidate.besloten())
                        .findFirst()
                        .filter(punt::equals)
                        .isPresent();
    }

    /** Of one change; {@code naar} is absent when the overleg was called off. */
    public record Wijzigingsregel(Instant van, @Nullable Instant naar, String reden, String door) {}
}
