package nl.maatwerkaanpak;

import java.io.PrintStream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.util.StringUtils;

/** Says in plain lines why the start stopped, where the log is for machines and has it in one line of JSON. */
class PlainFailureReport implements FailureAnalysisReporter {

    private final PrintStream out;

    PlainFailureReport() {
        this(System.err);
    }

    PlainFailureReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void report(FailureAnalysis analysis) {
        var format = LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName();
        if (StringUtils.hasText(System.getProperty(format))) {
            out.println("\n" + analysis.getDescription() + "\n\n" + analysis.getAction() + "\n");
        }
    }
}
