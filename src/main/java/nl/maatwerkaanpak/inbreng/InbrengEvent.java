package nl.maatwerkaanpak.inbreng;

import java.time.LocalDate;
import nl.maatwerkaanpak.casus.CasusId;

/** The facts of the room inbreng. Ids, codes and times only: never a name or free text. */
public sealed interface InbrengEvent {

    /** A partner is asked for inbreng; {@code rol} is the role under which aanpak names it, {@code kenmerk} that of the casus. */
    record UitvraagSent(
            UitvraagId uitvraag,
            CasusId casus,
            String kenmerk,
            String wijk,
            String rol,
            String organisatie,
            LocalDate uiterlijk)
            implements InbrengEvent {}

    /** Partners are asked, or it was decided that none is needed: the casus goes on. */
    record UitvraagSettled(CasusId casus) implements InbrengEvent {}

    /** A partner answered, with inbreng or with "geen informatie". */
    record UitvraagAnswered(UitvraagId uitvraag) implements InbrengEvent {}

    /** Who asked does not need an answer any more. */
    record UitvraagWithdrawn(UitvraagId uitvraag) implements InbrengEvent {}
}
