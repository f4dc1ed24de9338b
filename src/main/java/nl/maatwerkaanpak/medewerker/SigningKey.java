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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.stereotype.Component;

/**
 * The key with which the application proves to the identity provider who it is, instead of a shared secret: an RSA key in
 * a PEM file (PKCS #8). Its public part is published for the identity provider to fetch. The key's id is its own
 * thumbprint, so every node with the same file publishes the same.
 */
@Component
public class SigningKey {

    private final RSAKey key;

    SigningKey(@Value("${maatwerk.sleutels.bestand}") Path file) {
        this.key = read(file);
    }

    JWK privateKey() {
        return key;
    }

    /** The public part, as a JSON Web Key Set. */
    public String publicKeys() {
        return new JWKSet(key).toString(true);
    }

    private static RSAKey read(Path file) {
        try (var pem = Files.newInputStream(file)) {
            var parsed = RsaKeyConverters.pkcs8().convert(pem);
            if (!(parsed instanceof RSAPrivateCrtKey secret)) {
                throw new IllegalStateException("maatwerk.sleutels.bestand is no complete RSA key: " + file);
            }
            return new RSAKey.Builder(publicPart(secret))
                    .privateKey(secret)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.PS256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (IOException | GeneralSecurityException | JOSEException unreadable) {
            throw new IllegalStateException("maatwerk.sleutels.bestand cannot be read: " + file, unreadable);
        }
    }

    private static RSAPublicKey publicPart(RSAPrivateCrtKey secret) throws GeneralSecurityException {
        var specification = new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(specification);
    }
}
