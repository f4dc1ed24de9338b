/**
 * The register of betrokkenheid, the one question whether this medewerker may do this with this and why, and the
 * verwerkingslog. Rooms write betrokkenheid in their own transaction; Toegang and the row-level policies read it,
 * and nothing else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker"})
package nl.maatwerkaanpak.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
