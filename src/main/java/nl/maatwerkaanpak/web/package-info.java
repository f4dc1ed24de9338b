/**
 * The shell: security chain, layout, error pages and style guide. It knows no dossier.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "privacy", "inzending"})
package nl.maatwerkaanpak.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
