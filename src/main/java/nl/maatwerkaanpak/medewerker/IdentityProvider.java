package nl.maatwerkaanpak.medewerker;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.endpoint.AbstractOAuth2AuthorizationGrantRequest;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.stereotype.Component;

/**
 * Where the identity provider is and how we prove to it who we are. Its addresses are derived, not discovered: the
 * application starts, and keeps those who are logged in working, while the identity provider is down.
 */
@Component
public class IdentityProvider {

    private static final String PROTOCOL = "/protocol/openid-connect";

    private final String issuer;
    private final String behind;
    private final SigningKey key;

    /**
     * @param issuer the realm's address as browsers see it, which is also the issuer of its tokens
     * @param behind the same realm as this application reaches it, when that is another address
     */
    IdentityProvider(
            @Value("${maatwerk.identiteit.issuer}") URI issuer,
            @Value("${maatwerk.identiteit.intern:${maatwerk.identiteit.issuer}}") URI behind,
            SigningKey key) {
        this.issuer = issuer.toString();
        this.behind = behind.toString();
        this.key = key;
    }

    /** Scheme, host and port, as browsers see it. */
    public String origin() {
        return URI.create(issuer).resolve("/").toString().replaceFirst("/$", "");
    }

    /** The client through which people log in: only {@code openid}, because the session needs no name or address. */
    public ClientRegistration browserClient(String clientId, String redirectUri) {
        return client(clientId)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirectUri)
                .scope("openid")
                .build();
    }

    ClientRegistration directoryClient(String clientId) {
        return client(clientId)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    /** The realm's administration interface. */
    URI administration() {
        return URI.create(behind.replaceFirst("/realms/", "/admin/realms/"));
    }

    /** Signs a fresh assertion for each request to the token endpoint, meant for this issuer alone. */
    public <T extends AbstractOAuth2AuthorizationGrantRequest>
            NimbusJwtClientAuthenticationParametersConverter<T> clientAssertions() {
        var converter = new NimbusJwtClientAuthenticationParametersConverter<T>(registration -> key.privateKey());
        converter.setJwtClientAssertionCustomizer(context -> context.getClaims().audience(List.of(issuer)));
        return converter;
    }

    private ClientRegistration.Builder client(String clientId) {
        return ClientRegistration.withRegistrationId(clientId)
                .clientId(clientId)
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .issuerUri(issuer)
                .authorizationUri(issuer + PROTOCOL + "/auth")
                .tokenUri(behind + PROTOCOL + "/token")
                .jwkSetUri(behind + PROTOCOL + "/certs")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(Map.of("end_session_endpoint", issuer + PROTOCOL + "/logout"));
    }
}
