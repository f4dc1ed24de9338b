/** Journeys through the whole application: people with a browser, each with their own account. */
@NullMarked
package nl.maatwerkaanpak.reis;

import org.jspecify.annotations.NullMarked;
