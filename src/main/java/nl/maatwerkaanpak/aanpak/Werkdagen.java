package nl.maatwerkaanpak.aanpak;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts in Dutch working days: no weekend and no public holiday. Goede Vrijdag is a working day; Bevrijdingsdag is one
 * too, except in the years that end in 0 or 5. All days are those of {@link #ZONE}, also across a change of the clock.
 */
@Component
public class Werkdagen {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** A deadline in working days is the end of its day: who acts in the evening is still in time. */
    public static final LocalTime EINDE_VAN_DE_DAG = LocalTime.of(23, 59);

    private static final String BEVRIJDINGSDAG = "LIBERATION";
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    public boolean isWerkdag(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isFeestdag(day);
    }

    /** The working day that lies so many working days after the day, or before it when negative; 0 gives the day itself. */
    public LocalDate add(LocalDate day, int workingDays) {
        var step = workingDays < 0 ? -1 : 1;
        return Stream.iterate(day.plusDays(step), next -> next.plusDays(step))
                .filter(this::isWerkdag)
                .limit(Math.abs(workingDays))
                .reduce(day, (earlier, later) -> later);
    }

    /** The number of working days after {@code from} up to and including {@code until}; negative when until is earlier. */
    public int between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return -between(until, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::isWerkdag)
                .count();
    }

    /** The end of the day that lies so many working days after the day of {@code from}. */
    public Instant deadline(Instant from, int workingDays) {
        return endOf(add(dayOf(from), workingDays));
    }

    /** 23:59 of the day. */
    public Instant endOf(LocalDate day) {
        return day.atTime(EINDE_VAN_DE_DAG).atZone(ZONE).toInstant();
    }

    /** The same time of the day, so many working days later, or earlier when negative: for reminders and escalations. */
    public Instant shift(Instant moment, int workingDays) {
        var local = moment.atZone(ZONE);
        return add(local.toLocalDate(), workingDays)
                .atTime(local.toLocalTime())
                .atZone(ZONE)
                .toInstant();
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private boolean isFeestdag(LocalDate day) {
        return holidays.getHolidays(Year.from(day), HolidayType.PUBLIC_HOLIDAY).stream()
                .filter(Werkdagen::isDayOff)
                .anyMatch(holiday -> holiday.getDate().equals(day));
    }

    private static boolean isDayOff(Holiday holiday) {
        return !holiday.getPropertiesKey().equals(BEVRIJDINGSDAG)
                || holiday.getDate().getYear() % 5 == 0;
    }
}
