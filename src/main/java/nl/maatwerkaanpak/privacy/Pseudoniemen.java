package nl.maatwerkaanpak.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The pseudonyms of persons in the verwerkingslog, so that the log alone tells of nobody (AVG art. 4(5)). The key is a file
 * beside the application and never in the database. When it is replaced, the new key comes on the first line and the older
 * ones stay below it: what was written under them must still be found.
 */
@Component
public class Pseudoniemen {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int VALUE_BYTES = 16;
    private static final int KEY_ID_BYTES = 4;

    private final List<Key> keys;

    Pseudoniemen(@Value("${maatwerk.pseudoniemen.bestand}") Path file) {
        this.keys = read(file);
    }

    /** The pseudonym under which this person is written from now on. */
    public Pseudoniem of(UUID persoon) {
        return keys.get(0).of(persoon);
    }

    /** Every pseudonym under which this person was ever written. */
    public List<Pseudoniem> all(UUID persoon) {
        return keys.stream().map(key -> key.of(persoon)).toList();
    }

    private static List<Key> read(Path file) {
        try {
            var keys = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Key::parse)
                    .toList();
            if (keys.isEmpty()) {
                throw new IllegalStateException("maatwerk.pseudoniemen.bestand has no key: " + file);
            }
            return keys;
        } catch (IOException unreadable) {
            throw new IllegalStateException("maatwerk.pseudoniemen.bestand cannot be read: " + file, unreadable);
        }
    }

    private static final class Key {

        private final SecretKeySpec secret;
        private final String soort;

        private Key(byte[] bytes) {
            this.secret = new SecretKeySpec(bytes, ALGORITHM);
            this.soort = "hmac-sha256:" + hex(sha256(bytes), KEY_ID_BYTES);
        }

        static Key parse(String line) {
            if (!line.matches("[0-9a-fA-F]{" + 2 * KEY_BYTES + "}")) {
                throw new IllegalStateException(
                        "a key of maatwerk.pseudoniemen.bestand is not of " + 2 * KEY_BYTES + " hexadecimal digits");
            }
            return new Key(HexFormat.of().parseHex(line));
        }

        Pseudoniem of(UUID persoon) {
            try {
                var mac = Mac.getInstance(ALGORITHM);
                mac.init(secret);
                var value = mac.doFinal(persoon.toString().getBytes(StandardCharsets.US_ASCII));
                return new Pseudoniem(hex(value, VALUE_BYTES), soort);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static byte[] sha256(byte[] bytes) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static String hex(byte[] bytes, int length) {
            return HexFormat.of().formatHex(bytes, 0, length);
        }
    }
}
