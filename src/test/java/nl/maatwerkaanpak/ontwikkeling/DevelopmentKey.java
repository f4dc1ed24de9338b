package nl.maatwerkaanpak.ontwikkeling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Makes the keys of a development machine; production gets its own. */
final class DevelopmentKey {

    private static final int BITS = 3072;
    private static final int PEM_LINE = 64;
    private static final int PSEUDONIEM_BYTES = 32;

    private DevelopmentKey() {}

    /** The file with the key, made when it is not there. */
    static Path in(Path directory) {
        return in(directory.resolve("sleutel.pem"), DevelopmentKey::pem);
    }

    /** The file with the key of the pseudonyms in the verwerkingslog, made beside the other key when it is not there. */
    static Path pseudoniemenBeside(Path key) {
        var bytes = new byte[PSEUDONIEM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return in(key.resolveSibling("pseudoniemen.txt"), () -> HexFormat.of().formatHex(bytes) + "\n");
    }

    private static Path in(Path file, Supplier<String> content) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, content.get());
            }
            return file.toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String pem() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var key = generator.generateKeyPair().getPrivate().getEncoded();
            var lines = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(key);
            return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
