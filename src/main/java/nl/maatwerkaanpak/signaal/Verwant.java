package nl.maatwerkaanpak.signaal;

/** Another signaal that may belong with this one, and why; only its number, so that it opens nothing. */
public record Verwant(SignaalId signaal, String kenmerk, boolean zelfdePlek, boolean zelfdePersoon) {}
