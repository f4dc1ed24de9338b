/** The pages of the plan van aanpak. */
@NullMarked
package nl.maatwerkaanpak.plan.web;

import org.jspecify.annotations.NullMarked;
