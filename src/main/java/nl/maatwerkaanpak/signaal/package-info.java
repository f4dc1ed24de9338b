/**
 * What was seen or heard on the street, its weging by the signaalcoordinator, and the terugkoppeling of its status
 * to the reporter. A signaal is not a casus: a human weighs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "privacy", "inzending", "jongere", "taak", "web"})
package nl.maatwerkaanpak.signaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
