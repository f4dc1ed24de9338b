package nl.maatwerkaanpak.prospect4cash;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The work of a jongere at a place of the register. It begins on a day, is looked at after so many weeks, and ends when the
 * work stops; a jongere who found other work leaves the place and still works.
 *
 * @param plek the place; nothing for who guides from an organisatie that does not keep this register
 * @param vertrokkenOp from when the place is free again
 * @param geeindigdOp the day on which the work stopped
 * @param bestendigingen the latest first
 */
public record Plaatsing(
        PlaatsingId id,
        @Nullable Werkplek plek,
        LocalDate begindatum,
        @Nullable LocalDate vertrokkenOp,
        @Nullable LocalDate geeindigdOp,
        @Nullable Stop stop,
        List<Bestendiging> bestendigingen) {

    public Plaatsing {
        bestendigingen = List.copyOf(bestendigingen);
    }

    public boolean loopt() {
        return geeindigdOp == null;
    }

    /** After how many weeks somebody asks next, of these; nothing when all were asked. */
    @Nullable
    Integer volgende(List<Integer> weken) {
        var asked = asked();
        return weken.stream().filter(week -> !asked.contains(week)).findFirst().orElse(null);
    }

    private Set<Integer> asked() {
        return bestendigingen.stream()
                .filter(one -> one.weken() != null)
                .map(Bestendiging::weken)
                .collect(Collectors.toSet());
    }
}
