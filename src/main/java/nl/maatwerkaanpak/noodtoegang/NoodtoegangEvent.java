package nl.maatwerkaanpak.noodtoegang;

import java.util.Set;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** The facts of the room noodtoegang. Ids and codes only: never a name or free text. */
public sealed interface NoodtoegangEvent {

    /**
     * Somebody opened a casus in an emergency.
     *
     * @param kenmerk the number of the casus
     * @param regisseurs who leads the casus, and is told
     */
    record NoodtoegangTaken(
            NoodtoegangId noodtoegang, CasusId casus, String kenmerk, String wijk, Set<MedewerkerId> regisseurs)
            implements NoodtoegangEvent {

        public NoodtoegangTaken {
            regisseurs = Set.copyOf(regisseurs);
        }
    }

    /** One of those who lead the casus has seen it. */
    record NoodtoegangSeen(NoodtoegangId noodtoegang, MedewerkerId regisseur) implements NoodtoegangEvent {}

    /** It was judged. */
    record NoodtoegangJudged(NoodtoegangId noodtoegang) implements NoodtoegangEvent {}
}
