/**
 * The local approach as configuration: wijken, organisaties, soorten, termijnen in working days and cadence, one
 * YAML file per municipality. Validated at the start with all errors at once; everything that differs between
 * municipalities lives here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.maatwerkaanpak.aanpak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
