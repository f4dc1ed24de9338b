package nl.maatwerkaanpak.casus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A casus in a list: nothing about the jongere. */
public record CasusRegel(
        CasusId id,
        String kenmerk,
        String wijk,
        Casusstatus status,
        @Nullable String casusregisseur,
        Instant geopendOp) {}
