/** The page on which somebody chooses what mail they get, and the form of a mail in HTML. */
@NullMarked
package nl.maatwerkaanpak.bericht.web;

import org.jspecify.annotations.NullMarked;
