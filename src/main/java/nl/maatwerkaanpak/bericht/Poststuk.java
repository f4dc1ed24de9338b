package nl.maatwerkaanpak.bericht;

import java.util.UUID;
import nl.maatwerkaanpak.medewerker.Mailadres;

/**
 * One mail of another room. Its text hides what it holds, so that no log tells it.
 *
 * @param id the same at every attempt, so that a mail server can recognise a mail that it has already
 * @param afzender from whom it comes, in the eyes of its reader; an answer goes there too
 * @param pogingen how often it was tried before
 */
public record Poststuk(UUID id, Mailadres adres, Brief brief, String afzender, int pogingen) {

    @Override
    public String toString() {
        return "Poststuk[%s]".formatted(id);
    }
}
