/**
 * The people who work here: their organisation and roles, as the identity provider's directory knows them, and who
 * is acting now. A medewerker exists as soon as the directory does, before ever logging in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak"})
package nl.maatwerkaanpak.medewerker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
