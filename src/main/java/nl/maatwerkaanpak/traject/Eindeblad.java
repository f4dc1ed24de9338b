package nl.maatwerkaanpak.traject;

import java.util.UUID;
import nl.maatwerkaanpak.casus.CasusId;
import org.jspecify.annotations.Nullable;

/**
 * What the casusregisseur needs to decide what follows.
 *
 * @param onderwerp the id of the traject or the verwijzing
 * @param uitkomst the code of how the traject ended or why the verwijzing was declined
 */
public record Eindeblad(
        UUID onderwerp,
        String kenmerk,
        CasusId casus,
        String jongerenaam,
        String trajectsoort,
        @Nullable String uitkomst,
        @Nullable String toelichting,
        boolean aanDeOrde,
        boolean bepaald) {}
