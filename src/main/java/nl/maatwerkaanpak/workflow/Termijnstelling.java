package nl.maatwerkaanpak.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Termijnen;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import org.springframework.stereotype.Component;

/** Turns the terms of aanpak into moments: in working days where people wait, in clock hours where it is urgent. */
@Component
class Termijnstelling {

    private final Aanpak aanpak;
    private final Werkdagen werkdagen;
    private final Clock clock;

    Termijnstelling(Aanpak aanpak, Werkdagen werkdagen, Clock clock) {
        this.aanpak = aanpak;
        this.werkdagen = werkdagen;
        this.clock = clock;
    }

    /** An urgent signaal is counted in clock hours, and is late as soon as its deadline passes. */
    Termijn wegen(Instant ontvangenOp, boolean spoed) {
        if (!spoed) {
            return inWerkdagen(ontvangenOp, termijnen().wegen());
        }
        var uiterlijk = ontvangenOp.plus(Duration.ofHours(termijnen().spoedWegenUren()));
        return new Termijn(uiterlijk, halfway(ontvangenOp, uiterlijk), uiterlijk);
    }

    /** Urgent work of a partner: late as soon as its deadline passes, at any hour. */
    Termijn spoed(Instant ontvangenOp) {
        var uiterlijk = ontvangenOp.plus(Duration.ofMinutes(termijnen().spoedOppakkenMinuten()));
        return new Termijn(uiterlijk, halfway(ontvangenOp, uiterlijk), uiterlijk);
    }

    /** To read what was added to a signaal that was weighed before. */
    Termijn aanvulling() {
        return inWerkdagen(clock.instant(), termijnen().vervolg());
    }

    Instant opschaling() {
        return clock.instant().plus(Duration.ofHours(termijnen().opschalingUren()));
    }

    /** The end of the first day of triage on which every partner has had its working days to answer. */
    Instant triage(Instant ontvangenOp) {
        var earliest = werkdagen.add(werkdagen.dayOf(ontvangenOp), termijnen().triageAntwoord());
        var day = earliest.with(TemporalAdjusters.nextOrSame(aanpak.triage().weekdag()));
        return werkdagen.endOf(werkdagen.isWerkdag(day) ? day : werkdagen.add(day, 1));
    }

    /** When nobody waits any longer for the partners that did not answer. */
    Instant triageSluiting(Instant triage) {
        return werkdagen.shift(triage, termijnen().escalatie());
    }

    Termijn triageBesluit(Instant triage) {
        return inWerkdagen(triage, termijnen().triageBesluit());
    }

    Termijn informeren() {
        return inWerkdagen(clock.instant(), termijnen().informeren());
    }

    Termijn uitstelBeoordelen() {
        return inWerkdagen(clock.instant(), termijnen().uitstelBeoordelen());
    }

    /** For the giver, the second person and the receiver of a verstrekking, one after the other. */
    Termijn verstrekking(int turn) {
        return inWerkdagen(clock.instant(), turn * termijnen().verstrekking());
    }

    /** A noodtoegang is looked at and judged within this. */
    Termijn noodtoegang() {
        return inWerkdagen(clock.instant(), aanpak.noodtoegang().beoordelen());
    }

    /** The begin of the day. */
    Instant beginOf(LocalDate day) {
        return day.atStartOfDay(Werkdagen.ZONE).toInstant();
    }

    Actietermijn actie(LocalDate uiterlijk) {
        var termijn = onDay(uiterlijk);
        return new Actietermijn(
                termijn.uiterlijk(),
                termijn.herinneringOp(),
                termijn.escalatieOp(),
                werkdagen.shift(termijn.uiterlijk(), 2 * termijnen().escalatie()));
    }

    /** A day that somebody agreed or asked for. */
    Termijn onDay(LocalDate uiterlijk) {
        return around(clock.instant(), werkdagen.endOf(uiterlijk));
    }

    Termijn verwijzing(Instant verwezenOp) {
        return inWerkdagen(verwezenOp, termijnen().verwijzingBeantwoorden());
    }

    Termijn planvoortgang() {
        return inWerkdagen(clock.instant(), termijnen().planvoortgang());
    }

    /** Some days to look whether the work lasts, from the day on which that is due. */
    Termijn bestendiging(LocalDate day) {
        return inWerkdagen(beginOf(day), termijnen().vervolg());
    }

    Instant evaluatie() {
        return werkdagen.deadline(
                clock.instant(), termijnen().evaluatie() - termijnen().vervolg());
    }

    Instant evaluatieUiterlijk() {
        return werkdagen.deadline(clock.instant(), termijnen().evaluatie());
    }

    Instant evaluatieEscalatie() {
        return werkdagen.shift(evaluatieUiterlijk(), termijnen().escalatie());
    }

    Instant nazorg() {
        return werkdagen.deadline(clock.instant(), termijnen().nazorg());
    }

    Instant nazorgUiterlijk() {
        return vervolgAfter(nazorg());
    }

    Instant stilte() {
        return stilteAfter(clock.instant());
    }

    Instant stilteUiterlijk() {
        return vervolgAfter(stilte());
    }

    Instant stilteAfter(Instant lastActivity) {
        return werkdagen.deadline(lastActivity, termijnen().stilte());
    }

    Instant contactAfter(Instant lastContact) {
        return werkdagen.deadline(lastContact, termijnen().contact());
    }

    Instant vervolgAfter(Instant moment) {
        return werkdagen.deadline(moment, termijnen().vervolg());
    }

    /** When a casus that is talked about again on this day is asked for the agenda. */
    Instant herbespreken(LocalDate op) {
        return beginOf(werkdagen.add(op, -termijnen().vervolg()));
    }

    /** Until when it can be put on the agenda of that day. */
    Instant herbesprekenUiterlijk(LocalDate op) {
        return werkdagen.endOf(werkdagen.add(op, -1));
    }

    Instant now() {
        return clock.instant();
    }

    Instant verslag(Instant begin) {
        return werkdagen.deadline(begin, termijnen().verslag());
    }

    Instant vervolg() {
        return werkdagen.deadline(clock.instant(), termijnen().vervolg());
    }

    private Termijn inWerkdagen(Instant from, int workingDays) {
        return around(from, werkdagen.deadline(from, workingDays));
    }

    private Termijn around(Instant from, Instant uiterlijk) {
        var herinneringOp = werkdagen.shift(uiterlijk, -termijnen().herinnering());
        return new Termijn(
                uiterlijk,
                herinneringOp.isAfter(from) ? herinneringOp : halfway(from, uiterlijk),
                werkdagen.shift(uiterlijk, termijnen().escalatie()));
    }

    /** For a deadline that is nearer than its reminder would be: a reminder on receipt reminds nobody. */
    private static Instant halfway(Instant from, Instant uiterlijk) {
        return from.plus(Duration.between(from, uiterlijk).dividedBy(2));
    }

    private Termijnen termijnen() {
        return aanpak.termijnen();
    }
}
