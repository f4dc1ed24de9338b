package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.servlet.LocaleResolver;

/**
 * What a login asks of the identity provider: its page in the language of ours, how sure it has to be, and how long ago at most
 * it asked the person. Without the last, whoever was logged out here for doing nothing would be let in by its session without
 * a question.
 */
final class LoginRequests implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final LocaleResolver talen;
    private final LoginRequirements requirements;

    LoginRequests(ClientRegistrationRepository clients, LocaleResolver talen, LoginRequirements requirements) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(clients);
        this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.talen = talen;
        this.requirements = requirements;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return complete(requests.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return complete(requests.resolve(request, client), request);
    }

    private @Nullable OAuth2AuthorizationRequest complete(
            @Nullable OAuth2AuthorizationRequest login, HttpServletRequest request) {
        if (login == null) {
            return null;
        }
        var taal = talen.resolveLocale(request).getLanguage();
        var age = request.getParameter(StepUp.PARAMETER) == null ? requirements.age() : Duration.ZERO;
        return OAuth2AuthorizationRequest.from(login)
                .additionalParameters(parameters -> {
                    parameters.put("ui_locales", taal);
                    parameters.put("acr_values", requirements.zekerheid().acr());
                    parameters.put("max_age", age.toSeconds());
                })
                .build();
    }
}
