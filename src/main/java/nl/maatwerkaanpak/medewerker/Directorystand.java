package nl.maatwerkaanpak.medewerker;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the synchronisation of the directory is doing at this node, for who keeps the system going. */
@Component
public class Directorystand {

    private final RealmCheck realm;
    private final Clock clock;
    private volatile @Nullable Instant gelukt;
    private volatile @Nullable Instant mislukt;

    Directorystand(RealmCheck realm, Clock clock) {
        this.realm = realm;
        this.clock = clock;
    }

    void succeeded() {
        gelukt = clock.instant();
        mislukt = null;
    }

    void failed() {
        mislukt = clock.instant();
    }

    public Stand read() {
        var missing = realm.missing();
        return new Stand(gelukt, mislukt, missing.rollen(), missing.organisaties(), missing.niveaus());
    }

    /**
     * In codes and moments; no people.
     *
     * @param gelukt when it last succeeded, since this node started
     * @param mislukt when it last failed, when it has not succeeded since
     * @param rollen what aanpak names and the realm does not know
     * @param organisaties as rollen
     * @param niveaus the levels of a login that the realm cannot ask for
     */
    public record Stand(
            @Nullable Instant gelukt,
            @Nullable Instant mislukt,
            Set<String> rollen,
            Set<String> organisaties,
            Set<String> niveaus) {

        public boolean complete() {
            return rollen.isEmpty() && organisaties.isEmpty() && niveaus.isEmpty();
        }
    }
}
