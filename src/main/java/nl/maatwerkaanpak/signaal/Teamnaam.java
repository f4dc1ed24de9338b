package nl.maatwerkaanpak.signaal;

import java.util.UUID;

/**
 * A name or nickname in a signaal of the own organisation.
 *
 * @param persoon who bears it, as the verwerkingslog names them
 */
record Teamnaam(UUID persoon, String tekst) {}
