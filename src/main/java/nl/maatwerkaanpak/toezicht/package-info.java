/**
 * What the privacyfunctionaris watches: who did what with whose data, use that strikes, and whether the verwerkingslog is whole.
 * It sees numbers and ids of dossiers and none of their content, judges nobody, and its own looking is in the log.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "privacy", "verzegeling", "web"})
package nl.maatwerkaanpak.toezicht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
