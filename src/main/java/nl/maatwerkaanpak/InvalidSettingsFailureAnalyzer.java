package nl.maatwerkaanpak;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the settings instead of a stack trace when the start stops on them. */
class InvalidSettingsFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidSettingsException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Geef ze als omgevingsvariabele, of als bestand met die naam in de map van MAATWERK_SECRETS"
                        + " (/run/secrets), en start de applicatie opnieuw. Uitleg staat in .env.example.",
                cause);
    }
}
