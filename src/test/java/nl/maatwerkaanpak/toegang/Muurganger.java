package nl.maatwerkaanpak.toegang;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to the database past every desk.
 *
 * @param id what the transaction says of who acts; nothing when it says nothing
 * @param hier the words of {@code muur.csv} that are true of them for the dossier that is attacked
 * @param elders the words that are true for another dossier
 * @param vertrokken whether they have left by then
 */
record Muurganger(String naam, @Nullable UUID id, Set<String> hier, Set<String> elders, boolean vertrokken) {

    boolean mayHere(Set<String> wie) {
        return hier.stream().anyMatch(wie::contains);
    }

    boolean mayElsewhere(Set<String> wie) {
        return elders.stream().anyMatch(wie::contains);
    }

    @Override
    public String toString() {
        return naam;
    }
}
