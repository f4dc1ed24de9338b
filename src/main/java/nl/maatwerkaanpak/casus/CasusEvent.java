package nl.maatwerkaanpak.casus;

import java.time.Instant;
import java.time.LocalDate;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/** The facts of the room casus. Ids, codes and times only: never a name or free text. */
public sealed interface CasusEvent {

    /**
     * Which casus, and who leads it: enough to begin a process with.
     *
     * @param leider the casusregisseur; the procesregisseur as long as there is none
     */
    record Regie(CasusId casus, String kenmerk, String wijk, MedewerkerId procesregisseur, MedewerkerId leider) {}

    /** Somebody asked for the maatwerkaanpak for a jongere; {@code kenmerk} is its number, such as A-2026-0001. */
    record AanmeldingFiled(AanmeldingId aanmelding, String kenmerk, String wijk, Instant ontvangenOp)
            implements CasusEvent {}

    /** A triage partner answered; {@code rol} is the role under which aanpak names the partner. */
    record TriageAnswered(AanmeldingId aanmelding, String rol) implements CasusEvent {}

    /** The casuistiekcoordinator decided. */
    record TriageDecided(AanmeldingId aanmelding, TriageUitkomst uitkomst) implements CasusEvent {}

    /** A casus opened after inclusie; {@code procesregisseur} is the casuistiekcoordinator who decided. */
    record CasusOpened(CasusId casus, String kenmerk, String wijk, MedewerkerId procesregisseur)
            implements CasusEvent {}

    /** A medewerker became casusregisseur, for the first time or instead of another. */
    record CasusregisseurAssigned(
            Regie regie,
            MedewerkerId casusregisseur,
            @Nullable MedewerkerId vorige) implements CasusEvent {

        public CasusId casus() {
            return regie.casus();
        }
    }

    /** Another coordinator has the procesregie, who is named in {@code regie}; {@code vorige} had it before. */
    record ProcesregisseurReplaced(Regie regie, MedewerkerId vorige) implements CasusEvent {

        public CasusId casus() {
            return regie.casus();
        }
    }

    /** Everybody who has to be informed, by age, is informed. */
    record JongereInformed(CasusId casus) implements CasusEvent {}

    /** Somebody asked to wait with informing until {@code herzienOp}. */
    record UitstelRequested(
            CasusId casus, String kenmerk, String wijk, MedewerkerId procesregisseur, LocalDate herzienOp)
            implements CasusEvent {}

    /** The request to wait was approved or rejected; approved, it holds until the day that was asked for. */
    record UitstelJudged(CasusId casus, MedewerkerId toetser, boolean goedgekeurd) implements CasusEvent {}

    /** The casus has to come on an agenda (again). */
    record AgenderingRequested(CasusId casus, String kenmerk, String wijk, MedewerkerId procesregisseur)
            implements CasusEvent {}

    /**
     * An actie was agreed, in a casus or after a weging (then {@code casus} is null).
     *
     * @param opvolger who hears that it is late and decides what follows when it cannot be done: the casusregisseur, else
     *     who agreed it
     */
    record ActieAgreed(
            ActieId actie,
            @Nullable CasusId casus,
            String kenmerk,
            String wijk,
            MedewerkerId actiehouder,
            MedewerkerId opvolger,
            LocalDate uiterlijk)
            implements CasusEvent {}

    /** The actiehouder needs until this day. */
    record ActiePostponed(ActieId actie, LocalDate uiterlijk) implements CasusEvent {}

    /** The actie cannot be done; {@code opvolger} decides what follows. */
    record ActieGivenBack(ActieId actie, MedewerkerId opvolger) implements CasusEvent {}

    /** It was decided what follows for an actie that could not be done. */
    record ActieFollowedUp(ActieId actie) implements CasusEvent {}

    /** The actie ended with its casus: it was dropped, or another one takes its place. */
    record ActieEnded(ActieId actie) implements CasusEvent {}

    /** The actiehouder did what was agreed. */
    record ActieDone(ActieId actie) implements CasusEvent {}

    /** The casus was closed with a reason. */
    record CasusClosed(Regie regie) implements CasusEvent {

        public CasusId casus() {
            return regie.casus();
        }
    }

    /** The casusregisseur looked how it goes. */
    record CasusEvaluated(Regie regie) implements CasusEvent {

        public CasusId casus() {
            return regie.casus();
        }
    }

    /** The coordinator looked why nothing happens in the casus. */
    record StilteSeen(Regie regie) implements CasusEvent {

        public CasusId casus() {
            return regie.casus();
        }
    }

    /** Somebody looked how it goes some time after closing. */
    record NazorgDone(CasusId casus) implements CasusEvent {}

    /** A closed casus goes on. */
    record CasusReopened(Regie regie) implements CasusEvent {

        public CasusId casus() {
            return regie.casus();
        }
    }
}
