package nl.maatwerkaanpak.taak;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.taak.TaakEvent.TaakAssigned;
import nl.maatwerkaanpak.taak.TaakEvent.TaakReleased;
import nl.maatwerkaanpak.taak.Taakuitkomst.AlAfgerond;
import nl.maatwerkaanpak.taak.Taakuitkomst.AlBezet;
import nl.maatwerkaanpak.taak.Taakuitkomst.Gelukt;
import nl.maatwerkaanpak.taak.Taakuitkomst.NietGeschikt;
import nl.maatwerkaanpak.taak.Taakuitkomst.NietTerugTeGeven;
import nl.maatwerkaanpak.taak.Taakuitkomst.Onvindbaar;
import nl.maatwerkaanpak.taak.Taakuitkomst.Teruggegeven;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where work changes hands: taken by who it is offered to, put back by its owner, given on with a reason. */
@Component
@Transactional
public class Takenbalie {

    private final Taakboek taakboek;
    private final Eigenaarschap eigenaarschap;
    private final Kandidaten kandidaten;
    private final Medewerkers medewerkers;
    private final Toegang toegang;
    private final Taaklog taaklog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Takenbalie(
            Taakboek taakboek,
            Eigenaarschap eigenaarschap,
            Kandidaten kandidaten,
            Medewerkers medewerkers,
            Toegang toegang,
            Taaklog taaklog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.taakboek = taakboek;
        this.eigenaarschap = eigenaarschap;
        this.kandidaten = kandidaten;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.taaklog = taaklog;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a taak that nobody has. Who is second is told who was first. */
    public Taakuitkomst claim(TaakId id) {
        var me = medewerkers.read(Actor.require());
        return taakboek.findOpenTo(id)
                .filter(taak -> taak.isOfferedTo(me) || isMine(taak))
                .map(taak -> claim(taak, me))
                .orElseGet(Onvindbaar::new);
    }

    /** Puts the own taak back for the role that it was offered to. */
    public Taakuitkomst release(TaakId id) {
        var me = medewerkers.read(Actor.require());
        return taakboek.lockOpenTo(id)
                .filter(taak -> taak.isOfferedTo(me) || isMine(taak))
                .map(taak -> release(taak, me))
                .orElseGet(Onvindbaar::new);
    }

    /** What is needed to give the taak to another; nothing when it has gone or is none of the medewerker's business. */
    public Optional<Toewijzing> readToewijzing(TaakId id) {
        return taakboek.findOpenTo(id)
                .filter(taak -> !taak.isDone())
                .filter(this::mayAssign)
                .map(taak -> new Toewijzing(
                        id,
                        taak.soort(),
                        taak.kenmerk(),
                        taak.wijk(),
                        taak.eigenaar(),
                        naam(taak),
                        kandidaten.of(taak)));
    }

    /**
     * Gives the taak to another, by its owner or by the coordinator of this kind of work.
     *
     * @param reden why, for the two people concerned
     * @param verwacht who had the taak when the giver looked; when it has changed hands since, nothing happens
     */
    public Taakuitkomst assign(TaakId id, MedewerkerId naar, String reden, @Nullable MedewerkerId verwacht) {
        return taakboek.lockOpenTo(id)
                .filter(this::mayAssign)
                .map(taak -> assign(taak, new Overdracht(naar, reden, verwacht)))
                .orElseGet(Onvindbaar::new);
    }

    private Taakuitkomst claim(Taak taak, Medewerker me) {
        if (taakboek.claim(taak.id(), me.id())) {
            eigenaarschap.begin(taak, me.id());
            events.publishEvent(new TaakAssigned(taak.id(), me.id()));
            return done(taak);
        }
        return taakboek.find(taak.id()).map(now -> state(now, me.id())).orElseGet(Onvindbaar::new);
    }

    private Taakuitkomst release(Taak taak, Medewerker me) {
        if (taak.isDone() || !isMine(taak)) {
            return state(taak, me.id());
        }
        if (taak.rol() == null) {
            return new NietTerugTeGeven();
        }
        eigenaarschap.pass(taak, null);
        events.publishEvent(new TaakReleased(taak.id()));
        return done(taak);
    }

    private Taakuitkomst assign(Taak taak, Overdracht overdracht) {
        if (taak.isDone() || taak.isOwnedBy(overdracht.naar()) || !overdracht.expects(taak)) {
            return taak.eigenaar() == null && !taak.isDone() ? new Teruggegeven() : state(taak, overdracht.naar());
        }
        if (kandidaten.of(taak).stream().noneMatch(kandidaat -> kandidaat.id().equals(overdracht.naar()))) {
            return new NietGeschikt();
        }
        taaklog.assigned(taak, isMine(taak));
        taakboek.recordOverdracht(taak, overdracht.naar(), overdracht.reden(), Actor.require(), clock.instant());
        eigenaarschap.pass(taak, overdracht.naar());
        events.publishEvent(new TaakAssigned(taak.id(), overdracht.naar()));
        return done(taak);
    }

    /** How a taak stands for who wanted it to be this medewerker's, or nobody's. */
    private Taakuitkomst state(Taak taak, MedewerkerId wanted) {
        if (taak.isDone()) {
            var door = taak.afgerondDoor();
            return new AlAfgerond(
                    door == null
                            ? null
                            : medewerkers.find(door).map(Medewerker::naam).orElse(null));
        }
        var naam = naam(taak);
        return naam == null || taak.isOwnedBy(wanted) ? done(taak) : new AlBezet(naam);
    }

    /** The owner may, and who stands in for them; anybody else needs the function, and then only for the work that they coordinate. */
    private boolean mayAssign(Taak taak) {
        if (Taaksoort.goesWithTheCasus(taak.soort())) {
            return false;
        }
        if (isMine(taak)) {
            return true;
        }
        toegang.require(Handeling.TAAK_TOEWIJZEN);
        return taak.isCoordinatedBy(medewerkers.read(Actor.require()));
    }

    /** Whether the acting medewerker is the owner, or stands in for the owner. */
    private boolean isMine(Taak taak) {
        var eigenaar = taak.eigenaar();
        return eigenaar != null && toegang.actsFor(eigenaar);
    }

    private @Nullable String naam(Taak taak) {
        var eigenaar = taak.eigenaar();
        return eigenaar == null
                ? null
                : medewerkers.find(eigenaar).map(Medewerker::naam).orElse(null);
    }

    private static Gelukt done(Taak taak) {
        return new Gelukt(taak.id(), taak.pad());
    }

    private record Overdracht(
            MedewerkerId naar, String reden, @Nullable MedewerkerId verwacht) {

        boolean expects(Taak taak) {
            return Objects.equals(taak.eigenaar(), verwacht);
        }
    }
}
