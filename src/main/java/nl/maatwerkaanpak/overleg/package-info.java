/**
 * The casuistiekoverleg: planned, its agenda, the besluit per agendapunt and the record. What is decided becomes
 * work at once.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"aanpak", "medewerker", "inzending", "privacy", "jongere", "casus", "fenomeen", "web"})
package nl.maatwerkaanpak.overleg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
