/**
 * What straatcoaches read before and during a dienst: places and points of attention, written by the signaalcoordinator.
 * Nothing in it is about anybody, and after the dienst it is gone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "inzending", "privacy", "jongere", "signaal", "web"})
package nl.maatwerkaanpak.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
