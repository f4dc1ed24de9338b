package nl.maatwerkaanpak.casus;

import java.time.Instant;

/** How and why a casus ended, and how those concerned heard it. */
public record AfsluitingInzage(
        Afsluitreden reden,
        String toelichting,
        Terugkoppeling terugkoppeling,
        String verteld,
        String door,
        Instant op) {}
