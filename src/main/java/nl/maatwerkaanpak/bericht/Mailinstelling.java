package nl.maatwerkaanpak.bericht;

import nl.maatwerkaanpak.medewerker.Mailadres;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of their own mail.
 *
 * @param adres where it goes, or nothing when the directory knows no address
 * @param verstuurd whether mail is sent here at all
 */
public record Mailinstelling(Berichtkeuze keuze, @Nullable Mailadres adres, boolean verstuurd) {}
