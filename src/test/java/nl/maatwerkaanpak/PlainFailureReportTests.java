package nl.maatwerkaanpak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.logging.LoggingSystemProperty;

class PlainFailureReportTests {

    private static final String FORMAT = LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName();

    private final String before = System.getProperty(FORMAT, "");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    @AfterEach
    void restore() {
        System.setProperty(FORMAT, before);
    }

    @Test
    void saysItInPlainLinesWhereTheLogIsForMachines() {
        System.setProperty(FORMAT, "ecs");

        report();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Er ontbreekt iets:\n  - dit", "Geef het.");
    }

    @Test
    void isSilentWhereTheLogSaysItAlready() {
        System.setProperty(FORMAT, "");

        report();

        assertThat(out.size()).isZero();
    }

    private void report() {
        new PlainFailureReport(new PrintStream(out, true, StandardCharsets.UTF_8))
                .report(new FailureAnalysis("Er ontbreekt iets:\n  - dit", "Geef het.", null));
    }
}
