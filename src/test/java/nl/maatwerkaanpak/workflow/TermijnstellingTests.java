package nl.maatwerkaanpak.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import org.junit.jupiter.api.Test;

class TermijnstellingTests {

    /** A Wednesday, at noon. */
    private static final Instant WOENSDAG = at("2026-03-11T12:00");

    private final Termijnstelling termijnen =
            new Termijnstelling(AanpakVoorbeeld.aanpak(), new Werkdagen(), Clock.fixed(WOENSDAG, Werkdagen.ZONE));

    @Test
    void countsWegingInWorkingDays() {
        var termijn = termijnen.wegen(WOENSDAG, false);

        assertThat(termijn.uiterlijk()).isEqualTo(at("2026-03-18T23:59"));
        assertThat(termijn.herinneringOp()).isEqualTo(at("2026-03-17T23:59"));
        assertThat(termijn.escalatieOp()).isEqualTo(at("2026-03-19T23:59"));
    }

    @Test
    void countsSpoedInHoursAndIsLateAtOnce() {
        var termijn = termijnen.wegen(WOENSDAG, true);

        assertThat(termijn.uiterlijk()).isEqualTo(at("2026-03-11T16:00"));
        assertThat(termijn.herinneringOp()).isEqualTo(at("2026-03-11T14:00"));
        assertThat(termijn.escalatieOp()).isEqualTo(termijn.uiterlijk());
    }

    @Test
    void holdsTriageOnItsWeekdayAfterTimeToAnswer() {
        assertThat(termijnen.triage(WOENSDAG)).isEqualTo(at("2026-03-17T23:59"));
        assertThat(termijnen.triage(at("2026-03-13T12:00"))).isEqualTo(at("2026-03-24T23:59"));
        assertThat(termijnen.triageSluiting(at("2026-03-17T23:59"))).isEqualTo(at("2026-03-18T23:59"));
    }

    @Test
    void movesTriageFromHolidayToNextWorkingDay() {
        assertThat(termijnen.triage(at("2029-12-18T12:00"))).isEqualTo(at("2029-12-27T23:59"));
    }

    @Test
    void remindsHalfwayWhenDeadlineIsNear() {
        var termijn = termijnen.onDay(LocalDate.of(2026, 3, 11));

        assertThat(termijn.uiterlijk()).isEqualTo(at("2026-03-11T23:59"));
        assertThat(termijn.herinneringOp()).isBetween(WOENSDAG, termijn.uiterlijk());
        assertThat(termijn.escalatieOp()).isEqualTo(at("2026-03-12T23:59"));
    }

    @Test
    void skipsHolidaysForInformeren() {
        assertThat(termijnen.informeren().uiterlijk()).isEqualTo(at("2026-04-09T23:59"));
    }

    /** A Tuesday, after Easter Monday. */
    @Test
    void asksForTheAgendaInTimeForADayThatWasAgreed() {
        var op = LocalDate.of(2026, 4, 7);

        assertThat(termijnen.herbespreken(op)).isEqualTo(at("2026-03-30T00:00"));
        assertThat(termijnen.herbesprekenUiterlijk(op)).isEqualTo(at("2026-04-03T23:59"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Werkdagen.ZONE).toInstant();
    }
}
