package nl.maatwerkaanpak.verzegeling;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The check as whoever runs the database starts it, with nothing of the application but its jar. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
@ExtendWith(OutputCaptureExtension.class)
class ControleopdrachtIntegrationTests {

    @Autowired
    private Verwerkingslog log;

    @Autowired
    private Verzegelaar verzegelaar;

    @Autowired
    private Zegelwacht wacht;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Flyway flyway;

    @Autowired
    private Environment environment;

    @TempDir
    private Path directory;

    @Test
    void answersByItsExitCodeAndNamesTheLine(CapturedOutput output) throws IOException {
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        owner.sql("truncate maatwerk.verwerkingslog, maatwerk.verwerkingslog_zegel, maatwerk.verwerkingslog_blad")
                .update();
        Actor.run(
                KARIN,
                () -> transactions.executeWithoutResult(
                        status -> log.record(Handeling.JONGERE_KIEZEN, List.of(UUID.randomUUID()), "KENT")));
        verzegelaar.seal();
        var roots = Files.writeString(directory.resolve("wortels.csv"), Actor.as(FRANK, wacht::wortels));

        assertThat(run(roots.toString())).isZero();
        assertThat(output).contains("Het verwerkingslog is heel.");

        var changed = owner.sql("update maatwerk.verwerkingslog set grond = 'ANDERS' returning nummer")
                .query(Long.class)
                .single();

        assertThat(run()).isEqualTo(1);
        assertThat(output)
                .contains("GEWIJZIGD blok 1 regel " + changed, "Het verwerkingslog is niet zoals het verzegeld werd.");
    }

    @Test
    void saysWhatItCannotRead(CapturedOutput output) throws IOException {
        var noRoots = Files.writeString(directory.resolve("brief.txt"), "Geachte heer");

        assertThat(run(noRoots.toString())).isEqualTo(2);
        assertThat(output).contains("Het wortelbestand kan niet worden gelezen: regel 1");
    }

    @Test
    void tellsTamperingFromNotHavingLooked(CapturedOutput output) {
        assertThat(Controleopdracht.run(
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none",
                        "--spring.datasource.username=none",
                        "--spring.datasource.password=none",
                        "--spring.datasource.hikari.connection-timeout=250"))
                .isEqualTo(2);
        assertThat(output)
                .contains("De controle kon niet worden gedaan: ")
                .doesNotContain("Het wortelbestand kan niet worden gelezen");
    }

    private int run(String... arguments) {
        var settings = Stream.of("url", "username", "password")
                .map(name -> "--spring.datasource." + name + "="
                        + environment.getRequiredProperty("spring.datasource." + name));
        return Controleopdracht.run(
                Stream.concat(Stream.of(arguments), settings).toArray(String[]::new));
    }
}
