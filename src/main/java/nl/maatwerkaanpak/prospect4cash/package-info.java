/**
 * Paid work instead of easy criminal money: the intake, the register of employers and their places, the plaatsing, and
 * whether the work lasts. An employer learns a first name and a day, in a text that a worker saw and sent on purpose, and
 * never of the aanpak. The status and the end of the traject stay with the room traject.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"aanpak", "medewerker", "inzending", "privacy", "jongere", "traject", "bericht", "web"})
package nl.maatwerkaanpak.prospect4cash;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
