/**
 * A fenomeen: a pattern without persons that signalen show together, its owner, its status and its timeline. A linked signaal
 * stays what it is; of it the fenomeen shows its number, and when, where and what about.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "inzending", "privacy", "jongere", "signaal", "web"})
package nl.maatwerkaanpak.fenomeen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
