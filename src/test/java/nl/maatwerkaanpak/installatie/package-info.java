/** What a municipality installs: the files beside the jar, and the jar as they start it. */
@NullMarked
package nl.maatwerkaanpak.installatie;

import org.jspecify.annotations.NullMarked;
