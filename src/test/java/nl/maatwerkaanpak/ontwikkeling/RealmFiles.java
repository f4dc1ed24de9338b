package nl.maatwerkaanpak.ontwikkeling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The realm and the demo users, as they stand in the project. */
record RealmFiles(Path realm, Path users) {

    static final String NAME = "maatwerkaanpak";

    static RealmFiles in(Path realmConfig) {
        return new RealmFiles(
                realmConfig.resolve(NAME + "-realm.json"),
                realmConfig.resolve("demo").resolve(NAME + "-users-0.json"));
    }

    List<Path> files() {
        return List.of(realm, users);
    }

    /** Changes when a file changes, or the address that is filled into it. */
    String fingerprint(String applicationUrl) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(applicationUrl.getBytes(StandardCharsets.UTF_8));
            for (var file : files()) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
