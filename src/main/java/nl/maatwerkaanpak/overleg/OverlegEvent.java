package nl.maatwerkaanpak.overleg;

import java.time.Instant;
import java.time.LocalDate;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** The facts of the room overleg. Ids, codes and times only: never a name or free text. */
public sealed interface OverlegEvent {

    /** An overleg was planned; {@code kenmerk} is its number, such as O-2026-0001. */
    record OverlegPlanned(
            OverlegId overleg, String kenmerk, MedewerkerId coordinator, MedewerkerId voorzitter, Instant begin)
            implements OverlegEvent {}

    /** The overleg is at another time from now on. */
    record OverlegMoved(OverlegId overleg, MedewerkerId coordinator, MedewerkerId voorzitter, Instant begin)
            implements OverlegEvent {}

    /** The overleg does not take place; nothing is on its agenda any more. */
    record OverlegCalledOff(OverlegId overleg) implements OverlegEvent {}

    /** The overleg will talk about the casus again on this day, or as soon after it as it meets. */
    record HerbesprekingAgreed(CasusId casus, LocalDate op) implements OverlegEvent {}

    /** A casus was put on the agenda. */
    record CasusScheduled(OverlegId overleg, CasusId casus) implements OverlegEvent {}

    /** A besluit was recorded for an agendapunt; its verwijzingen are read from the overlegtafel. */
    record BesluitRecorded(OverlegId overleg, AgendapuntId agendapunt, CasusId casus) implements OverlegEvent {}

    /** Every agendapunt has its besluit and the coordinator closed the meeting. */
    record OverlegHeld(OverlegId overleg) implements OverlegEvent {}

    /** The voorzitter approved the record. */
    record VerslagApproved(OverlegId overleg) implements OverlegEvent {}
}
