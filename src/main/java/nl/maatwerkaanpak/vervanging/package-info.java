/**
 * Who does somebody's work while they are away: the vervanging, which begins and ends by itself on its days, and the overdracht
 * of what hangs on a person to another. What a vervanging opens is decided by {@code privacy} and the policies, not here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "inzending", "privacy", "taak", "casus", "web"})
package nl.maatwerkaanpak.vervanging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
