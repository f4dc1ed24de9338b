package nl.maatwerkaanpak.installatie;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Everybody's telephone with an app for codes (RFC 6238): it gives no code twice, for the identity provider takes none twice. */
final class Codes {

    private static final long PERIOD_SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final Map<String, Long> used = new ConcurrentHashMap<>();

    void enrol(String account, String secret) {
        secrets.put(account, secret);
    }

    /** The next code of this account, which waits until there is one that was not used. */
    String next(String account) {
        var last = used.getOrDefault(account, 0L);
        while (period() <= last) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        used.put(account, period());
        return code(secrets.get(account), period());
    }

    private static long period() {
        return Instant.now().getEpochSecond() / PERIOD_SECONDS;
    }

    private static String code(String secret, long period) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format("%06d", number % DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
