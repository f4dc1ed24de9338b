/** The pages that show the processes: of a casus to who leads it, of all to the beheerder. */
@NullMarked
package nl.maatwerkaanpak.workflow.web;

import org.jspecify.annotations.NullMarked;
