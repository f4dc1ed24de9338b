/** The pages of jongerenwerk: intake, POP, and taking something of it along as inbreng. */
@NullMarked
package nl.maatwerkaanpak.jongerenwerk.web;

import org.jspecify.annotations.NullMarked;
