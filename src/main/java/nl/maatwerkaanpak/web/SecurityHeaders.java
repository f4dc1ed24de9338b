package nl.maatwerkaanpak.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What every response tells the browser: load nothing from elsewhere, run nothing that stands in a page, keep nothing of a
 * page. Forms may also lead to the identity provider, or logging out would be blocked there.
 *
 * @param identityProvider origin of the identity provider
 * @param https whether the application is reached over TLS, at its proxy or itself
 */
record SecurityHeaders(String identityProvider, boolean https) implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final long ONE_YEAR_SECONDS = 31_536_000;
    private static final String NO_DEVICES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
                    + "microphone=(), midi=(), payment=(), usb=()";

    /** What a page is made of asks for no device and leads nowhere; on a telephone these headers would weigh as much as a script. */
    private static final RequestMatcher FILES = new OrRequestMatcher(Arrays.stream(SecurityConfiguration.FILES)
            .map(PathPatternRequestMatcher.withDefaults()::matcher)
            .map(RequestMatcher.class::cast)
            .toList());

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(FILES),
                        new CompositeHeaderWriter(List.of(
                                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                                new PermissionsPolicyHeaderWriter(NO_DEVICES)))))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(this::strictTransport);
    }

    private String contentSecurityPolicy() {
        return "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self' "
                + identityProvider;
    }

    /** Behind a proxy the request itself is not secure: the address that people use decides. */
    private void strictTransport(HeadersConfigurer<HttpSecurity>.HstsConfig hsts) {
        hsts.maxAgeInSeconds(ONE_YEAR_SECONDS).includeSubDomains(false);
        if (https) {
            hsts.requestMatcher(AnyRequestMatcher.INSTANCE);
        }
    }
}
