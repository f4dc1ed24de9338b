package nl.maatwerkaanpak.inbreng;

import org.jspecify.annotations.Nullable;

/**
 * A verstrekking as its page shows it to who decides or receives.
 *
 * @param inbreng what it is about; nothing for who may not read it now
 * @param jongere whom it is about; nothing for who needs no name
 * @param leeftijd the age in words, empty when unknown or not needed
 * @param weigering why the reader decides nothing here; nothing when it is their turn
 */
public record Verstrekkingstuk(
        Verstrekking verstrekking,
        @Nullable InbrengRegel inbreng,
        @Nullable String jongere,
        String leeftijd,
        @Nullable Verstrekkinguitkomst weigering) {

    Verstrekkingstuk about(@Nullable String naam, String age) {
        return new Verstrekkingstuk(verstrekking, inbreng, naam, age, weigering);
    }
}
