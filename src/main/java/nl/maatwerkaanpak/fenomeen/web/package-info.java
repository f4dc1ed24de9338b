@NullMarked
package nl.maatwerkaanpak.fenomeen.web;

import org.jspecify.annotations.NullMarked;
