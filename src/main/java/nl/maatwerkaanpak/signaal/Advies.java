package nl.maatwerkaanpak.signaal;

/**
 * One advice for the weging with its reason. A human weighs; the advice says nothing about a child.
 *
 * @param reden a code such as HERHALING_PLEK; the page puts it into words
 */
public record Advies(Uitkomst uitkomst, String reden) {}
