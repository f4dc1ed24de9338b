package nl.maatwerkaanpak.inbreng;

import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.privacy.Grondslag;

/**
 * An uitvraag as the partner sees it who is asked: who it is about, what is asked and why, and the partner's own inbreng.
 *
 * @param grondsoorten the articles under which this organisatie discloses; empty where none is needed
 * @param ontvangers the organisaties that take part, from which the recipients are chosen
 */
public record UitvraagInzage(
        UitvraagId id,
        String kenmerk,
        String wijk,
        String jongere,
        String leeftijd,
        String vraag,
        String doel,
        Grondslag grondslag,
        LocalDate uiterlijk,
        String gevraagdDoor,
        String status,
        List<Verstrekkingsgrond> grondsoorten,
        List<String> ontvangers,
        List<InbrengRegel> eigen) {

    public boolean open() {
        return status.equals(Uitvraag.Status.GEVRAAGD.name());
    }

    /** What was given and stands. */
    public List<InbrengRegel> staand() {
        return eigen.stream().filter(regel -> !regel.withdrawn()).toList();
    }
}
