package nl.maatwerkaanpak.fenomeen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Rechten;
import nl.maatwerkaanpak.privacy.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where fenomenen are read, opened, described, handed over and closed. */
@Component
@Transactional
public class Fenomeentafel {

    private static final Set<String> COORDINATORS = Set.of("signaalcoordinator", "casuistiekcoordinator");

    private static final String STRAATCOACH = "straatcoach";

    private final Fenomeenboek boek;
    private final Fenomeenverloop verloop;
    private final Medewerkers medewerkers;
    private final Toegang toegang;

    Fenomeentafel(Fenomeenboek boek, Fenomeenverloop verloop, Medewerkers medewerkers, Toegang toegang) {
        this.boek = boek;
        this.verloop = verloop;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
    }

    /**
     * The fenomenen, what goes on first.
     *
     * @param status only of this status, or all
     * @param wijk only of the wijk with this code, or all
     */
    public List<Fenomeenregel> list(@Nullable Fenomeenstatus status, @Nullable String wijk) {
        toegang.require(Handeling.FENOMENEN_LEZEN);
        return boek.list(status, wijk);
    }

    /** One fenomeen with its timeline. It shows nothing about anybody, so that it writes no line. */
    public Fenomeenblad read(FenomeenId id) {
        toegang.require(Handeling.FENOMENEN_LEZEN);
        var fenomeen = find(id, Handeling.FENOMENEN_LEZEN);
        return new Fenomeenblad(
                fenomeen, medewerkers.read(fenomeen.eigenaar()).naam(), verloop.signalen(id), verloop.of(id));
    }

    /** As {@link #read}, for the page of an act: only for who may do that. */
    public Fenomeenblad readToKeep(FenomeenId id) {
        toegang.require(Handeling.FENOMEEN_BIJHOUDEN);
        return read(id);
    }

    /** For who talks about it in an overleg, as long as it is on the agenda there: without the timeline of who keeps it. */
    public Fenomeenblad readForOverleg(FenomeenId id) {
        toegang.require(Handeling.FENOMEEN_LEZEN, Onderwerp.fenomeen(id.value()));
        var fenomeen = find(id, Handeling.FENOMEEN_LEZEN);
        return new Fenomeenblad(
                fenomeen, medewerkers.read(fenomeen.eigenaar()).naam(), verloop.signalen(id), List.of());
    }

    /** Why the reader sees this one. */
    public Rechten rechten(FenomeenId id) {
        return toegang.rechten(Onderwerp.fenomeen(id.value()));
    }

    public boolean mayKeep() {
        return toegang.may(Handeling.FENOMEEN_BIJHOUDEN);
    }

    /**
     * Whether somebody may ever read one. Who is a straatcoach and nothing else does not: what they look for would be what they
     * find, and what they have to mind is in the briefing.
     */
    public static boolean mayRead(Medewerker medewerker) {
        return medewerker.rollen().stream().anyMatch(rol -> !rol.equals(STRAATCOACH));
    }

    /** Who can own one: the coordinators. */
    public List<Medewerker> eigenaren() {
        toegang.require(Handeling.FENOMEEN_BIJHOUDEN);
        return medewerkers.allActive().stream()
                .filter(Fenomeentafel::coordinates)
                .toList();
    }

    /** Opens a fenomeen; the acting medewerker owns it. */
    public FenomeenId open(Fenomeentekst tekst) {
        toegang.require(Handeling.FENOMEEN_BIJHOUDEN);
        var id = FenomeenId.create();
        boek.add(id, tekst, Actor.require());
        verloop.note(id, Fenomeengebeurtenis.GEOPEND, null, null);
        return id;
    }

    /** Changes what was read as this version. */
    public Fenomeenuitkomst change(FenomeenId id, int versie, Fenomeentekst tekst) {
        return keep(id, versie, fenomeen -> {
            if (!fenomeen.open()) {
                return Fenomeenuitkomst.GESLOTEN;
            }
            if (fenomeen.tekst().equals(tekst)) {
                return Fenomeenuitkomst.VASTGELEGD;
            }
            boek.change(id, tekst);
            verloop.note(id, Fenomeengebeurtenis.GEWIJZIGD, null, null);
            return Fenomeenuitkomst.VASTGELEGD;
        });
    }

    /** Gives what was read as this version to another coordinator. */
    public Fenomeenuitkomst handOver(FenomeenId id, int versie, MedewerkerId to) {
        return keep(id, versie, fenomeen -> {
            var eigenaar = eigenaar(to);
            if (!fenomeen.open()) {
                return Fenomeenuitkomst.GESLOTEN;
            }
            if (eigenaar.isEmpty()) {
                return Fenomeenuitkomst.GEEN_EIGENAAR;
            }
            if (fenomeen.eigenaar().equals(to)) {
                return Fenomeenuitkomst.AL_ZO;
            }
            boek.handOver(id, to);
            verloop.note(id, Fenomeengebeurtenis.OVERGEDRAGEN, eigenaar.get().naam(), null);
            return Fenomeenuitkomst.VASTGELEGD;
        });
    }

    /**
     * Gives another status to what was read as this version.
     *
     * @param reden needed for closing; with opening again it is what is written beside it
     */
    public Fenomeenuitkomst setStatus(FenomeenId id, int versie, Fenomeenstatus status, @Nullable String reden) {
        return keep(id, versie, fenomeen -> {
            if (fenomeen.status() == status) {
                return Fenomeenuitkomst.AL_ZO;
            }
            boek.setStatus(id, status, status == Fenomeenstatus.GESLOTEN ? reden : null);
            verloop.note(id, happened(fenomeen, status), null, reden);
            return Fenomeenuitkomst.VASTGELEGD;
        });
    }

    /** A note on the timeline, also of a closed one. */
    public Fenomeenuitkomst addNote(FenomeenId id, String tekst) {
        toegang.require(Handeling.FENOMEEN_BIJHOUDEN);
        find(id, Handeling.FENOMEEN_BIJHOUDEN);
        verloop.note(id, Fenomeengebeurtenis.NOTITIE, null, tekst);
        return Fenomeenuitkomst.VASTGELEGD;
    }

    private Fenomeenuitkomst keep(FenomeenId id, int versie, Function<Fenomeen, Fenomeenuitkomst> act) {
        toegang.require(Handeling.FENOMEEN_BIJHOUDEN);
        var fenomeen = boek.lock(id).orElseThrow(() -> new GeenToegang(Handeling.FENOMEEN_BIJHOUDEN));
        return fenomeen.versie() == versie ? act.apply(fenomeen) : Fenomeenuitkomst.INTUSSEN_GEWIJZIGD;
    }

    private Optional<Medewerker> eigenaar(MedewerkerId id) {
        return medewerkers.find(id).filter(Medewerker::actief).filter(Fenomeentafel::coordinates);
    }

    private static boolean coordinates(Medewerker medewerker) {
        return medewerker.rollen().stream().anyMatch(COORDINATORS::contains);
    }

    private static Fenomeengebeurtenis happened(Fenomeen before, Fenomeenstatus status) {
        if (status == Fenomeenstatus.GESLOTEN) {
            return Fenomeengebeurtenis.GESLOTEN;
        }
        return before.open() && status == Fenomeenstatus.IN_AANPAK
                ? Fenomeengebeurtenis.IN_AANPAK
                : Fenomeengebeurtenis.HEROPEND;
    }

    private Fenomeen find(FenomeenId id, Handeling handeling) {
        return boek.find(id).orElseThrow(() -> new GeenToegang(handeling));
    }
}
