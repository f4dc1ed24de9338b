package nl.maatwerkaanpak.medewerker;

import java.time.Duration;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Keycloak's administration interface, read with the directory's own client; each session has a fresh token. */
@Component
class KeycloakAdministration {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(20);

    private final RestClient rest;
    private final ClientRegistration client;
    private final RestClientClientCredentialsTokenResponseClient tokens =
            new RestClientClientCredentialsTokenResponseClient();

    KeycloakAdministration(
            IdentityProvider provider,
            RestClient.Builder rest,
            @Value("${maatwerk.directory.client:maatwerkaanpak-directory}") String clientId) {
        var settings = HttpClientSettings.defaults().withTimeouts(CONNECT_TIMEOUT, READ_TIMEOUT);
        this.rest = rest.clone()
                .baseUrl(provider.administration())
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(settings))
                .build();
        this.client = provider.directoryClient(clientId);
        this.tokens.addParametersConverter(provider.clientAssertions());
    }

    <T> T session(Function<Session, T> work) {
        var token = tokens.getTokenResponse(new OAuth2ClientCredentialsGrantRequest(client))
                .getAccessToken()
                .getTokenValue();
        return work.apply(new Session(token));
    }

    /** Reads with one token, which lives for minutes: long enough for one synchronisation. */
    final class Session {

        private final String token;

        private Session(String token) {
            this.token = token;
        }

        <T> T get(String path, ParameterizedTypeReference<T> type, Object... variables) {
            var answer = rest.get()
                    .uri(path, variables)
                    .headers(headers -> headers.setBearerAuth(token))
                    .retrieve()
                    .body(type);
            if (answer == null) {
                throw new IllegalStateException("no answer from the directory at " + path);
            }
            return answer;
        }
    }
}
