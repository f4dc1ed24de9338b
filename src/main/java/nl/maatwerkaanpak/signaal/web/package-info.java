/** The pages of the room signaal: the steps of the reporter on the phone, and the desk of the weger. */
@NullMarked
package nl.maatwerkaanpak.signaal.web;

import org.jspecify.annotations.NullMarked;
