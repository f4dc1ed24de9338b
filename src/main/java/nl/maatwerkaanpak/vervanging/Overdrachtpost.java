package nl.maatwerkaanpak.vervanging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that hangs on a person besides their taken. It names nobody of a dossier.
 *
 * @param soort what it is, such as casus or traject
 * @param relatie as what it hangs on them; the code of a relatie
 * @param uiterlijk the day of its deadline or meeting, when it has one
 * @param leesbaar whether the reader may open it
 */
public record Overdrachtpost(
        String soort,
        String relatie,
        UUID onderwerp,
        String kenmerk,
        @Nullable String wijk,
        @Nullable LocalDate uiterlijk,
        boolean leesbaar) {

    /** Its page. */
    public String pad() {
        return switch (soort) {
                    case "casus" -> "/casussen/";
                    case "overleg" -> "/overleggen/";
                    case "actie" -> "/acties/";
                    case "planregel" -> "/planregels/";
                    case "verwijzing" -> "/verwijzingen/";
                    case "traject" -> "/trajecten/";
                    case "fenomeen" -> "/fenomenen/";
                    default -> throw new IllegalStateException("no page for " + soort);
                }
                + onderwerp;
    }

    /** Whether it can be given to another by itself; the rest goes with its taak. */
    public boolean isTransferable() {
        return soort.equals("casus") && relatie.equals("CASUSREGISSEUR");
    }
}
