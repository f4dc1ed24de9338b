/** The pages of verwijzing and traject. */
@NullMarked
package nl.maatwerkaanpak.traject.web;

import org.jspecify.annotations.NullMarked;
