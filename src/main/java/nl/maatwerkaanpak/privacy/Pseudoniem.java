package nl.maatwerkaanpak.privacy;

/**
 * Stands for a person in the verwerkingslog.
 *
 * @param waarde 32 hexadecimal digits, the same for the same person under the same key
 * @param soort how it was made and under which key, as the Logboek Dataverwerkingen wants it beside the value
 */
public record Pseudoniem(String waarde, String soort) {}
