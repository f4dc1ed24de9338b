/**
 * The verwijzing to a partner and the traject that follows: goals, progress, intake, plaatsing and outcome. A
 * traject never ends silently: its end asks the casusregisseur for a vervolg.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "inzending", "privacy", "jongere", "casus", "web"})
package nl.maatwerkaanpak.traject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
