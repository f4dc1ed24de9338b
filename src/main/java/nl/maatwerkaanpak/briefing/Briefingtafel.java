package nl.maatwerkaanpak.briefing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.signaal.Dienst;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the briefing: straatcoaches read it, the signaalcoordinator writes it. */
@Component
@Transactional
public class Briefingtafel {

    /** The dienst of now and those of the three days that follow. */
    private static final int DIENSTEN = 10;

    private final Briefingboek boek;
    private final Toegang toegang;
    private final Clock clock;

    Briefingtafel(Briefingboek boek, Toegang toegang, Clock clock) {
        this.boek = boek;
        this.toegang = toegang;
        this.clock = clock;
    }

    /** All points of the dienst of now and of those to come, in that order. */
    public List<Briefingpunt> read() {
        toegang.require(Handeling.BRIEFING_LEZEN);
        return boek.all();
    }

    /** The dienst of this moment. */
    public Dienst now() {
        return Dienst.of(clock.instant());
    }

    public boolean mayWrite() {
        return toegang.may(Handeling.BRIEFING_SCHRIJVEN);
    }

    /** For which diensten a point can be written. */
    public List<Dienst> diensten() {
        toegang.require(Handeling.BRIEFING_SCHRIJVEN);
        return Stream.iterate(now(), Dienst::next).limit(DIENSTEN).toList();
    }

    /** One point, to change it; nothing when somebody took it away, or its dienst is over. */
    public Optional<Briefingpunt> find(BriefingpuntId id) {
        toegang.require(Handeling.BRIEFING_SCHRIJVEN);
        return boek.find(id);
    }

    public Briefinguitkomst add(NieuwBriefingpunt punt) {
        toegang.require(Handeling.BRIEFING_SCHRIJVEN);
        if (isOver(punt.dienst())) {
            return Briefinguitkomst.DIENST_VOORBIJ;
        }
        boek.add(BriefingpuntId.create(), punt);
        return Briefinguitkomst.VASTGELEGD;
    }

    /** Changes what was read as this version. */
    public Briefinguitkomst change(BriefingpuntId id, int versie, NieuwBriefingpunt punt) {
        toegang.require(Handeling.BRIEFING_SCHRIJVEN);
        if (isOver(punt.dienst())) {
            return Briefinguitkomst.DIENST_VOORBIJ;
        }
        return boek.change(id, versie, punt) ? Briefinguitkomst.VASTGELEGD : Briefinguitkomst.INTUSSEN_GEWIJZIGD;
    }

    /** Takes away what was read as this version. */
    public Briefinguitkomst remove(BriefingpuntId id, int versie) {
        toegang.require(Handeling.BRIEFING_SCHRIJVEN);
        return boek.remove(id, versie) ? Briefinguitkomst.VASTGELEGD : Briefinguitkomst.INTUSSEN_GEWIJZIGD;
    }

    private boolean isOver(Dienst dienst) {
        return !dienst.eindigt().isAfter(clock.instant());
    }
}
