package nl.maatwerkaanpak.casus;

import java.time.Clock;
import java.time.LocalDate;
import nl.maatwerkaanpak.casus.CasusEvent.ActieFollowedUp;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where is decided what follows when an actie could not be done: it is agreed again, or dropped with a reason. */
@Component
public class Actievervolgtafel {

    private final Acties acties;
    private final Actietafel actietafel;
    private final Casussen casussen;
    private final CasusQueries queries;
    private final Verloop verloop;
    private final Medewerkers medewerkers;
    private final Toegang toegang;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Actievervolgtafel(
            Acties acties,
            Actietafel actietafel,
            Casussen casussen,
            CasusQueries queries,
            Verloop verloop,
            Medewerkers medewerkers,
            Toegang toegang,
            ApplicationEventPublisher events,
            Clock clock) {
        this.acties = acties;
        this.actietafel = actietafel;
        this.casussen = casussen;
        this.queries = queries;
        this.verloop = verloop;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.events = events;
        this.clock = clock;
    }

    /** The actie with why it was given back. */
    @Transactional
    public ActieInzage read(ActieId id) {
        require(id);
        var actie = acties.findById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.ACTIE_OPVOLGEN));
        return ActieInzage.of(
                actie,
                medewerkers.read(actie.actiehouder()).naam(),
                medewerkers.read(actie.afgesprokenDoor()).naam());
    }

    /** Agrees the same again, with this actiehouder and date: a new actie takes the place of the old one. */
    @Transactional
    public Afronding agreeAgain(ActieId id, String omschrijving, MedewerkerId actiehouder, LocalDate uiterlijk) {
        require(id);
        var actie = lock(id);
        if (!actie.awaitsFollowUp()) {
            return Afronding.ALREADY_DONE;
        }
        if (!toegang.canBeInvolved(actiehouder, Onderwerp.actie(id.value()))) {
            return Afronding.UNSUITABLE;
        }
        if (uiterlijk.isBefore(LocalDate.now(clock))) {
            return Afronding.DATE_PASSED;
        }
        if (isClosed(actie)) {
            return Afronding.CASUS_CLOSED;
        }
        actietafel.agree(afspraak(actie, omschrijving, actiehouder, uiterlijk));
        return followUp(actie, Actievervolg.OPNIEUW_AFSPREKEN, "");
    }

    /** Drops it with a reason. */
    @Transactional
    public Afronding drop(ActieId id, String toelichting) {
        require(id);
        var actie = lock(id);
        return actie.awaitsFollowUp() ? followUp(actie, Actievervolg.VERVALT, toelichting) : Afronding.ALREADY_DONE;
    }

    private Afronding followUp(Actie actie, Actievervolg vervolg, String toelichting) {
        actie.followUp(vervolg, toelichting);
        acties.save(actie);
        if (actie.casus() != null) {
            verloop.note(actie.casus(), "ACTIE_" + vervolg, null);
        }
        events.publishEvent(new ActieFollowedUp(actie.id()));
        return Afronding.FOLLOWED_UP;
    }

    private boolean isClosed(Actie actie) {
        return actie.casus() != null
                && casussen.findById(actie.casus().value())
                        .filter(Casus::isOpen)
                        .isEmpty();
    }

    private Afspraak afspraak(Actie actie, String omschrijving, MedewerkerId actiehouder, LocalDate uiterlijk) {
        var casusregisseur = actie.casus() == null
                ? null
                : casussen.findById(actie.casus().value())
                        .map(Casus::casusregisseur)
                        .orElse(null);
        return new Afspraak(
                actie.casus(),
                actie.signaal(),
                actie.kenmerk(),
                actie.wijk(),
                omschrijving,
                actiehouder,
                uiterlijk,
                casusregisseur);
    }

    private void require(ActieId id) {
        toegang.require(Handeling.ACTIE_OPVOLGEN, Onderwerp.actie(id.value()), () -> queries.jongerenOfActie(id));
    }

    private Actie lock(ActieId id) {
        return acties.findForChangeById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.ACTIE_OPVOLGEN));
    }
}
