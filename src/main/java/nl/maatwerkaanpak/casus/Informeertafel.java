package nl.maatwerkaanpak.casus;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import nl.maatwerkaanpak.casus.CasusEvent.JongereInformed;
import nl.maatwerkaanpak.casus.Informeerplicht.Geinformeerden;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.privacy.Handeling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where is recorded that people were informed. Who has to know depends on the age; only when all of them do, may be
 * shared. Informing is done by a person, in a conversation or a letter, and never by the system.
 */
@Component
public class Informeertafel {

    private final Casusslot slot;
    private final Casussen casussen;
    private final CasusQueries queries;
    private final Casusstukken stukken;
    private final Uitstelboek uitstelboek;
    private final Jongerenregister jongeren;
    private final Verloop verloop;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Informeertafel(
            Casusslot slot,
            Casussen casussen,
            CasusQueries queries,
            Casusstukken stukken,
            Uitstelboek uitstelboek,
            Jongerenregister jongeren,
            Verloop verloop,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slot = slot;
        this.casussen = casussen;
        this.queries = queries;
        this.stukken = stukken;
        this.uitstelboek = uitstelboek;
        this.jongeren = jongeren;
        this.verloop = verloop;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records that people were informed. When with them everybody knows who has to, that is a fact: from then on may be
     * shared, and a request to wait with it is not needed any more.
     */
    @Transactional
    public Vastlegging inform(CasusId id, Informering informering) {
        var casus = slot.lock(Handeling.INFORMEREN_VASTLEGGEN, id);
        if (!casus.isOpen()) {
            return Vastlegging.CASUS_CLOSED;
        }
        if (informering.datum().isAfter(LocalDate.now(clock))) {
            return Vastlegging.IN_FUTURE;
        }
        var informed = queries.geinformeerden(id).with(informering);
        stukken.add(id, informering);
        verloop.note(id, "GEINFORMEERD_" + informering.wie(), null);
        return complete(casus, informed) ? Vastlegging.RECORDED : Vastlegging.INCOMPLETE;
    }

    private boolean complete(Casus casus, Geinformeerden informed) {
        var complete = casus.isInformed() || plicht(casus).isMet(informed);
        if (complete && casus.inform(clock.instant())) {
            casussen.save(casus);
            uitstelboek.lapse(casus.id());
            events.publishEvent(new JongereInformed(casus.id()));
        }
        return complete;
    }

    private Informeerplicht plicht(Casus casus) {
        return Informeerplicht.of(
                jongeren.read(casus.jongere()), Year.now(clock).getValue());
    }
}
