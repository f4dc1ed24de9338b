package nl.maatwerkaanpak.aanpak;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the mistakes of the file instead of a stack trace when the start stops on them. */
class InvalidAanpakFailureAnalyzer extends AbstractFailureAnalyzer<InvalidAanpakException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidAanpakException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Herstel deze fouten in " + cause.bestand()
                        + " (instelling maatwerk.aanpak) en start de applicatie opnieuw.",
                cause);
    }
}
