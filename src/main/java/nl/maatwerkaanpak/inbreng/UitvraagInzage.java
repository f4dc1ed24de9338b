package nl.maatwerkaanpak.inbreng;

import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.privacy.Rechten;

/**
 * An uitvraag as the partner sees it who is asked: who it is about, what is asked and why, and the partner's own inbreng.
 *
 * @param grondsoorten the articles under which this organisatie discloses; empty where none is needed
 * @param ontvangers the organisaties that take part, from which the recipients are chosen
 * @param overDeGrens those of them that enforce where the asked one cares: a second person decides about them
 * @param verstrekkingen what was asked about sharing the own inbreng further
 * @param rechten why the reader sees it
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
        List<String> overDeGrens,
        List<InbrengRegel> eigen,
        List<Verstrekking> verstrekkingen,
        Rechten rechten) {

    public boolean open() {
        return status.equals(Uitvraag.Status.GEVRAAGD.name());
    }

    /** What was asked about one inbreng. */
    public List<Verstrekking> verstrekkingenVan(InbrengId inbreng) {
        return verstrekkingen.stream()
                .filter(verstrekking -> verstrekking.inbrengId().equals(inbreng))
                .toList();
    }

    /** What was given and stands. */
    public List<InbrengRegel> staand() {
        return eigen.stream().filter(regel -> !regel.withdrawn()).toList();
    }
}
