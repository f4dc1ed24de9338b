/**
 * Aanmelding, triage and the casus itself: its casusregisseur, informeren, acties and closing. Until the jongere is
 * informed nothing is shared.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "inzending", "privacy", "jongere", "signaal", "web"})
package nl.maatwerkaanpak.casus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
