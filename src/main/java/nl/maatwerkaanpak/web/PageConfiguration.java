package nl.maatwerkaanpak.web;

import java.time.format.DateTimeFormatter;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every page has besides its own. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Fouttitel());
    }

    /**
     * Dates as the browser's date fields send and take them. An annotation at the property is not enough: a form that could
     * not be bound has no properties, only what was filled in.
     */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        var dates = new DateTimeFormatterRegistrar();
        dates.setDateFormatter(DateTimeFormatter.ISO_LOCAL_DATE);
        dates.setDateTimeFormatter(DATE_AND_TIME);
        dates.registerFormatters(registry);
    }
}
