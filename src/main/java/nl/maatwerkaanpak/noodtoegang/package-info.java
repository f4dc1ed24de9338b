/**
 * Breaking the glass: somebody reads one casus that they are not involved with, for at most an hour, because of acute danger.
 * Who leads the casus is told at once, and the privacyfunctionaris judges it afterwards.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "inzending", "privacy", "jongere", "casus", "web"})
package nl.maatwerkaanpak.noodtoegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
