package nl.maatwerkaanpak.taak;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the work list.
 *
 * @param pad where the work is done; only for the owner and who stands in for them, for a row of somebody else opens no dossier
 * @param eigenaar the name of the owner, or nothing when nobody has it
 * @param namens whether the owner is somebody for whom the reader stands in today
 * @param overdracht why the owner got it from somebody, when they did
 * @param reminded whether its owner was reminded of the deadline
 * @param claimable whether the reader can take it
 * @param assignable whether the reader can give it to somebody
 */
public record Taakrij(
        TaakId id,
        String soort,
        String kenmerk,
        @Nullable String wijk,
        @Nullable String pad,
        @Nullable String rol,
        @Nullable String eigenaar,
        boolean namens,
        @Nullable Instant uiterlijk,
        @Nullable String overdracht,
        boolean reminded,
        boolean claimable,
        boolean assignable) {

    /** Whether it goes to another only with its casus: it is work of the casusregisseur. */
    public boolean goesWithCasus() {
        return Taaksoort.goesWithTheCasus(soort);
    }

    /** Whether it is the reader's to do: as its owner, or in the owner's place. */
    public boolean mine() {
        return pad != null;
    }
}
