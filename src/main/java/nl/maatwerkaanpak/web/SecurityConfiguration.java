package nl.maatwerkaanpak.web;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Clock;
import nl.maatwerkaanpak.medewerker.IdentityProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Who may come in: everyone in the identity provider's realm, through its login page and no other way. Every address asks
 * for a login unless it is named here; what a person may do behind it is decided by the rooms.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/.well-known/jwks.json",
        "/.well-known/security.txt",
        "/toegankelijkheid",
        "/uitgelogd",
        "/taal/nl",
        "/taal/en",
        "/stijl/**",
        "/materialen/**",
        "/script/**",
        "/webjars/**",
        "/favicon.ico"
    };

    private final IdentityProvider provider;
    private final String address;
    private final String clientId;

    SecurityConfiguration(
            IdentityProvider provider,
            @Value("${maatwerk.adres}") URI address,
            @Value("${maatwerk.identiteit.client:maatwerkaanpak}") String clientId) {
        this.provider = provider;
        this.address = address.toString().replaceFirst("/$", "");
        this.clientId = clientId;
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            ClientRegistrationRepository clients,
            HiddenOrExpired refusals,
            LocaleResolver talen,
            Clock clock)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login(login, clients, talen))
                .logout(logout -> logout(logout, clients))
                .requestCache(cache -> cache.requestCache(new ReturnPath()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(new SecurityHeaders(provider.origin(), address.startsWith("https:")))
                .addFilterAfter(new SessionMaximum(clock), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    ClientRegistrationRepository clientRegistrations() {
        return new InMemoryClientRegistrationRepository(
                provider.browserClient(clientId, address + "/login/oauth2/code/" + clientId));
    }

    @Bean
    HiddenOrExpired hiddenOrExpired() {
        return new HiddenOrExpired(
                OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/" + clientId);
    }

    private void login(
            OAuth2LoginConfigurer<HttpSecurity> login, ClientRegistrationRepository clients, LocaleResolver talen) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.addParametersConverter(provider.clientAssertions());
        login.loginPage(OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/"
                        + clientId)
                .clientRegistrationRepository(clients)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(
                        endpoint -> endpoint.authorizationRequestResolver(new LoginInTaal(clients, talen)))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokens))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(new LoggedInUsers()))
                .failureHandler(new LoginFailed())
                .withObjectPostProcessor(new WithoutDetails());
    }

    private void logout(LogoutConfigurer<HttpSecurity> logout, ClientRegistrationRepository clients) {
        var atProvider = new OidcClientInitiatedLogoutSuccessHandler(clients);
        atProvider.setPostLogoutRedirectUri(address + "/uitgelogd");
        atProvider.setDefaultTargetUrl("/uitgelogd");
        logout.logoutUrl("/uitloggen").logoutSuccessHandler(atProvider);
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
