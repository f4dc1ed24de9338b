/** The pages of the work list. */
@NullMarked
package nl.maatwerkaanpak.taak.web;

import org.jspecify.annotations.NullMarked;
