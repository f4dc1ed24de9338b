package nl.maatwerkaanpak.casus;

import java.time.Instant;
import java.util.List;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Rechten;
import nl.maatwerkaanpak.signaal.SignaalId;
import org.jspecify.annotations.Nullable;

/**
 * A casus as its page shows it to one medewerker.
 *
 * @param leeftijd the age in words, empty when unknown
 * @param rechten what this medewerker may do with it, and why they see it
 * @param informeren who has to be informed and who is
 * @param signalen the signalen bundled with it
 */
public record CasusInzage(
        CasusSummary casus,
        Casusstatus status,
        Instant geopendOp,
        String jongere,
        String leeftijd,
        String procesregisseur,
        @Nullable String casusregisseur,
        Rechten rechten,
        List<ActieRegel> acties,
        Informeerstand informeren,
        Tijdlijn verloop,
        List<SignaalId> signalen,
        @Nullable AfsluitingInzage afsluiting) {

    /** The acties that are not over yet. */
    public List<ActieRegel> openActies() {
        return acties.stream().filter(actie -> !actie.over()).toList();
    }

    /** As this, with what is looked for in the timeline. */
    public CasusInzage with(Tijdlijn looked) {
        return new CasusInzage(
                casus,
                status,
                geopendOp,
                jongere,
                leeftijd,
                procesregisseur,
                casusregisseur,
                rechten,
                acties,
                informeren,
                looked,
                signalen,
                afsluiting);
    }

    /** Whether the reader may do anything at all with the casus itself. */
    public boolean actsOffered() {
        return rechten.may(Handeling.CASUS_VOLGEN);
    }

    /** Whether the act is offered that belongs to a closed casus. */
    public boolean offersAfterwards(String handeling) {
        return !casus.open() && rechten.may(handeling);
    }

    /** Whether the act is offered: the right to it, while the casus is open. */
    public boolean offers(String handeling) {
        return casus.open() && rechten.may(handeling);
    }
}
