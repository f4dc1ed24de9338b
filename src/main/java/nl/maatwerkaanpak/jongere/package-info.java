/**
 * The young person whom the work is for. Chosen or created by a human at an aanmelding; never made, matched or
 * merged automatically.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "privacy"})
package nl.maatwerkaanpak.jongere;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
