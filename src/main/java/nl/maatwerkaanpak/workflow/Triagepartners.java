package nl.maatwerkaanpak.workflow;

import java.util.List;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Partner;
import org.springframework.stereotype.Component;

/** The roles that answer in the triage, as aanmelding-triage asks for them; public for the engine's expressions. */
@Component
public class Triagepartners {

    private final Aanpak aanpak;

    Triagepartners(Aanpak aanpak) {
        this.aanpak = aanpak;
    }

    public List<String> getRollen() {
        return aanpak.triagepartners().stream().map(Partner::rol).toList();
    }
}
