package nl.maatwerkaanpak.casus;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import org.jspecify.annotations.Nullable;

/**
 * What closing a dossier needs of it; nothing about whom it is about but ids for the verwerkingslog.
 *
 * @param gewogen whether a signaal was weighed; an aanmelding and a casus come after that
 * @param openCasus the open casus about the same jongere, which is closed along with it; nothing when there is none
 */
record Dossierkaart(
        String kenmerk,
        List<UUID> betrokkenen,
        boolean gewogen,
        @Nullable CasusId openCasus,
        @Nullable MedewerkerId procesregisseur,
        @Nullable MedewerkerId casusregisseur) {

    /** Whether this person leads the casus that is closed along: then another has to. */
    boolean isLedBy(MedewerkerId medewerker) {
        return medewerker.equals(procesregisseur) || medewerker.equals(casusregisseur);
    }

    boolean hasProcesregisseur(MedewerkerId medewerker) {
        return medewerker.equals(procesregisseur);
    }

    CasusId requireOpenCasus() {
        return Objects.requireNonNull(openCasus, "nobody leads what is not open");
    }
}
