package nl.maatwerkaanpak.jongerenwerk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.traject.Contactdoelen;
import nl.maatwerkaanpak.traject.ContactmomentId;
import nl.maatwerkaanpak.traject.TrajectId;
import org.springframework.stereotype.Component;

/** A contact moment can be about a goal of the POP; which way it goes is then where the jongere stands. */
@Component
class Popcontact implements Contactdoelen {

    private final Popboek boek;

    Popcontact(Popboek boek) {
        this.boek = boek;
    }

    @Override
    public List<Contactdoel> running(TrajectId traject) {
        return boek.doelen(traject).stream()
                .filter(Popdoel::loopt)
                .map(doel -> new Contactdoel(doel.id().value(), doel.doel()))
                .toList();
    }

    @Override
    public Map<ContactmomentId, String> about(TrajectId traject) {
        return boek.about(traject);
    }

    @Override
    public void note(TrajectId traject, UUID doel, ContactmomentId moment, Richting richting) {
        boek.addStand(traject, new PopdoelId(doel), richting, null, moment);
    }
}
