package nl.maatwerkaanpak.bericht;

import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/**
 * What one mail is for: all rows of the outbox that wait for the same person and are of the same kind, the oldest first. After
 * hours without a mail server somebody gets one mail, not ten that say the same.
 *
 * @param pogingen how often it was tried before
 */
record Zending(List<UUID> rijen, MedewerkerId medewerker, Berichtsoort soort, int pogingen) {

    Zending {
        rijen = List.copyOf(rijen);
    }

    /** The same at every attempt, so that a mail server can recognise a mail that it has already. */
    UUID id() {
        return rijen.get(0);
    }
}
