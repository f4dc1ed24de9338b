package nl.maatwerkaanpak.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at an onderwerp or did something with it, on one day.
 *
 * @param organisatie the code of their organisation at that time
 * @param gewijzigd whether they did more than look
 * @param laatst the last time on that day
 */
public record Inzage(String naam, @Nullable String organisatie, boolean gewijzigd, Instant laatst) {}
