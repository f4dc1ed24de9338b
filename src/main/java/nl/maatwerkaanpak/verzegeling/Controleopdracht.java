package nl.maatwerkaanpak.verzegeling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.maatwerkaanpak.aanpak.TijdConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;

/**
 * The check as a command, beside the application or without it: what it finds on the standard output and whether it is whole in
 * its exit code. It needs the database's settings and nothing else.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@Import({TijdConfiguration.class, Zegelkast.class, Zegelcontrole.class, Zegelwacht.class})
@ComponentScan(
        basePackages = "nl.maatwerkaanpak.privacy",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.ActorInTransaction"))
public class Controleopdracht {

    /** What the command is called. */
    public static final String NAAM = "controleer-verwerkingslog";

    private static final int HEEL = 0;
    private static final int GESCHONDEN = 1;
    private static final int NIET_GEDAAN = 2;

    Controleopdracht() {}

    /**
     * Runs the check and returns the exit code: 0 when all is whole, 1 when something was found, 2 when it could not be done.
     *
     * @param arguments the file of roots that was kept elsewhere, or nothing; settings may come with them as --name=value
     */
    public static int run(String... arguments) {
        List<String> wortels;
        try {
            wortels = wortels(arguments);
        } catch (IOException | IllegalArgumentException unreadable) {
            print("Het wortelbestand kan niet worden gelezen: " + unreadable.getMessage());
            return NIET_GEDAAN;
        }
        return check(wortels, arguments);
    }

    /** What cannot be read is found before anything else begins. */
    private static List<String> wortels(String... arguments) throws IOException {
        for (var argument : arguments) {
            if (!argument.startsWith("--")) {
                var lines = Files.readAllLines(Path.of(argument));
                Wortels.read(lines);
                return lines;
            }
        }
        return List.of();
    }

    /** Of a failure only its kind is told: its message may hold what stands in the database. */
    private static int check(List<String> wortels, String... arguments) {
        try (var context = new SpringApplicationBuilder(Controleopdracht.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments)) {
            return context.getBean(Zegelwacht.class)
                    .check(wortels)
                    .map(Controleopdracht::report)
                    .orElseGet(() -> {
                        print("Er loopt al een controle; probeer het straks opnieuw.");
                        return NIET_GEDAAN;
                    });
        } catch (RuntimeException | Error failed) {
            print("De controle kon niet worden gedaan: "
                    + NestedExceptionUtils.getMostSpecificCause(failed)
                            .getClass()
                            .getName());
            return NIET_GEDAAN;
        }
    }

    private static int report(Controle controle) {
        print("%d blokken en %d regels gecontroleerd.".formatted(controle.blokken(), controle.regels()));
        controle.bevindingen()
                .forEach(bevinding -> print("%s%s%s"
                        .formatted(
                                bevinding.soort(),
                                bevinding.blok() == null ? "" : " blok " + bevinding.blok(),
                                bevinding.nummer() == null ? "" : " regel " + bevinding.nummer())));
        print(
                controle.isHeel()
                        ? "Het verwerkingslog is heel."
                        : "Het verwerkingslog is niet zoals het verzegeld werd.");
        return controle.isHeel() ? HEEL : GESCHONDEN;
    }

    @SuppressWarnings("SystemOut") // a command answers there
    private static void print(String line) {
        System.out.println(line);
    }
}
