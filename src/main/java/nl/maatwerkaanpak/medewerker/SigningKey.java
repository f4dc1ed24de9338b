package nl.maatwerkaanpak.medewerker;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.stereotype.Component;

/**
 * The key with which the application proves to the identity provider who it is, instead of a shared secret: an RSA key in
 * a PEM file (PKCS #8). Its public part is published for the identity provider to fetch. The key's id is its own
 * thumbprint, so every node with the same file publishes the same.
 *
 * <p>A second key can be published without signing: the next one, before any node signs with it, and afterwards the one
 * before, while a node still does. So a key is replaced while people log in (realm-config/README.md says in which steps).
 */
@Component
public class SigningKey {

    private final RSAKey key;
    private final JWKSet published;

    /**
     * @param file the key that signs
     * @param other the key that is only published; no file, or an empty one, when there is none
     */
    SigningKey(@Value("${maatwerk.sleutels.bestand}") Path file, @Value("${maatwerk.sleutels.ander:}") String other) {
        this.key = read(file);
        this.published = new JWKSet(Stream.concat(Stream.of(key), readOther(other))
                .collect(Collectors.toMap(
                        RSAKey::getKeyID, Function.<JWK>identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList());
    }

    private static Stream<RSAKey> readOther(String other) {
        if (other.isBlank()) {
            return Stream.empty();
        }
        var file = Path.of(other);
        try {
            return Files.readString(file).isBlank() ? Stream.empty() : Stream.of(read(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException("maatwerk.sleutels.ander cannot be read: " + file, unreadable);
        }
    }

    JWK privateKey() {
        return key;
    }

    /** The public parts, as a JSON Web Key Set; the key that signs comes first. */
    public String publicKeys() {
        return published.toString(true);
    }

    private static RSAKey read(Path file) {
        try (var pem = Files.newInputStream(file)) {
            var parsed = RsaKeyConverters.pkcs8().convert(pem);
            if (!(parsed instanceof RSAPrivateCrtKey secret)) {
                throw new IllegalStateException("this file of maatwerk.sleutels is no complete RSA key: " + file);
            }
            return new RSAKey.Builder(publicPart(secret))
                    .privateKey(secret)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.PS256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (IOException | GeneralSecurityException | JOSEException unreadable) {
            throw new IllegalStateException("this file of maatwerk.sleutels cannot be read: " + file, unreadable);
        }
    }

    private static RSAPublicKey publicPart(RSAPrivateCrtKey secret) throws GeneralSecurityException {
        var specification = new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(specification);
    }
}
