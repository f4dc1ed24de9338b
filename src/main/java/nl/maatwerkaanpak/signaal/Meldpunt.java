package nl.maatwerkaanpak.signaal;

import java.util.List;

/** Where signals arrive; what the process asks of it. */
public interface Meldpunt {
    WegingFeiten readWegingFeiten(SignaalId signaal);

    void recordAdvies(SignaalId signaal, List<Advies> adviezen);
}
