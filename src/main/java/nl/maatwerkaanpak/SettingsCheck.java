package nl.maatwerkaanpak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Looks before the start whether every setting is there that has no default. Without it the start would stop at the first
 * one that some bean asks for, with a stack trace, and at the next one after that is mended.
 */
class SettingsCheck implements ApplicationListener<ApplicationContextInitializedEvent> {

    private static final Pattern WITHOUT_DEFAULT = Pattern.compile("\\$\\{(MAATWERK_[A-Z_]+)}");
    private static final String OUR_FILE = "application.yml";

    /** Only of the application itself: a test of one part has no settings. */
    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        if (event.getSpringApplication().getAllSources().contains(Maatwerkaanpak.class)) {
            check(event.getApplicationContext().getEnvironment());
        }
    }

    private static void check(ConfigurableEnvironment environment) {
        var mistakes = new ArrayList<String>();
        missing(environment)
                .forEach(name ->
                        mistakes.add(name + " ontbreekt: " + explanations().getProperty(name)));
        if (isManagementPublic(environment)) {
            mistakes.add("MAATWERK_MANAGEMENT_PORT is de poort van de applicatie zelf: kies een andere");
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidSettingsException(mistakes);
        }
    }

    /** A setting may also be given under Spring's own name; what counts is whether the value can be had. */
    private static Set<String> missing(ConfigurableEnvironment environment) {
        var missing = new TreeSet<String>();
        ours(environment)
                .forEach(source -> Arrays.stream(source.getPropertyNames())
                        .filter(property -> isMissing(environment, property))
                        .forEach(property -> missing.addAll(variables(source.getProperty(property)))));
        return missing;
    }

    private static Stream<EnumerablePropertySource<?>> ours(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(source -> source.getName().contains(OUR_FILE))
                .filter(EnumerablePropertySource.class::isInstance)
                .map(source -> (EnumerablePropertySource<?>) source);
    }

    private static boolean isMissing(ConfigurableEnvironment environment, String property) {
        try {
            var value = environment.getProperty(property);
            return value == null || value.isBlank();
        } catch (IllegalArgumentException unresolvable) {
            return true;
        }
    }

    private static List<String> variables(@Nullable Object value) {
        return WITHOUT_DEFAULT
                .matcher(String.valueOf(value))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static boolean isManagementPublic(ConfigurableEnvironment environment) {
        var port = environment.getProperty("server.port", "8080");
        return !port.equals("0") && port.equals(environment.getProperty("management.server.port"));
    }

    private static Properties explanations() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("instellingen.properties"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
