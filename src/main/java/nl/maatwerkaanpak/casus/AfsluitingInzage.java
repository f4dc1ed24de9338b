package nl.maatwerkaanpak.casus;

import java.time.Instant;

/** How and why a casus ended. */
public record AfsluitingInzage(Afsluitreden reden, String toelichting, String door, Instant op) {}
