package nl.maatwerkaanpak.casus;

import java.time.Instant;

/** What the melder hears of an aanmelding: the status, never the content of what others said. */
public record Aanmeldingsstatus(AanmeldingId id, String kenmerk, String wijk, String status, Instant ingediendOp) {}
