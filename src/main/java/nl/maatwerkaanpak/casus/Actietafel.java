package nl.maatwerkaanpak.casus;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import nl.maatwerkaanpak.casus.CasusEvent.ActieAgreed;
import nl.maatwerkaanpak.casus.CasusEvent.ActieDone;
import nl.maatwerkaanpak.casus.CasusEvent.ActieGivenBack;
import nl.maatwerkaanpak.casus.CasusEvent.ActiePostponed;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Procesmotor;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.signaal.Actieafspraken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk of an actie: agreed in a casus or after a weging, read, postponed, given back and finished by
 * who does it. */
@Component
public class Actietafel implements Actieafspraken {

    private final Acties acties;
    private final Actieboek actieboek;
    private final CasusQueries queries;
    private final Verloop verloop;
    private final Medewerkers medewerkers;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final Procesmotor procesmotor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Actietafel(
            Acties acties,
            Actieboek actieboek,
            CasusQueries queries,
            Verloop verloop,
            Medewerkers medewerkers,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            Procesmotor procesmotor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.acties = acties;
        this.actieboek = actieboek;
        this.queries = queries;
        this.verloop = verloop;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.procesmotor = procesmotor;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void agree(Actieafspraak weging) {
        toegang.require(
                Handeling.SIGNAAL_WEGEN, Onderwerp.signaal(weging.signaal().value()));
        agree(Afspraak.after(weging));
    }

    /** The desk of the casus or the weging has asked for the right to agree. */
    @Transactional(propagation = Propagation.MANDATORY)
    ActieId agree(Afspraak afspraak) {
        var actie = Actie.agree(afspraak, Actor.require(), clock.instant());
        acties.save(actie);
        betrokkenheden.involve(actie.actiehouder(), Relatie.ACTIEHOUDER, onderwerp(actie.id()));
        events.publishEvent(new ActieAgreed(
                actie.id(),
                actie.casus(),
                actie.kenmerk(),
                actie.wijk(),
                actie.actiehouder(),
                opvolger(afspraak),
                actie.uiterlijk()));
        return actie.id();
    }

    /** Who leads the casus; without a casusregisseur, and after a weging, whose it was to agree. */
    private MedewerkerId opvolger(Afspraak afspraak) {
        var casusregisseur = afspraak.casusregisseur();
        if (casusregisseur != null) {
            return casusregisseur;
        }
        var casus = afspraak.casus();
        return casus == null
                ? Actor.require()
                : toegang.holder(Handeling.ACTIE_AFSPREKEN, Onderwerp.casus(casus.value()));
    }

    /** The actie alone: who does it sees no casus. */
    @Transactional
    public ActieInzage readActie(ActieId id) {
        require(Handeling.ACTIE_LEZEN, id);
        var actie = acties.findById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.ACTIE_LEZEN));
        return ActieInzage.of(
                actie,
                medewerkers.read(actie.actiehouder()).naam(),
                medewerkers.read(actie.afgesprokenDoor()).naam());
    }

    /** The taak of the actie went to another, who is its actiehouder from now on; the work list has asked for the right to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(ActieId id, MedewerkerId to) {
        procesmotor.as(() -> {
            var actie = acties.findForChangeById(id.value()).orElseThrow();
            if (!actie.actiehouder().equals(to)) {
                betrokkenheden.end(actie.actiehouder(), Relatie.ACTIEHOUDER, onderwerp(id));
                actie.handOver(to);
                acties.save(actie);
            }
            return actie;
        });
    }

    /** The actiehouder says to do it; nothing changes but that others know. */
    @Transactional
    public Afronding accept(ActieId id) {
        return change(id, actie -> {
            actie.accept(clock.instant());
            return Afronding.ACCEPTED;
        });
    }

    @Transactional
    public Afronding finishActie(ActieId id, String resultaat) {
        return change(id, actie -> {
            actie.finish(resultaat, clock.instant());
            note(actie, "ACTIE_AFGEROND");
            events.publishEvent(new ActieDone(id));
            return Afronding.DONE;
        });
    }

    /**
     * Needs more time. Twice that is the actiehouder's to say; the third time the actie goes back, and who leads the casus
     * decides.
     */
    @Transactional
    public Afronding postpone(ActieId id, LocalDate until, String reden) {
        return change(id, actie -> {
            if (!actie.mayBePostponed()) {
                return giveBack(actie, reden, true);
            }
            if (!until.isAfter(actie.uiterlijk()) || until.isBefore(LocalDate.now(clock))) {
                return Afronding.DATE_PASSED;
            }
            actieboek.addUitstel(actie, until, reden.strip());
            actie.postpone(until);
            note(actie, "ACTIE_UITGESTELD");
            events.publishEvent(new ActiePostponed(id, until));
            return Afronding.POSTPONED;
        });
    }

    /** Cannot be done: who leads the casus decides what follows. */
    @Transactional
    public Afronding giveBack(ActieId id, String reden) {
        return change(id, actie -> giveBack(actie, reden, false));
    }

    private Afronding giveBack(Actie actie, String reden, boolean tooOften) {
        actie.giveBack(reden, clock.instant());
        note(actie, "ACTIE_TERUGGEGEVEN");
        events.publishEvent(new ActieGivenBack(actie.id(), actieboek.opvolger(actie, tooOften)));
        return Afronding.GIVEN_BACK;
    }

    private Afronding change(ActieId id, Function<Actie, Afronding> act) {
        require(Handeling.ACTIE_AFRONDEN, id);
        var actie = acties.findForChangeById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.ACTIE_AFRONDEN));
        if (!actie.isOpen()) {
            return Afronding.ALREADY_DONE;
        }
        var outcome = act.apply(actie);
        acties.save(actie);
        return outcome;
    }

    private void note(Actie actie, String soort) {
        if (actie.casus() != null) {
            verloop.note(actie.casus(), soort, null);
        }
    }

    /** An actie is about the jongere of its casus; after a weging it is about nobody who is known as jongere. */
    private void require(Handeling handeling, ActieId id) {
        toegang.require(handeling, onderwerp(id), () -> queries.jongerenOfActie(id));
    }

    private static Onderwerp onderwerp(ActieId id) {
        return Onderwerp.actie(id.value());
    }
}
