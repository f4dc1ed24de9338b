/** The pages of the casuistiekoverleg. */
@NullMarked
package nl.maatwerkaanpak.overleg.web;

import org.jspecify.annotations.NullMarked;
