package nl.maatwerkaanpak.prospect4cash;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of employers and places of an organisatie, kept by its people. Nothing in it is about a jongere. */
@Component
@Transactional
public class Werkgeverregister {

    private final Werkgevers werkgevers;
    private final Werkplekken werkplekken;
    private final Toegang toegang;
    private final Clock clock;

    Werkgeverregister(Werkgevers werkgevers, Werkplekken werkplekken, Toegang toegang, Clock clock) {
        this.werkgevers = werkgevers;
        this.werkplekken = werkplekken;
        this.toegang = toegang;
        this.clock = clock;
    }

    /** For the page of a new employer: refuses who does not keep the register. */
    public void requireKeeper() {
        toegang.require(Handeling.WERKGEVERS_BIJHOUDEN);
    }

    /** Every employer with its places, those that are active first. */
    public List<Werkgeverblad> all() {
        toegang.require(Handeling.WERKGEVERS_BIJHOUDEN);
        var plekken = werkplekken.all().stream().collect(Collectors.groupingBy(Werkplek::werkgever));
        return werkgevers.all().stream()
                .map(werkgever -> new Werkgeverblad(werkgever, plekken.getOrDefault(werkgever.id(), List.of())))
                .toList();
    }

    public Werkgeverblad read(WerkgeverId id) {
        var werkgever = find(id);
        return new Werkgeverblad(
                werkgever,
                werkplekken.all().stream()
                        .filter(plek -> plek.werkgever().equals(id))
                        .toList());
    }

    public Werkplek read(WerkplekId id) {
        toegang.require(Handeling.WERKGEVERS_BIJHOUDEN);
        return werkplekken.find(id).orElseThrow(() -> new GeenToegang(Handeling.WERKGEVERS_BIJHOUDEN));
    }

    /** Where somebody can be placed today, in the order of the alphabet. */
    public List<Werkplek> openPlekken() {
        toegang.require(Handeling.WERKGEVERS_BIJHOUDEN);
        var today = LocalDate.now(clock.withZone(Werkdagen.ZONE));
        return werkplekken.all().stream()
                .filter(plek -> plek.isOpen(today) && plek.vrij() > 0)
                .toList();
    }

    public WerkgeverId add(NieuweWerkgever werkgever) {
        toegang.require(Handeling.WERKGEVERS_BIJHOUDEN);
        var id = WerkgeverId.create();
        werkgevers.add(id, werkgever);
        return id;
    }

    /** Changes what was read as this version. */
    public Registeruitkomst change(WerkgeverId id, int versie, NieuweWerkgever werkgever) {
        find(id);
        return werkgevers.change(id, versie, werkgever)
                ? Registeruitkomst.VASTGELEGD
                : Registeruitkomst.INTUSSEN_GEWIJZIGD;
    }

    /** Opens an employer for placing, or closes it; twice is once. */
    public void setActief(WerkgeverId id, boolean actief) {
        find(id);
        werkgevers.setActief(id, actief);
    }

    public WerkplekId addPlek(WerkgeverId werkgever, NieuweWerkplek plek) {
        find(werkgever);
        var id = WerkplekId.create();
        werkplekken.add(id, werkgever, plek);
        return id;
    }

    /** Changes what was read as this version; never to fewer places than are taken. */
    public Registeruitkomst changePlek(WerkplekId id, int versie, NieuweWerkplek plek, boolean open) {
        toegang.require(Handeling.WERKGEVERS_BIJHOUDEN);
        var now = werkplekken.lock(id).orElseThrow(() -> new GeenToegang(Handeling.WERKGEVERS_BIJHOUDEN));
        if (now.versie() != versie) {
            return Registeruitkomst.INTUSSEN_GEWIJZIGD;
        }
        if (plek.aantal() < now.bezet()) {
            return Registeruitkomst.TE_WEINIG_PLEKKEN;
        }
        return werkplekken.change(id, versie, plek, open)
                ? Registeruitkomst.VASTGELEGD
                : Registeruitkomst.INTUSSEN_GEWIJZIGD;
    }

    private Werkgever find(WerkgeverId id) {
        toegang.require(Handeling.WERKGEVERS_BIJHOUDEN);
        return werkgevers.find(id).orElseThrow(() -> new GeenToegang(Handeling.WERKGEVERS_BIJHOUDEN));
    }
}
