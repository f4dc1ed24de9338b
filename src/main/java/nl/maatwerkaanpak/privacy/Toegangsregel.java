package nl.maatwerkaanpak.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.maatwerkaanpak.medewerker.Medewerker;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's account opens, in numbers and without a dossier.
 *
 * @param laatsteLogin nothing when they did not log in since this is kept
 * @param relaties how many open onderwerpen they are involved with, by relatie; empty for who works on the street, who is not counted
 * @param viaOrganisatie how many onderwerpen are open to all of their organisatie; 0 for who works on the street
 * @param vervangt whom they stand in for today, by name
 * @param letOp why this may be no account of one person; a hint, for a human to look at
 */
public record Toegangsregel(
        Medewerker medewerker,
        @Nullable Instant laatsteLogin,
        Map<Relatie, OptionalInt> relaties,
        int viaOrganisatie,
        List<String> vervangt,
        Set<Groepsteken> letOp) {

    public boolean looksShared() {
        return !letOp.isEmpty();
    }
}
