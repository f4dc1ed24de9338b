package nl.maatwerkaanpak.traject;

import java.util.List;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.privacy.Zichtlijst;
import nl.maatwerkaanpak.privacy.Zichtsoort;
import nl.maatwerkaanpak.privacy.Ziener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where is told who sees a traject, to who guides it. */
@Component
public class Trajectzicht {

    private final Trajecten trajecten;
    private final Toegang toegang;
    private final Zichtlijst zichtlijst;

    Trajectzicht(Trajecten trajecten, Toegang toegang, Zichtlijst zichtlijst) {
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.zichtlijst = zichtlijst;
    }

    /** Everybody who sees that it is there and how it stands; logged. What is done in it only who guides sees. */
    @Transactional
    public List<Ziener> read(TrajectId id) {
        toegang.require(
                Handeling.TRAJECTZICHT_LEZEN,
                Onderwerp.traject(id.value()),
                () -> trajecten.findById(id.value()).stream()
                        .map(traject -> traject.jongere().value())
                        .toList());
        return zichtlijst.of(Zichtsoort.TRAJECT, id.value());
    }
}
