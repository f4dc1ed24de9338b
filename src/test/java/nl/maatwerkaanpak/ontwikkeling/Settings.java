package nl.maatwerkaanpak.ontwikkeling;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Tells the application where the services are, in the place of the environment of production. */
record Settings(int port, String database, URI issuer, Path key)
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String SOURCE = "services";

    /** The test decides whether and where it listens. */
    static final int ANY_PORT = 0;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        PostgresServer.quiet();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource(SOURCE, properties()));
    }

    private Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        if (port != ANY_PORT) {
            properties.put("server.port", port);
        }
        // Nobody asks a development machine how it is; a test that does sets a port of its own.
        properties.put("MAATWERK_MANAGEMENT_PORT", -1);
        properties.put("MAATWERK_CONTACT_SECURITY", "mailto:beveiliging@maatwerkaanpak.example");
        properties.put("MAATWERK_CONTACT_ACCESSIBILITY", "toegankelijk@maatwerkaanpak.example");
        properties.put("server.servlet.session.cookie.secure", false);
        properties.put("maatwerk.adres", "http://localhost:" + port);
        properties.put("maatwerk.identiteit.issuer", issuer.toString());
        properties.put("maatwerk.identiteit.intern", issuer.toString());
        properties.put("maatwerk.sleutels.bestand", key.toString());
        properties.put(
                "maatwerk.pseudoniemen.bestand",
                DevelopmentKey.pseudoniemenBeside(key).toString());
        properties.put("spring.datasource.url", database);
        properties.put("spring.datasource.username", PostgresServer.APPLICATION);
        properties.put("spring.datasource.password", PostgresServer.PASSWORD);
        properties.put("spring.flyway.user", PostgresServer.OWNER);
        properties.put("spring.flyway.password", PostgresServer.PASSWORD);
        return properties;
    }
}
