/**
 * The forms that were sent, by the id that each carries, so that one that is sent twice - a second press, two tabs,
 * a browser that tries again - is done once. For acts that add something; an act on something that can be done once
 * needs none.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"medewerker"})
package nl.maatwerkaanpak.inzending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
