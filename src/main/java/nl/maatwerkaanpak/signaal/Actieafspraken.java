package nl.maatwerkaanpak.signaal;

import java.time.LocalDate;
import nl.maatwerkaanpak.medewerker.MedewerkerId;

/** Where an actie is agreed that follows from a signaal; kept by the room that owns acties. */
public interface Actieafspraken {

    /** Agrees the actie in the transaction of the weging; the acting medewerker is the weger. */
    void agree(Actieafspraak afspraak);

    /**
     * An actie for a straatcoach.
     *
     * @param kenmerk the number of the signaal, such as S-2026-0001
     * @param wijk the code of the wijk of the signaal
     */
    record Actieafspraak(
            SignaalId signaal,
            String kenmerk,
            String wijk,
            String omschrijving,
            MedewerkerId actiehouder,
            LocalDate uiterlijk) {}
}
