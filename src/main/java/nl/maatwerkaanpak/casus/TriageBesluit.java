package nl.maatwerkaanpak.casus;

import java.time.Instant;

/** What was decided in the triage, and why. */
public record TriageBesluit(TriageUitkomst uitkomst, String motivering, String door, Instant op) {}
