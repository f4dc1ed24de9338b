package nl.maatwerkaanpak.web;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

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

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
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
