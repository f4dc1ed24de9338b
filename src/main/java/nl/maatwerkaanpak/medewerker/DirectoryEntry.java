package nl.maatwerkaanpak.medewerker;

import org.jspecify.annotations.Nullable;

/**
 * One person as the directory's source tells it. The address stands beside the medewerker and not in it, because everybody
 * reads medewerkers and only the postkamer needs addresses. Of somebody who left none is kept.
 */
public record DirectoryEntry(
        Medewerker medewerker, @Nullable Mailadres mailadres) {

    public DirectoryEntry {
        mailadres = medewerker.actief() ? mailadres : null;
    }

    MedewerkerId id() {
        return medewerker.id();
    }

    boolean actief() {
        return medewerker.actief();
    }
}
