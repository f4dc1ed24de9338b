package nl.badexamples.house;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Reads the time in five hidden ways, and in one way that is fine. */
public class HidesTime {

    final Supplier<Instant> byReference = Instant::now;

    Instant byCall() {
        return Instant.now();
    }

    LocalDate byZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    long byMillis() {
        return System.currentTimeMillis();
    }

    Clock byOwnClock() {
        return Clock.systemUTC();
    }

    Instant openly(Clock clock) {
        return Instant.now(clock);
    }
}
