package nl.maatwerkaanpak.workflow;

import java.util.List;
import org.springframework.stereotype.Component;

/** The roles that may judge a postponement of informing; public for the engine's expressions. */
@Component
public class Uitsteltoetsers {

    private static final List<String> ROLLEN = List.of("voorzitter", "privacyfunctionaris");

    public List<String> getRollen() {
        return ROLLEN;
    }
}
