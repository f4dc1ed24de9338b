package nl.maatwerkaanpak.inbreng;

import java.time.LocalDate;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** The facts of sharing inbreng beyond what was recorded. Ids, codes and times only: never a name or free text. */
public sealed interface VerstrekkingEvent {

    VerstrekkingId verstrekking();

    /** A second person has to decide; before that the giver has to agree, unless it was the giver who asked. */
    record VerstrekkingRequested(
            VerstrekkingId verstrekking,
            CasusId casus,
            String kenmerk,
            String wijk,
            Partij gever,
            Partij ontvanger,
            boolean geverVroeg,
            LocalDate tot)
            implements VerstrekkingEvent {}

    /** The giver agreed, or did not. */
    record VerstrekkingAgreed(VerstrekkingId verstrekking, boolean akkoord) implements VerstrekkingEvent {}

    /** The second person decided. */
    record VerstrekkingJudged(VerstrekkingId verstrekking, MedewerkerId toetser, boolean toegestaan)
            implements VerstrekkingEvent {}

    /** Somebody of the receiving partner has it. */
    record VerstrekkingReceived(VerstrekkingId verstrekking) implements VerstrekkingEvent {}

    /** It was taken back, or its inbreng was: nothing is to be decided or received any more. */
    record VerstrekkingWithdrawn(VerstrekkingId verstrekking) implements VerstrekkingEvent {}

    /** A partner of aanpak, by its role. */
    record Partij(String rol) {}
}
