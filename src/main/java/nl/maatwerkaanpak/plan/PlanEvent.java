package nl.maatwerkaanpak.plan;

import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** The facts of the room plan. Ids and codes only: never a name or free text. */
public sealed interface PlanEvent {

    /** An agreement came into force with a version of the plan; {@code kenmerk} is that of the casus. */
    record PlanregelAgreed(
            PlanregelId regel,
            CasusId casus,
            String kenmerk,
            String wijk,
            MedewerkerId houder,
            MedewerkerId casusregisseur)
            implements PlanEvent {}

    /** Its houder told how it goes. */
    record PlanregelProgressed(PlanregelId regel) implements PlanEvent {}

    /** It left the plan with a new version. */
    record PlanregelEnded(PlanregelId regel) implements PlanEvent {}
}
