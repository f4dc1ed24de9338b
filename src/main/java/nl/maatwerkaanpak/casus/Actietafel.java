package nl.maatwerkaanpak.casus;

import java.time.Clock;
import nl.maatwerkaanpak.casus.CasusEvent.ActieAgreed;
import nl.maatwerkaanpak.casus.CasusEvent.ActieDone;
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

/** The desk of an actie: agreed in a casus or after a weging, read and finished by who does it. */
@Component
public class Actietafel implements Actieafspraken {

    private final Acties acties;
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
            CasusQueries queries,
            Verloop verloop,
            Medewerkers medewerkers,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            Procesmotor procesmotor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.acties = acties;
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
        betrokkenheden.involve(actie.actiehouder(), Relatie.ACTIEHOUDER, onderwerp(actie.id()));
        acties.save(actie);
        events.publishEvent(new ActieAgreed(
                actie.id(), actie.casus(), actie.kenmerk(), actie.wijk(), actie.actiehouder(), actie.uiterlijk()));
        return actie.id();
    }

    /** The actie alone: who does it sees no casus. */
    @Transactional
    public ActieInzage readActie(ActieId id) {
        require(Handeling.ACTIE_LEZEN, id);
        var actie = acties.findById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.ACTIE_LEZEN));
        return new ActieInzage(
                id,
                actie.kenmerk(),
                actie.wijk(),
                actie.omschrijving(),
                medewerkers.read(actie.actiehouder()).naam(),
                medewerkers.read(actie.afgesprokenDoor()).naam(),
                actie.uiterlijk(),
                actie.afgerondOp(),
                actie.resultaat());
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

    @Transactional
    public Afronding finishActie(ActieId id, String resultaat) {
        require(Handeling.ACTIE_AFRONDEN, id);
        var actie = acties.findForChangeById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.ACTIE_AFRONDEN));
        if (actie.isDone()) {
            return Afronding.ALREADY_DONE;
        }
        actie.finish(resultaat, clock.instant());
        acties.save(actie);
        if (actie.casus() != null) {
            verloop.note(actie.casus(), "ACTIE_AFGEROND", null);
        }
        events.publishEvent(new ActieDone(id));
        return Afronding.DONE;
    }

    /** An actie is about the jongere of its casus; after a weging it is about nobody who is known as jongere. */
    private void require(Handeling handeling, ActieId id) {
        toegang.require(handeling, onderwerp(id), () -> queries.jongerenOfActie(id));
    }

    private static Onderwerp onderwerp(ActieId id) {
        return Onderwerp.actie(id.value());
    }
}
