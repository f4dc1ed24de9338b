package nl.maatwerkaanpak.ontwikkeling;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.DirectoryEntry;
import nl.maatwerkaanpak.medewerker.DirectorySource;
import nl.maatwerkaanpak.medewerker.Mailadres;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Zekerheid;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;

/**
 * The services of the tests: one PostgreSQL and at most one Keycloak for all of them, each started when a test first needs
 * it and stopped after the last application context. Every context gets a database of its own.
 *
 * @see WithDatabase
 * @see WithLogin
 */
public final class TestServices {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path REALM_CONFIG = PROJECT.resolve("realm-config");
    private static final Ports PORTS = Ports.free();
    private static final URI NO_ISSUER = URI.create("http://localhost:9/realms/" + RealmFiles.NAME);

    private static @Nullable PostgresServer postgres;
    private static @Nullable KeycloakServer keycloak;
    private static @Nullable GreenMail mail;

    private TestServices() {}

    /** Where the application listens in a test {@link WithLogin}. */
    public static String address() {
        return "http://localhost:" + PORTS.application();
    }

    public static DemoAccounts demoAccounts() {
        return DemoAccounts.read(REALM_CONFIG);
    }

    static synchronized PostgresServer postgres() {
        if (postgres == null) {
            postgres = PostgresServer.startFleeting();
            SpringApplication.getShutdownHandlers().add(postgres::close);
        }
        return postgres;
    }

    /** The Keycloak of the tests, started when it was not. */
    public static synchronized KeycloakServer keycloak() {
        if (keycloak == null) {
            var distribution = KeycloakDistribution.in(PROJECT.resolve(".dev"));
            keycloak = KeycloakServer.startFleeting(distribution, PROJECT.resolve("target"), REALM_CONFIG, PORTS);
            SpringApplication.getShutdownHandlers().add(keycloak::close);
        }
        return keycloak;
    }

    /** The mail server of the tests with a browser, started when it was not. */
    public static synchronized GreenMail mail() {
        if (mail == null) {
            var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            mail = server;
            SpringApplication.getShutdownHandlers().add(server::stop);
        }
        return mail;
    }

    private static void withMail(GenericApplicationContext context) {
        TestPropertyValues.of(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + mail().getSmtp().getPort(),
                        "spring.mail.properties.[mail.smtp.starttls.enable]=false",
                        "spring.mail.properties.[mail.smtp.starttls.required]=false",
                        "maatwerk.mail.afzender=maatwerkaanpak@gemeente.example",
                        "maatwerk.mail.werkgevers=werk@bureau.example")
                .applyTo(context);
    }

    private static Settings settings(int port, URI issuer) {
        return new Settings(port, postgres().freshDatabase(), issuer, DevelopmentKey.in(PROJECT.resolve("target")));
    }

    /** A test synchronises the directory and runs the engine's jobs itself, so that nothing changes under its hands. */
    private static void withoutSchedule(GenericApplicationContext context) {
        context.registerBean("demoZekerheid", Zekerheid.class, () -> Zekerheid.WACHTWOORD);
        TestPropertyValues.of(
                        "maatwerk.directory.interval=1d",
                        "maatwerk.verzegeling.interval=1d",
                        "maatwerk.directory.vergelijking=1d",
                        "camunda.bpm.job-execution.enabled=false")
                .applyTo(context);
        // A test asks faster than people do.
        TestPropertyValues.of(
                        "maatwerk.limieten.inloggen=100000",
                        "maatwerk.limieten.zoeken=100000",
                        "maatwerk.limieten.opzoeken=100000")
                .applyTo(context);
    }

    /** A database and the demo people in the directory, without a Keycloak. */
    static final class Database implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            settings(Settings.ANY_PORT, NO_ISSUER).initialize(context);
            withoutSchedule(context);
            // In a browser a weging takes effect by itself.
            TestPropertyValues.of("maatwerk.weging.ronde=1d").applyTo(context);
            context.registerBean(
                    "demoDirectory",
                    DirectorySource.class,
                    () -> TestServices::demoPeople,
                    definition -> definition.setPrimary(true));
        }
    }

    /** A database, a Keycloak, so that people can log in, and a mail server that keeps what it gets. */
    static final class DatabaseAndLogin implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            settings(PORTS.application(), keycloak().issuer()).initialize(context);
            withoutSchedule(context);
            withMail(context);
            context.registerBean("probePages", RouterFunction.class, ProbePages::routes);
        }
    }

    /** Another node of the application, beside one of a test, with the same database and identity provider. Close it. */
    public static ConfigurableApplicationContext secondNode(ConfigurableApplicationContext first) {
        var services = Objects.requireNonNull(
                first.getEnvironment().getPropertySources().get(Settings.SOURCE));
        var node = new SpringApplication(Maatwerkaanpak.class);
        node.setRegisterShutdownHook(false);
        node.addInitializers((ConfigurableApplicationContext context) -> {
            context.getEnvironment().getPropertySources().addFirst(services);
            TestPropertyValues.of("server.port=0", "camunda.bpm.job-execution.enabled=false")
                    .applyTo(context);
            context.getBeanFactory().registerSingleton("productOnly", new ProductOnly());
            context.getBeanFactory().registerSingleton("demoZekerheid", Zekerheid.WACHTWOORD);
        });
        return node.run();
    }

    private static List<DirectoryEntry> demoPeople() {
        return demoAccounts().all().stream()
                .map(account -> new DirectoryEntry(medewerker(account), new Mailadres(account.email())))
                .toList();
    }

    private static Medewerker medewerker(DemoAccounts.Account account) {
        return new Medewerker(
                MedewerkerId.of(account.id()),
                account.naam(),
                account.organisatie(),
                Set.copyOf(account.realmRoles()),
                true);
    }
}
