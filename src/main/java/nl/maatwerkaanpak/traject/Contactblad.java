package nl.maatwerkaanpak.traject;

import java.util.List;
import nl.maatwerkaanpak.traject.Contactdoelen.Contactdoel;

/**
 * What who guides needs to record a contact moment.
 *
 * @param doelen the goals that run, of which one can be chosen
 * @param laatste the latest contact moments, latest first
 */
public record Contactblad(
        TrajectId traject,
        String kenmerk,
        String jongerenaam,
        boolean ended,
        List<Contactdoel> doelen,
        List<Contactmoment> laatste) {

    public Contactblad {
        doelen = List.copyOf(doelen);
        laatste = List.copyOf(laatste);
    }
}
