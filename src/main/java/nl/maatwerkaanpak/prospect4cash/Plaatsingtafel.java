package nl.maatwerkaanpak.prospect4cash;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.prospect4cash.ProspectEvent.PlaatsingRecorded;
import nl.maatwerkaanpak.prospect4cash.ProspectEvent.WerkBestendigd;
import nl.maatwerkaanpak.prospect4cash.ProspectEvent.ZoekenHervat;
import nl.maatwerkaanpak.traject.Bijwerking;
import nl.maatwerkaanpak.traject.Stap;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectgang;
import nl.maatwerkaanpak.traject.Trajectuitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the uitvoerder places a jongere, tells whether the work lasts, and that it stopped. A human chooses the place:
 * nothing here compares a jongere with work.
 */
@Component
@Transactional
public class Plaatsingtafel {

    private final Plaatsingen plaatsingen;
    private final Werkplekken werkplekken;
    private final Werkgeverberichten berichten;
    private final Trajectgang gang;
    private final Aanpak aanpak;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plaatsingtafel(
            Plaatsingen plaatsingen,
            Werkplekken werkplekken,
            Werkgeverberichten berichten,
            Trajectgang gang,
            Aanpak aanpak,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plaatsingen = plaatsingen;
        this.werkplekken = werkplekken;
        this.berichten = berichten;
        this.gang = gang;
        this.aanpak = aanpak;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a place for the jongere from that day on; of two who take the last one, the second is told. */
    public Werkuitkomst place(TrajectId traject, WerkplekId werkplek, LocalDate begindatum) {
        var step = gang.claim(traject, Stap.PLAATSING);
        if (step != Bijwerking.VASTGELEGD) {
            return Werkuitkomst.of(step);
        }
        return refusal(werkplek, begindatum).orElseGet(() -> {
            plaatsingen.add(traject, werkplek, begindatum);
            gang.startWork(traject, begindatum);
            var weken = aanpak.termijnen().bestendigingWeken().get(0);
            events.publishEvent(new PlaatsingRecorded(traject, begindatum.plusWeeks(weken)));
            return Werkuitkomst.VASTGELEGD;
        });
    }

    /**
     * The jongere works still, at the place or elsewhere.
     *
     * @param stand not {@link Stand#GESTOPT}: that is {@link #stop}
     */
    public Werkuitkomst confirm(TrajectId traject, Stand stand, @Nullable String notitie) {
        return ofWork(traject, plaatsing -> {
            var weken = dueNow(plaatsing);
            if (weken == null && stand == Stand.WERKT) {
                return Werkuitkomst.NOG_NIET;
            }
            if (stand == Stand.ANDER_WERK) {
                plaatsingen.leave(plaatsing.id(), today());
                berichten.drop(plaatsing.id());
            }
            plaatsingen.add(traject, plaatsing.id(), new Bestendiging(weken, today(), stand, notitie));
            if (weken != null) {
                events.publishEvent(new WerkBestendigd(traject, after(plaatsing, weken)));
            }
            return Werkuitkomst.VASTGELEGD;
        });
    }

    /** The work stopped: the place is free again, and another is looked for. */
    public Werkuitkomst stop(TrajectId traject, Stop stop) {
        return ofWork(traject, plaatsing -> {
            end(traject, plaatsing, stop);
            gang.seekPlaatsAgain(traject);
            events.publishEvent(new ZoekenHervat(traject));
            return Werkuitkomst.VASTGELEGD;
        });
    }

    /** The work stopped, and with it the traject. */
    public Werkuitkomst stop(TrajectId traject, Stop stop, Trajectuitkomst uitkomst, String toelichting) {
        return ofWork(traject, plaatsing -> {
            end(traject, plaatsing, stop);
            gang.end(traject, uitkomst, toelichting);
            return Werkuitkomst.VASTGELEGD;
        });
    }

    private void end(TrajectId traject, Plaatsing plaatsing, Stop stop) {
        plaatsingen.end(plaatsing.id(), stop.datum(), stop);
        berichten.drop(plaatsing.id());
        plaatsingen.add(
                traject, plaatsing.id(), new Bestendiging(dueNow(plaatsing), stop.datum(), Stand.GESTOPT, null));
    }

    private Werkuitkomst ofWork(TrajectId traject, Function<Plaatsing, Werkuitkomst> act) {
        var step = gang.claim(traject, Stap.BEGELEIDEN);
        if (step != Bijwerking.VASTGELEGD) {
            return Werkuitkomst.of(step);
        }
        return plaatsingen.of(traject).stream()
                .filter(Plaatsing::loopt)
                .findFirst()
                .map(act)
                .orElse(Werkuitkomst.NIET_AAN_DE_ORDE);
    }

    private Optional<Werkuitkomst> refusal(WerkplekId werkplek, LocalDate begindatum) {
        var plek = werkplekken.lock(werkplek);
        if (plek.filter(place -> place.isOpen(today())).isEmpty()) {
            return Optional.of(Werkuitkomst.PLEK_GESLOTEN);
        }
        if (plek.get().vrij() == 0) {
            return Optional.of(Werkuitkomst.PLEK_VERGEVEN);
        }
        var vanaf = plek.get().inhoud().vanaf();
        return vanaf != null && begindatum.isBefore(vanaf) ? Optional.of(Werkuitkomst.BEGINT_LATER) : Optional.empty();
    }

    /** Which time of asking has come; nothing while it has not. */
    private @Nullable Integer dueNow(Plaatsing plaatsing) {
        var weken = plaatsing.volgende(aanpak.termijnen().bestendigingWeken());
        return weken == null || plaatsing.begindatum().plusWeeks(weken).isAfter(today()) ? null : weken;
    }

    private @Nullable LocalDate after(Plaatsing plaatsing, int weken) {
        return aanpak.termijnen().bestendigingWeken().stream()
                .filter(week -> week > weken)
                .findFirst()
                .map(week -> plaatsing.begindatum().plusWeeks(week))
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Werkdagen.ZONE));
    }
}
