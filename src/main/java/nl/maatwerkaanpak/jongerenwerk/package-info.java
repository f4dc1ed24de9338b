/**
 * Jongerenwerk: the persoonlijk ontwikkelingsplan (POP) of a jongere, with goals in their own words and where they stand.
 * It is voluntary and stays with who guides; the regie reads of it only what the worker gives as inbreng.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"medewerker", "inzending", "privacy", "jongere", "casus", "inbreng", "traject", "web"})
package nl.maatwerkaanpak.jongerenwerk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
