/** The pages of aanmelding, triage, casus and actie. */
@NullMarked
package nl.maatwerkaanpak.casus.web;

import org.jspecify.annotations.NullMarked;
