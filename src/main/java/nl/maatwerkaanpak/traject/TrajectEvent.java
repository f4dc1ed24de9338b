package nl.maatwerkaanpak.traject;

import java.time.Instant;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** The facts of the room traject. Ids, codes and times only: never a name or free text. */
public sealed interface TrajectEvent {

    /**
     * A jongere was referred to a partner.
     *
     * @param trajectsoort the code in aanpak, such as jongerenwerk
     * @param organisatie the code of the organisation in aanpak
     * @param rol the realm role that answers it
     * @param casusregisseur the one who gets the work back when the partner declines or the traject ends
     */
    record VerwijzingMade(
            VerwijzingId verwijzing,
            CasusId casus,
            String kenmerk,
            String wijk,
            String trajectsoort,
            String organisatie,
            String rol,
            MedewerkerId casusregisseur,
            Instant verwezenOp)
            implements TrajectEvent {}

    /** The partner accepted; a traject starts with the accepting medewerker as uitvoerder. */
    record VerwijzingAccepted(
            VerwijzingId verwijzing,
            TrajectId traject,
            CasusId casus,
            String kenmerk,
            String wijk,
            String trajectsoort,
            MedewerkerId uitvoerder,
            MedewerkerId casusregisseur)
            implements TrajectEvent {}

    /** The partner declined with a reason. */
    record VerwijzingDeclined(VerwijzingId verwijzing) implements TrajectEvent {}

    /** The partner will help as soon as there is a place. */
    record WachtlijstJoined(VerwijzingId verwijzing) implements TrajectEvent {}

    /** There is a place for who is in front of the waiting list; a person of the partner decides what happens with it. */
    record PlekOffered(
            VerwijzingId verwijzing,
            CasusId casus,
            String kenmerk,
            String wijk,
            String organisatie,
            String rol,
            MedewerkerId casusregisseur,
            Instant aangebodenOp)
            implements TrajectEvent {}

    /** The partner does not take the place yet. */
    record PlekPostponed(VerwijzingId verwijzing, Instant opnieuwOp) implements TrajectEvent {}

    /** The place that was offered is not there any more: the capacity was lowered. */
    record PlekRetracted(VerwijzingId verwijzing) implements TrajectEvent {}

    /** The partner asks the casusregisseur something before answering. */
    record WedervraagAsked(VerwijzingId verwijzing) implements TrajectEvent {}

    /** The casusregisseur answered; the verwijzing is the partner's again, with a new deadline. */
    record WedervraagAnswered(
            VerwijzingId verwijzing,
            CasusId casus,
            String kenmerk,
            String wijk,
            String organisatie,
            String rol,
            MedewerkerId casusregisseur,
            Instant beantwoordOp)
            implements TrajectEvent {}

    /** Nobody waits for an answer any more: who leads the casus withdrew the verwijzing, or the casus closed. */
    record VerwijzingWithdrawn(VerwijzingId verwijzing) implements TrajectEvent {}

    /**
     * The contact moments of a traject changed: one came, or one was taken back.
     *
     * @param laatsteOp when the latest was that stands; the begin of the traject when there is none
     */
    record ContactsChanged(TrajectId traject, Instant laatsteOp) implements TrajectEvent {}

    /** The traject ended with an outcome. */
    record TrajectEnded(TrajectId traject) implements TrajectEvent {}

    /** The casusregisseur decided what follows after a traject ended. */
    record VervolgDecided(TrajectId traject, Vervolg vervolg) implements TrajectEvent {}

    /** The casusregisseur decided what follows after a verwijzing was declined. */
    record AfwijzingFollowedUp(VerwijzingId verwijzing, Vervolg vervolg) implements TrajectEvent {}
}
