package nl.maatwerkaanpak.casus;

import java.time.LocalDate;

/**
 * What somebody asks who wants to wait with informing.
 *
 * @param herzienOp the day on which it is looked at again; until then it holds
 */
public record Uitstelvraag(Uitstelreden reden, String toelichting, LocalDate herzienOp) {}
