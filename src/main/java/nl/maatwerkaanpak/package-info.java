/** Maatwerkaanpak: the rooms of the house are the packages below this one; README.md has their map. */
@NullMarked
package nl.maatwerkaanpak;

import org.jspecify.annotations.NullMarked;
