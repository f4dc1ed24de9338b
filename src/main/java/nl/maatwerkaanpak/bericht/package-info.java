/**
 * Mail that tells people that work waits, and never what: a dagoverzicht at the hour of their choice, and spoed at once. It
 * hears what the rooms publish, keeps an outbox that loses nothing when the mail server is away, and writes a mail only when
 * it is sent. Mail with content belongs to the room that keeps it ({@link nl.maatwerkaanpak.bericht.Postzak}); here it only
 * goes out.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "privacy", "signaal", "taak", "web"})
package nl.maatwerkaanpak.bericht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
