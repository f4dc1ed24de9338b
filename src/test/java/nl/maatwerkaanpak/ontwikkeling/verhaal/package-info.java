/**
 * The story of the demo municipality: what its people did in the weeks before today, through the same desks that the
 * pages use. The signalen come from {@code verhaal/signalen.json}; nothing here is packaged.
 */
@NullMarked
package nl.maatwerkaanpak.ontwikkeling.verhaal;

import org.jspecify.annotations.NullMarked;
