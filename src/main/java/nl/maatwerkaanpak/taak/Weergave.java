package nl.maatwerkaanpak.taak;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The views on the work list; the code stands in the address of the page. */
public enum Weergave {
    /** What the medewerker has. */
    MIJN,
    /** What is offered to the medewerker and nobody has yet. */
    ZONDER_EIGENAAR,
    /** What is due today or earlier, had by the medewerker or by nobody. */
    TE_LAAT,
    /** What waits for a colleague with the same work. */
    VAN_ANDEREN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Weergave> of(String code) {
        return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst();
    }
}
