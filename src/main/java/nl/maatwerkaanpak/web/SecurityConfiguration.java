package nl.maatwerkaanpak.web;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.medewerker.IdentityProvider;
import nl.maatwerkaanpak.medewerker.Zekerheid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may come in: everyone in the identity provider's realm, through its login page and no other way. Every address asks
 * for a login unless it is named here; what a person may do behind it is decided by the rooms.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limieten.class)
class SecurityConfiguration {

    private static final String[] OPEN = {"/toegankelijkheid", "/uitgelogd", "/taal/nl", "/taal/en"};

    /** What pages are made of. */
    static final String[] FILES = {"/stijl/**", "/materialen/**", "/script/**", "/webjars/**"};

    /** Open too, and the same for everybody. */
    private static final String[] STATIC = {"/.well-known/jwks.json", "/.well-known/security.txt", "/favicon.ico"};

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
            Login login,
            StepUp stepUp,
            SessionGuard guard,
            Limieten limieten,
            Clock clock)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(FILES)
                        .permitAll()
                        .requestMatchers(STATIC)
                        .permitAll()
                        .requestMatchers(StepUp.ADDRESSES)
                        .access(stepUp)
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login)
                .logout(logout -> logout(logout, clients))
                .requestCache(cache -> cache.requestCache(new ReturnPath()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(new SecurityHeaders(provider.origin(), address.startsWith("https:")))
                .addFilterAfter(guard, SecurityContextHolderFilter.class)
                .addFilterAfter(new RateLimit(limieten, clock), HeaderWriterFilter.class)
                .build();
    }

    @Bean
    ClientRegistrationRepository clientRegistrations() {
        return new InMemoryClientRegistrationRepository(
                provider.browserClient(clientId, address + "/login/oauth2/code/" + clientId));
    }

    @Bean
    LoginRequirements loginRequirements(Zekerheid zekerheid, Aanpak aanpak, Clock clock) {
        return new LoginRequirements(zekerheid, aanpak.inloggen().kortste(), clock);
    }

    @Bean
    HiddenOrExpired hiddenOrExpired(BewaardeFormulieren forms) {
        return new HiddenOrExpired(
                OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/" + clientId,
                new ReturnPath(),
                forms);
    }

    /** Spring Boot would also put a filter bean before everything, where nobody is known yet. */
    @Bean
    SessionGuard sessionGuard(Clock clock, Dienstverband dienstverband) {
        var unguarded = Stream.of(FILES, STATIC)
                .flatMap(Arrays::stream)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .map(RequestMatcher.class::cast)
                .toList();
        return new SessionGuard(clock, dienstverband, new OrRequestMatcher(unguarded));
    }

    @Bean
    FilterRegistrationBean<SessionGuard> sessionGuardOnlyInTheChain(SessionGuard guard) {
        var registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }

    private void logout(LogoutConfigurer<HttpSecurity> logout, ClientRegistrationRepository clients) {
        var atProvider = new OidcClientInitiatedLogoutSuccessHandler(clients);
        atProvider.setPostLogoutRedirectUri(address + "/uitgelogd");
        atProvider.setDefaultTargetUrl("/uitgelogd");
        logout.logoutUrl("/uitloggen").logoutSuccessHandler(atProvider);
    }
}
