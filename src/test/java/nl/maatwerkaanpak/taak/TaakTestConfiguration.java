package nl.maatwerkaanpak.taak;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Properties;
import javax.sql.DataSource;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The desks of the room on a real database, without the web and the engine. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@ComponentScan(
        basePackages = {"nl.maatwerkaanpak.aanpak"},
        basePackageClasses = {Taken.class, Toegang.class},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
@Import(Medewerkers.class)
class TaakTestConfiguration {

    static final Instant NU = Instant.parse("2026-10-30T09:00:00Z");

    /** The key of the pseudonyms in the verwerkingslog, as a file. */
    @Bean
    static PropertySourcesPlaceholderConfigurer settings() throws IOException {
        var key = Files.writeString(Files.createTempFile("pseudoniemen", ".txt"), "0f".repeat(32));
        key.toFile().deleteOnExit();
        var properties = new Properties();
        properties.setProperty("maatwerk.pseudoniemen.bestand", key.toString());
        var settings = new PropertySourcesPlaceholderConfigurer();
        settings.setProperties(properties);
        return settings;
    }

    @Bean(destroyMethod = "close")
    TaakDatabase database() {
        return TaakDatabase.start();
    }

    @Bean
    DataSource dataSource(TaakDatabase database) {
        return database.application();
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, TransactionExecutionListener actor) {
        var transactions = new JdbcTransactionManager(dataSource);
        transactions.addListener(actor);
        return transactions;
    }

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NU, Werkdagen.ZONE);
    }
}
