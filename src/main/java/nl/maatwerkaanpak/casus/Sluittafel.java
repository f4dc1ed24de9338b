package nl.maatwerkaanpak.casus;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.maatwerkaanpak.casus.CasusEvent.ActieEnded;
import nl.maatwerkaanpak.casus.CasusEvent.CasusClosed;
import nl.maatwerkaanpak.casus.Restactie.Blijft;
import nl.maatwerkaanpak.casus.Restactie.Overgedragen;
import nl.maatwerkaanpak.casus.Restactie.Vervalt;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where a casus is closed: with what came of it, told to those concerned, and no actie left without somebody. */
@Component
public class Sluittafel {

    private final Casusslot slot;
    private final Casussen casussen;
    private final Casusstukken stukken;
    private final Acties acties;
    private final Actietafel actietafel;
    private final Verloop verloop;
    private final Toegang toegang;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sluittafel(
            Casusslot slot,
            Casussen casussen,
            Casusstukken stukken,
            Acties acties,
            Actietafel actietafel,
            Verloop verloop,
            Toegang toegang,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slot = slot;
        this.casussen = casussen;
        this.stukken = stukken;
        this.acties = acties;
        this.actietafel = actietafel;
        this.verloop = verloop;
        this.toegang = toegang;
        this.events = events;
        this.clock = clock;
    }

    /** Closes the casus. Of every actie that is not over has to be said what becomes of it: rest acties do not vanish. */
    @Transactional
    public Afsluiting close(CasusId id, Sluiting sluiting) {
        var casus = slot.lock(Handeling.CASUS_AFSLUITEN, id);
        if (!casus.isOpen()) {
            return Afsluiting.ALREADY_CLOSED;
        }
        var rest = acties.findForChangeByCasusId(id.value()).stream()
                .filter(actie -> !actie.isOver())
                .collect(toMap(Actie::id, Function.identity()));
        var refusal = refuse(sluiting.restacties(), rest);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var summary = casus.summary(LocalDate.now(clock));
        sluiting.restacties().forEach(restactie -> settle(restactie, of(restactie, rest), summary));
        casus.close(clock.instant());
        stukken.add(id, sluiting);
        casussen.save(casus);
        verloop.note(id, "GESLOTEN", null);
        events.publishEvent(new CasusClosed(casus.regie()));
        return Afsluiting.CLOSED;
    }

    private Optional<Afsluiting> refuse(List<Restactie> restacties, Map<ActieId, Actie> rest) {
        var named = restacties.stream().map(Restactie::actie).toList();
        if (named.size() != rest.size() || !rest.keySet().containsAll(named)) {
            return Optional.of(Afsluiting.ACTIES_CHANGED);
        }
        return restacties.stream()
                .flatMap(restactie -> refuse(restactie, of(restactie, rest)).stream())
                .findFirst();
    }

    private Optional<Afsluiting> refuse(Restactie restactie, Actie actie) {
        if (restactie instanceof Blijft && actie.isGivenBack()) {
            return Optional.of(Afsluiting.GIVEN_BACK_STAYS);
        }
        if (restactie instanceof Overgedragen handedOver) {
            if (!toegang.canBeInvolved(
                    handedOver.naar(), Onderwerp.actie(actie.id().value()))) {
                return Optional.of(Afsluiting.UNSUITABLE);
            }
            if (handedOver.uiterlijk().isBefore(LocalDate.now(clock))) {
                return Optional.of(Afsluiting.DATE_PASSED);
            }
        }
        return Optional.empty();
    }

    private void settle(Restactie restactie, Actie actie, CasusSummary casus) {
        if (restactie instanceof Overgedragen handedOver) {
            end(actie, Actievervolg.OPNIEUW_AFSPREKEN, "", casus.casus());
            actietafel.agree(Afspraak.in(casus, actie.omschrijving(), handedOver.naar(), handedOver.uiterlijk()));
        } else if (restactie instanceof Vervalt dropped) {
            end(actie, Actievervolg.VERVALT, dropped.reden(), casus.casus());
        }
    }

    private static Actie of(Restactie restactie, Map<ActieId, Actie> rest) {
        return requireNonNull(rest.get(restactie.actie()));
    }

    private void end(Actie actie, Actievervolg vervolg, String reden, CasusId casus) {
        actie.end(vervolg, reden, clock.instant());
        acties.save(actie);
        verloop.note(casus, "ACTIE_" + vervolg, null);
        events.publishEvent(new ActieEnded(actie.id()));
    }
}
