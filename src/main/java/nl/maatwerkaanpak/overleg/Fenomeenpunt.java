package nl.maatwerkaanpak.overleg;

import nl.maatwerkaanpak.fenomeen.FenomeenId;

/**
 * One fenomeen on the agenda of one overleg, with the question that the overleg answers. It ends with a besluit, once, or is
 * taken off the agenda before.
 */
record Fenomeenpunt(
        AgendapuntId id, OverlegId overleg, FenomeenId fenomeen, String vraag, boolean decided, boolean withdrawn) {}
