/** The pages of the privacyfunctionaris. */
@NullMarked
package nl.maatwerkaanpak.toezicht.web;

import org.jspecify.annotations.NullMarked;
