/**
 * The work list: who is to do what by when, offered to a role within an organisation or owned by a medewerker.
 * Written in the same transaction as the engine's task, so that it never lags; it names no person of a dossier.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"aanpak", "medewerker", "privacy"})
package nl.maatwerkaanpak.taak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
