package nl.maatwerkaanpak.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sees something, or a part of it, at this moment.
 *
 * @param organisatie the code of where they work
 * @param actief whether they still work there
 * @param gronden why; more than one when they are involved in more ways
 */
public record Ziener(String naam, String organisatie, boolean actief, List<Grond> gronden) {

    /**
     * What opens it to them.
     *
     * @param soort of what they have the relatie: the thing itself, or the part of it that they see; a code
     * @param relatie a code; nothing where the register does not tell, which should not be
     * @param namens in whose place, by name, until {@code namensTot}; nothing for their own
     */
    public record Grond(
            String soort,
            @Nullable String relatie,
            @Nullable Instant van,
            @Nullable Instant tot,
            @Nullable String namens,
            @Nullable LocalDate namensTot) {}

    /** Whether it is a part that they see, and not the thing itself. */
    public boolean onlyPart(String soort) {
        return gronden.stream().noneMatch(grond -> grond.soort().equals(soort));
    }
}
