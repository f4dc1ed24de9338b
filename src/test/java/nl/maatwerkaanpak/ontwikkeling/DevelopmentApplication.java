package nl.maatwerkaanpak.ontwikkeling;

import java.nio.file.Path;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Zekerheid;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaalklok;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** The application with everything it needs, on a machine with nothing but a JDK and Maven. */
public final class DevelopmentApplication {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final int OLDEST_JDK = 17;

    private DevelopmentApplication() {}

    public static void main(String[] arguments) {
        try {
            requireJdk();
            run(arguments);
        } catch (StartRefused refused) {
            Console.print("\nMaatwerkaanpak did not start.\n" + refused.getMessage() + "\n");
            System.exit(1);
        }
    }

    private static void run(String[] arguments) {
        var services = DevelopmentServices.start(PROJECT, Ports.DEVELOPMENT);
        var shutdown = new Shutdown(services);
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown, "stop-services"));
        var application = new SpringApplication(Maatwerkaanpak.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(services.settings());
        application.addInitializers((ConfigurableApplicationContext context) -> shutdown.context = context);
        application.addInitializers((ConfigurableApplicationContext context) ->
                context.getBeanFactory().registerSingleton("productOnly", new ProductOnly()));
        // Everybody knows the passwords of the demo people, and nobody has their telephones.
        application.addInitializers((ConfigurableApplicationContext context) ->
                context.getBeanFactory().registerSingleton("demoZekerheid", Zekerheid.WACHTWOORD));
        application.addInitializers((ConfigurableApplicationContext context) ->
                context.getBeanFactory().registerSingleton("verhaalklok", Verhaalklok.running()));
        // The start's own work reads the directory, so it waits here, after the application has begun to listen.
        application.addListeners((ApplicationListener<ApplicationStartedEvent>) event -> services.awaitKeycloak());
        new DemoStart(start(application, arguments), services.directory()).run();
        announce();
    }

    private static ConfigurableApplicationContext start(SpringApplication application, String[] arguments) {
        try {
            return application.run(arguments);
        } catch (BeansException failed) {
            throw NestedExceptionUtils.getMostSpecificCause(failed) instanceof FlywayValidateException changed
                    ? otherSchema(changed)
                    : failed;
        }
    }

    private static StartRefused otherSchema(FlywayValidateException changed) {
        return new StartRefused(
                "The database in .dev was made with other migrations. Remove .dev/postgres and start again; the demo is"
                        + " made anew.",
                changed);
    }

    private static void requireJdk() {
        var version = Runtime.version().feature();
        if (version < OLDEST_JDK) {
            throw new StartRefused("This is JDK " + version + "; JDK " + OLDEST_JDK
                    + " or newer is needed. Set JAVA_HOME to one and start again.");
        }
    }

    private static void announce() {
        var ports = Ports.DEVELOPMENT;
        Console.print("""

                Maatwerkaanpak:  http://localhost:%d
                Keycloak:        http://localhost:%d/admin   (%s / %s)
                PostgreSQL:      localhost:%d/%s   (%s / %s)

                %s
                """.formatted(
                        ports.application(),
                        ports.keycloak(),
                        KeycloakServer.ADMINISTRATOR,
                        KeycloakServer.ADMINISTRATOR_PASSWORD,
                        ports.postgres(),
                        PostgresServer.DATABASE,
                        PostgresServer.OWNER,
                        PostgresServer.PASSWORD,
                        DemoAccounts.read(PROJECT.resolve("realm-config")).table()));
    }

    /** The application first: it would complain about services that are gone. */
    private static final class Shutdown implements Runnable {

        private final DevelopmentServices services;
        private volatile @Nullable ConfigurableApplicationContext context;

        private Shutdown(DevelopmentServices services) {
            this.services = services;
        }

        @Override
        public void run() {
            var running = context;
            if (running != null) {
                running.close();
            }
            services.close();
        }
    }
}
