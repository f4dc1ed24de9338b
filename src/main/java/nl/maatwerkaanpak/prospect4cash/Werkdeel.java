package nl.maatwerkaanpak.prospect4cash;

import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectdeel;
import org.springframework.stereotype.Component;

/** Work is the part of Prospect4Cash on the page of a traject. */
@Component
class Werkdeel implements Trajectdeel {

    @Override
    public String proces() {
        return "traject-prospect4cash";
    }

    @Override
    public String path(TrajectId traject) {
        return "/trajecten/" + traject + "/deel/prospect4cash";
    }
}
