package nl.maatwerkaanpak.signaal;

import java.time.Instant;

/** What the reporter added later to what they sent. */
public record Aanvulling(String tekst, Instant op) {}
