package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.servlet.LocaleResolver;

/** Asks the identity provider for its login page in the language of ours. */
final class LoginInTaal implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final LocaleResolver talen;

    LoginInTaal(ClientRegistrationRepository clients, LocaleResolver talen) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(clients);
        this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.talen = talen;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return inTaal(requests.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return inTaal(requests.resolve(request, client), request);
    }

    private @Nullable OAuth2AuthorizationRequest inTaal(
            @Nullable OAuth2AuthorizationRequest login, HttpServletRequest request) {
        var taal = talen.resolveLocale(request).getLanguage();
        return login == null
                ? null
                : OAuth2AuthorizationRequest.from(login)
                        .additionalParameters(parameters -> parameters.put("ui_locales", taal))
                        .build();
    }
}
