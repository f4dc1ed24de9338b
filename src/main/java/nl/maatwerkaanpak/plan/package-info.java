/**
 * The plan van aanpak of a casus: goals per leefgebied, in the jongere's own words where possible, and the agreements with
 * which partners work on them. A concept becomes a version when the casusregisseur establishes it; earlier versions stay.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "inzending", "privacy", "jongere", "casus", "web"})
package nl.maatwerkaanpak.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
