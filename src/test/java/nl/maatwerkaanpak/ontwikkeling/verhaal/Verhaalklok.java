package nl.maatwerkaanpak.ontwikkeling.verhaal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import org.jspecify.annotations.Nullable;

/** The clock of a development start: it stands still at each scene of the story, and runs as any clock afterwards. */
public final class Verhaalklok extends Clock {

    private final Clock real;
    private final AtomicReference<@Nullable Instant> scene;

    private Verhaalklok(Clock real, AtomicReference<@Nullable Instant> scene) {
        this.real = real;
        this.scene = scene;
    }

    public static Verhaalklok running() {
        return new Verhaalklok(Clock.system(Werkdagen.ZONE), new AtomicReference<>());
    }

    void standAt(Instant moment) {
        scene.set(moment);
    }

    void run() {
        scene.set(null);
    }

    @Override
    public Instant instant() {
        var standing = scene.get();
        return standing == null ? real.instant() : standing;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Verhaalklok(real.withZone(zone), scene);
    }
}
