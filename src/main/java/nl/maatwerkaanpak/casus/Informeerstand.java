package nl.maatwerkaanpak.casus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with informing, on the page of a casus.
 *
 * @param compleet whether everybody who has to know knows
 * @param uitgesteldTot the last day on which it may wait, when that was approved
 * @param uitstelGevraagd whether a request to wait is being judged; known to who leads the casus
 */
public record Informeerstand(
        Informeerplicht plicht,
        boolean compleet,
        @Nullable LocalDate uitgesteldTot,
        boolean uitstelGevraagd,
        List<InformeringRegel> informeringen) {}
