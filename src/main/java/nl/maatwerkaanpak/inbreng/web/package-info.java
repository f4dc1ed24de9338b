/** The pages of uitvraag and inbreng. */
@NullMarked
package nl.maatwerkaanpak.inbreng.web;

import org.jspecify.annotations.NullMarked;
