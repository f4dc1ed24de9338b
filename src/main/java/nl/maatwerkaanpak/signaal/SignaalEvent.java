package nl.maatwerkaanpak.signaal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts of the room signaal. Ids, codes and times only: never a name or free text. */
public sealed interface SignaalEvent {

    SignaalId signaal();

    /**
     * A reporter sent a signaal.
     *
     * @param kenmerk its number, such as S-2026-0001
     * @param spoedAan the role of the partner who must act at once; absent when it can wait for the weging
     */
    record SignaalReceived(
            SignaalId signaal,
            String kenmerk,
            String wijk,
            @Nullable String spoedAan,
            Instant ontvangenOp) implements SignaalEvent {

        /** Whether it cannot wait. */
        public boolean spoed() {
            return spoedAan != null;
        }
    }

    /**
     * A signaalcoordinator weighed the signaal.
     *
     * @param opschalingRol the role that gets the work when the outcome is OPSCHALEN
     * @param casus the casus with which it is bundled when the outcome is BUNDELEN
     */
    record SignaalWeighed(
            SignaalId signaal,
            Uitkomst uitkomst,
            @Nullable String opschalingRol,
            @Nullable UUID casus) implements SignaalEvent {}

    /**
     * The reporter added something to a signaal that was weighed before.
     *
     * @param kenmerk its number
     */
    record WeighedSignaalSupplemented(SignaalId signaal, String kenmerk, String wijk) implements SignaalEvent {}

    /** A signaalcoordinator read what was added. */
    record AanvullingRead(SignaalId signaal) implements SignaalEvent {}

    /** Politie or Veilig Thuis reported what was done about an urgent signaal, beside its weging. */
    record SpoedHandled(SignaalId signaal) implements SignaalEvent {}

    /** Politie or Veilig Thuis reported what was done after an opschaling. */
    record OpschalingHandled(SignaalId signaal) implements SignaalEvent {}
}
