package nl.maatwerkaanpak.toezicht;

import java.time.LocalDate;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Handeling;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of the verwerkingslog; what is absent does not narrow it.
 *
 * @param kenmerk of a dossier: lines about whom it is about, and about the dossier itself
 * @param naam of the person whose data it is about, in full
 * @param van the first day, included
 * @param tot the last day, included
 * @param voor the number of a line: only lines before it, for the next page
 */
public record Logvraag(
        @Nullable String kenmerk,
        @Nullable String naam,
        @Nullable Integer geboortejaar,
        @Nullable MedewerkerId medewerker,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        @Nullable Handeling handeling,
        boolean alleenGeweigerd,
        @Nullable Long voor) {

    /** Whether it asks about somebody whose data are in the system. */
    boolean isAboutBetrokkene() {
        return kenmerk != null || naam != null;
    }
}
