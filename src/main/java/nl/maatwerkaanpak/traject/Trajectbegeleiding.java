package nl.maatwerkaanpak.traject;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the uitvoerder ends a traject. How it goes until then is of {@link Contactboek} and of the rooms above. */
@Component
public class Trajectbegeleiding {

    private final Trajectgang gang;

    Trajectbegeleiding(Trajectgang gang) {
        this.gang = gang;
    }

    /** Ends the guidance with its outcome; the casusregisseur then decides what follows. */
    @Transactional
    public Bijwerking end(TrajectId id, Trajectuitkomst uitkomst, String toelichting) {
        var step = gang.claim(id, Stap.BEGELEIDEN);
        if (step == Bijwerking.VASTGELEGD) {
            gang.end(id, uitkomst, toelichting);
        }
        return step;
    }
}
