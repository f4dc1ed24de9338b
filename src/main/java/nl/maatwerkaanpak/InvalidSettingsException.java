package nl.maatwerkaanpak;

import java.util.List;

/** The application cannot start with these settings; carries everything that is wrong, so that it is mended in one go. */
class InvalidSettingsException extends RuntimeException {

    InvalidSettingsException(List<String> mistakes) {
        super("De applicatie kan niet starten. Dit klopt niet aan de instellingen:\n  - "
                + String.join("\n  - ", mistakes));
    }
}
