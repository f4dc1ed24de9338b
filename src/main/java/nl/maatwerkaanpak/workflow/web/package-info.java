/** The pages that show the processes themselves. */
@NullMarked
package nl.maatwerkaanpak.workflow.web;

import org.jspecify.annotations.NullMarked;
