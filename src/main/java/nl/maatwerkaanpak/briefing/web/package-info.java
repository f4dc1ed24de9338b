@NullMarked
package nl.maatwerkaanpak.briefing.web;

import org.jspecify.annotations.NullMarked;
