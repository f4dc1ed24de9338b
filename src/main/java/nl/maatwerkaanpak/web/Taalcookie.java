package nl.maatwerkaanpak.web;

import java.time.Duration;
import java.util.Locale;
import nl.maatwerkaanpak.aanpak.Taal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language of a page: Dutch, unless somebody chose another on this device. What the browser would like does not count,
 * for the browsers of many offices ask for English while their people work in Dutch. The cookie says "en" and nothing of a
 * person, so it may stay when the login ends.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class Taalcookie extends CookieLocaleResolver {

    static final String NAAM = "MAATWERK_TAAL";

    private static final Duration BEWAARD = Duration.ofDays(365);

    Taalcookie() {
        super(NAAM);
        setDefaultLocale(Taal.NEDERLANDS.locale());
        setCookieMaxAge(BEWAARD);
        setCookieHttpOnly(true);
        setCookieSecure(true);
        // Lax and not strict: the way back from the identity provider's login page shows the first page in it too.
        setCookieSameSite("Lax");
    }

    /** A language without texts is as good as none. */
    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return Taal.of(value).map(Taal::locale).orElse(null);
    }

    @Override
    protected String toLocaleValue(Locale locale) {
        return locale.getLanguage();
    }
}
