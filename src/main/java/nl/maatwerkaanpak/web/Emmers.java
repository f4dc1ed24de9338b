package nl.maatwerkaanpak.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each asker has left of a limiet. Kept in the memory of this node, so with two nodes somebody may ask twice as often,
 * and for a bounded number of askers: the one that asked longest ago is forgotten first.
 */
final class Emmers {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final int most;
    private final int perMinute;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    /** @param most of how many askers it is kept */
    Emmers(int perMinute, int most, Clock clock) {
        this.perMinute = perMinute;
        this.most = most;
        this.time = new ByClock(clock);
    }

    /** Counts one; zero when that is allowed, and otherwise how long to wait. */
    Duration take(String asker) {
        var result = bucket(asker).tryConsumeAndReturnRemaining(1);
        return result.isConsumed() ? Duration.ZERO : Duration.ofNanos(result.getNanosToWaitForRefill());
    }

    private Bucket bucket(String asker) {
        synchronized (buckets) {
            var bucket = buckets.computeIfAbsent(asker, fresh -> fill());
            if (buckets.size() > most) {
                buckets.remove(buckets.keySet().iterator().next());
            }
            return bucket;
        }
    }

    private Bucket fill() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                .build();
    }

    int size() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private record ByClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
