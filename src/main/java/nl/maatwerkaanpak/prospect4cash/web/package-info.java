/** The pages of the intake, the employers and their places, the plaatsing, and what an employer is told. */
@NullMarked
package nl.maatwerkaanpak.prospect4cash.web;

import org.jspecify.annotations.NullMarked;
