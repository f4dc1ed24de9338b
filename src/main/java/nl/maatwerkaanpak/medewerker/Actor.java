package nl.maatwerkaanpak.medewerker;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who acts now: the logged-in medewerker, or a named background actor for work that nobody clicked for. The database
 * reads it at the begin of every transaction, so that row-level security knows whom to refuse.
 */
public final class Actor {

    /** The engine's own work: timers, and what it computes between two people. */
    public static final MedewerkerId PROCESMOTOR = MedewerkerId.of("00000000-0000-4000-8000-000000000001");

    /** The synchronisation of the directory. */
    public static final MedewerkerId DIRECTORY = MedewerkerId.of("00000000-0000-4000-8000-000000000002");

    /** The sending of mail, which reads the addresses that nobody else sees. */
    public static final MedewerkerId POSTKAMER = MedewerkerId.of("00000000-0000-4000-8000-000000000003");

    /** The seals on the verwerkingslog, and checking them. */
    public static final MedewerkerId ZEGELAAR = MedewerkerId.of("00000000-0000-4000-8000-000000000004");

    private static final ThreadLocal<@Nullable MedewerkerId> SCOPE = new ThreadLocal<>();

    private Actor() {}

    /** Who acts now, or nothing outside a login and a scope: then the database shows nothing. */
    public static Optional<MedewerkerId> current() {
        var scoped = SCOPE.get();
        return scoped != null ? Optional.of(scoped) : loggedIn();
    }

    /** Who acts now. Throws when nobody does: a desk was reached without a login. */
    public static MedewerkerId require() {
        return current().orElseThrow(() -> new IllegalStateException("nobody acts"));
    }

    /** Does the work as the given actor; a transaction has to begin inside it. */
    public static <T extends @Nullable Object> T as(MedewerkerId actor, Supplier<T> work) {
        var before = SCOPE.get();
        SCOPE.set(actor);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** As {@link #as(MedewerkerId, Supplier)}, for work without a result. */
    public static void run(MedewerkerId actor, Runnable work) {
        Actor.<@Nullable Void>as(actor, () -> {
            work.run();
            return null;
        });
    }

    private static void restore(@Nullable MedewerkerId before) {
        if (before == null) {
            SCOPE.remove();
        } else {
            SCOPE.set(before);
        }
    }

    private static Optional<MedewerkerId> loggedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getName)
                .flatMap(Actor::parse);
    }

    private static Optional<MedewerkerId> parse(String name) {
        try {
            return Optional.of(new MedewerkerId(UUID.fromString(name)));
        } catch (IllegalArgumentException anonymous) {
            return Optional.empty();
        }
    }
}
