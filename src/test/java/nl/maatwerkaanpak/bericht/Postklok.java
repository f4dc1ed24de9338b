package nl.maatwerkaanpak.bericht;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import nl.maatwerkaanpak.aanpak.Werkdagen;

/** A clock that stands still until a test moves it. */
final class Postklok extends Clock {

    /** A working day, after the hour of every dagoverzicht. */
    static final Instant DINSDAG_ELF_UUR = Instant.parse("2026-11-03T10:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(DINSDAG_ELF_UUR);

    void set(Instant moment) {
        now.set(moment);
    }

    void move(Duration on) {
        now.updateAndGet(moment -> moment.plus(on));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return Werkdagen.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now.get(), zone);
    }
}
