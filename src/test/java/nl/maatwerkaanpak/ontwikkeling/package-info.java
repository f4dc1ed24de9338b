/**
 * The services that the application needs, as ordinary processes beside it in development and in tests: PostgreSQL,
 * Keycloak and a browser. Nothing here is packaged.
 */
@NullMarked
package nl.maatwerkaanpak.ontwikkeling;

import org.jspecify.annotations.NullMarked;
