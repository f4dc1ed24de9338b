/**
 * The seals on the verwerkingslog: blocks of lines under a Merkle root that chains to the one before, set as lines come in, and
 * the check that finds a line that was changed, removed, inserted, moved or cut off. It reads the log and writes none of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker"})
package nl.maatwerkaanpak.verzegeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
