/** The pages of vervanging and overdracht. */
@NullMarked
package nl.maatwerkaanpak.vervanging.web;

import org.jspecify.annotations.NullMarked;
