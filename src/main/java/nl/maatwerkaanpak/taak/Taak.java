package nl.maatwerkaanpak.taak;

import java.time.Instant;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.taak.TaakEvent.TaakEscalated;
import org.jspecify.annotations.Nullable;

/** One taak as the desks see it. It is offered, taken, perhaps given on, and done; a taak that is done stays as it was. */
record Taak(
        TaakId id,
        String soort,
        UUID onderwerp,
        String kenmerk,
        @Nullable String wijk,
        String pad,
        @Nullable String rol,
        @Nullable String organisatie,
        @Nullable MedewerkerId eigenaar,
        @Nullable Instant uiterlijk,
        @Nullable Instant geescaleerdOp,
        @Nullable Instant afgerondOp,
        @Nullable MedewerkerId afgerondDoor) {

    boolean isDone() {
        return afgerondOp != null;
    }

    boolean isOwnedBy(MedewerkerId medewerker) {
        return medewerker.equals(eigenaar);
    }

    /** Whether this is work for the medewerker: their role, and their organisation when the taak names one. */
    boolean isOfferedTo(Medewerker medewerker) {
        return rol != null
                && medewerker.actief()
                && medewerker.hasRol(rol)
                && (organisatie == null || organisatie.equals(medewerker.organisatie()));
    }

    TaakEscalated escalated() {
        return new TaakEscalated(id, Taaksoort.coordinatorOf(soort));
    }

    /** Whether the medewerker keeps an eye on this kind of work. */
    boolean isCoordinatedBy(Medewerker medewerker) {
        return medewerker.actief() && medewerker.hasRol(Taaksoort.coordinatorOf(soort));
    }
}
