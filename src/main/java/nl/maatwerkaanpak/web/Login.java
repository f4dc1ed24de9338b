package nl.maatwerkaanpak.web;

import nl.maatwerkaanpak.medewerker.IdentityProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** How somebody logs in: what is asked of the identity provider, what its answer has to prove, and what is kept of it. */
@Component
class Login implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    private final IdentityProvider provider;
    private final LoginRequests requests;
    private final LoginRequirements requirements;
    private final LoginSucceeded succeeded;
    private final ClientRegistrationRepository clients;
    private final String path;

    Login(
            IdentityProvider provider,
            ClientRegistrationRepository clients,
            LocaleResolver talen,
            LoginSucceeded succeeded,
            LoginRequirements requirements,
            @Value("${maatwerk.identiteit.client:maatwerkaanpak}") String clientId) {
        this.provider = provider;
        this.clients = clients;
        this.requirements = requirements;
        this.requests = new LoginRequests(clients, talen, requirements);
        this.succeeded = succeeded;
        this.path = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/" + clientId;
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.addParametersConverter(provider.clientAssertions());
        login.loginPage(path)
                .clientRegistrationRepository(clients)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokens))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(new LoggedInUsers(requirements)))
                .successHandler(succeeded)
                .failureHandler(new LoginFailed())
                .withObjectPostProcessor(new WithoutDetails());
    }

    /** The remote address is personal data of whoever logs in, and nothing in the session needs it. */
    private static final class WithoutDetails implements ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {

        @Override
        @SuppressWarnings("NullAway") // an authentication may have no details, though its source does not say so
        public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
            filter.setAuthenticationDetailsSource(request -> null);
            return filter;
        }
    }
}
