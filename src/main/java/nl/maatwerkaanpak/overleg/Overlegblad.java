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
 * @param fenomenen the fenomenen on the agenda, and what was taken off it
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
        List<Fenomeenpuntblad> fenomenen,
        List<Wijzigingsregel> wijzigingen,
        List<Herbespreking> terug,
        Rechten rechten) {

    /** On the agenda, or taken off it. */
    public Optional<Puntblad> findPunt(AgendapuntId id) {
        return Stream.concat(punten.stream(), ingetrokken.stream())
                .filter(punt -> punt.punt().equals(id))
                .findFirst();
    }

    /** As {@link #findPunt}, of the fenomenen. */
    public Optional<Fenomeenpuntblad> findFenomeenpunt(AgendapuntId id) {
        return fenomenen.stream().filter(punt -> punt.punt().equals(id)).findFirst();
    }

    /** The fenomenen that are on the agenda. */
    public List<Fenomeenpuntblad> fenomeenpunten() {
        return fenomenen.stream().filter(punt -> punt.intrekking() == null).toList();
    }

    /** The whole agenda, in its order: the casussen, then the fenomenen. */
    public List<Agendaregel> agenda() {
        return Stream.<Agendaregel>concat(punten.stream(), fenomeenpunten().stream())
                .toList();
    }

    /** All that was taken off it. */
    public List<Agendaregel> vanAgenda() {
        return Stream.<Agendaregel>concat(
                        ingetrokken.stream(), fenomenen.stream().filter(punt -> punt.intrekking() != null))
                .toList();
    }

    public boolean allDecided() {
        return agenda().stream().allMatch(Agendaregel::besloten);
    }

    public boolean noneDecided() {
        return agenda().stream().noneMatch(Agendaregel::besloten);
    }

    public boolean planned() {
        return status == Overlegstatus.GEPLAND;
    }

    /** Whether this is the item that the overleg is talking about: the first without a besluit. */
    public boolean isUnderDiscussion(Agendaregel punt) {
        return planned()
                && agenda().stream()
                        .filter(candidate -> !candidate.besloten())
                        .findFirst()
                        .filter(punt::equals)
                        .isPresent();
    }

    /** Of one change; {@code naar} is absent when the overleg was called off. */
    public record Wijzigingsregel(Instant van, @Nullable Instant naar, String reden, String door) {}
}
