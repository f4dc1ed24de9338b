package nl.maatwerkaanpak.aanpak;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From where on the use of data strikes, so that the privacyfunctionaris looks at it.
 *
 * @param dossiersPerUur data of so many persons within an hour
 * @param weigeringenPerDag so many refusals on one day
 * @param nachtVan when the night begins, after midnight
 * @param nachtTot when it ends
 * @param nachtrollen whose work is in the night too
 */
public record Toezichtgrenzen(
        @Positive(message = Fout.NIET_POSITIEF) int dossiersPerUur,
        @Positive(message = Fout.NIET_POSITIEF) int weigeringenPerDag,
        @NotNull(message = Fout.ONTBREEKT) LocalTime nachtVan,
        @NotNull(message = Fout.ONTBREEKT) LocalTime nachtTot,
        @DefaultValue List<String> nachtrollen) {}
