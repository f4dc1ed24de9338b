/**
 * What partners contribute to a casus: the uitvraag that asks one of them a question for a purpose and on a ground, and
 * the inbreng with its recipients. An inbreng stays of who gave it, and is shown to nobody whom it does not name.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "inzending", "privacy", "jongere", "casus", "web"})
package nl.maatwerkaanpak.inbreng;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
