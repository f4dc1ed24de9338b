package nl.maatwerkaanpak.ontwikkeling.verhaal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The scenes of the story. They are written by subject and told in the order of time. */
final class Tijdlijn {

    private record Scene(Instant moment, Runnable act) {}

    private final List<Scene> scenes = new ArrayList<>();
    private final Verhaaltijd tijd;

    Tijdlijn(Verhaaltijd tijd) {
        this.tijd = tijd;
    }

    /** Adds what happens at a local time as written, such as 2026-10-05T10:00. */
    Tijdlijn at(String written, Runnable act) {
        return at(tijd.moment(written), act);
    }

    Tijdlijn at(Instant moment, Runnable act) {
        scenes.add(new Scene(moment, act));
        return this;
    }

    /** Throws at the first act that is refused: the story no longer fits the rules of the house. */
    void tell(Verhaalklok klok) {
        scenes.stream().sorted(Comparator.comparing(Scene::moment)).forEach(scene -> {
            klok.standAt(scene.moment());
            scene.act().run();
        });
    }
}
