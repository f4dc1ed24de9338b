package nl.maatwerkaanpak.ontwikkeling.verhaal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two people, or two browser tabs, that do the same thing at the same moment. */
public final class Tegelijk {

    private Tegelijk() {}

    /** What both were told. */
    public static <T> List<T> twice(Supplier<T> act) {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var both = Stream.generate(() -> CompletableFuture.supplyAsync(() -> after(start, act), threads))
                    .limit(2)
                    .toList();
            return both.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T after(CyclicBarrier start, Supplier<T> act) {
        try {
            start.await();
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return act.get();
    }
}
