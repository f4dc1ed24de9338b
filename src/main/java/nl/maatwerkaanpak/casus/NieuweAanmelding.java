package nl.maatwerkaanpak.casus;

import nl.maatwerkaanpak.jongere.JongereId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody files for one jongere.
 *
 * @param wijk the code in aanpak
 * @param nietGeinformeerdReden why the jongere does not know of it; absent when informed
 */
public record NieuweAanmelding(
        JongereId jongere,
        String wijk,
        String aanleiding,
        String doel,
        String betrokkenPartners,
        boolean geinformeerd,
        @Nullable String nietGeinformeerdReden) {

    public NieuweAanmelding {
        if (geinformeerd == (nietGeinformeerdReden != null)) {
            throw new IllegalArgumentException("a reason is given when the jongere is not informed, and only then");
        }
    }
}
