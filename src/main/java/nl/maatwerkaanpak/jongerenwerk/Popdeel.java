package nl.maatwerkaanpak.jongerenwerk;

import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectdeel;
import org.springframework.stereotype.Component;

/** The POP is the part of jongerenwerk on the page of a traject. */
@Component
class Popdeel implements Trajectdeel {

    @Override
    public String proces() {
        return "traject-jongerenwerk";
    }

    @Override
    public String path(TrajectId traject) {
        return "/trajecten/" + traject + "/pop/kort";
    }
}
