package nl.maatwerkaanpak.medewerker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTests {

    @TempDir
    private Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void makeKeys() throws IOException, NoSuchAlgorithmException {
        first = write("een.pem");
        second = write("twee.pem");
    }

    @Test
    void publishesOneKeyWhenThereIsOne() throws IOException, ParseException {
        var empty = Files.writeString(folder.resolve("leeg.pem"), "\n");

        assertThat(published(new SigningKey(first, ""))).containsExactly(id(first));
        assertThat(published(new SigningKey(first, empty.toString()))).containsExactly(id(first));
        assertThat(published(new SigningKey(first, first.toString()))).containsExactly(id(first));
    }

    @Test
    void publishesTheNextKeyBeforeItSignsAndTheOneBeforeAfterwards() throws ParseException {
        var before = new SigningKey(first, second.toString());
        var after = new SigningKey(second, first.toString());

        assertThat(before.privateKey().getKeyID()).isEqualTo(id(first));
        assertThat(published(before)).containsExactly(id(first), id(second));
        assertThat(after.privateKey().getKeyID()).isEqualTo(id(second));
        assertThat(published(after)).containsExactly(id(second), id(first));
    }

    @Test
    void publishesNoSecretOfEither() {
        assertThat(new SigningKey(first, second.toString()).publicKeys()).doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    @Test
    void doesNotStartWithAFileThatIsNoKey() throws IOException {
        var broken = Files.writeString(folder.resolve("stuk.pem"), "geen sleutel");

        assertThatThrownBy(() -> new SigningKey(first, broken.toString())).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new SigningKey(first, folder.resolve("weg.pem").toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("weg.pem");
    }

    private static String id(Path file) {
        return new SigningKey(file, "").privateKey().getKeyID();
    }

    private static List<String> published(SigningKey key) throws ParseException {
        return JWKSet.parse(key.publicKeys()).getKeys().stream()
                .map(JWK::getKeyID)
                .toList();
    }

    private Path write(String name) throws IOException, NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var encoded = Base64.getMimeEncoder()
                .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        return Files.writeString(
                folder.resolve(name), "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n");
    }
}
