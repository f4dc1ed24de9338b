package nl.maatwerkaanpak.signaal;

import nl.maatwerkaanpak.jongere.JongereId;
import org.jspecify.annotations.Nullable;

/** Where an aanmelding is filed that follows from a signaal; kept by the room that owns aanmeldingen. */
public interface Aanmeldpunt {

    /** Files the aanmelding in the transaction of the weging; the acting medewerker is the weger. */
    void file(AanmeldingUitSignaal aanmelding);

    /**
     * An aanmelding of one jongere, chosen or created by the weger.
     *
     * @param wijk the code of the wijk of the signaal
     * @param nietGeinformeerdReden why the jongere is not informed yet; absent when informed
     */
    record AanmeldingUitSignaal(
            SignaalId signaal,
            JongereId jongere,
            String wijk,
            String aanleiding,
            String doel,
            String betrokkenPartners,
            boolean geinformeerd,
            @Nullable String nietGeinformeerdReden) {}
}
