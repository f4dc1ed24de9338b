package nl.maatwerkaanpak.casus;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import nl.maatwerkaanpak.casus.CasusEvent.AanmeldingFiled;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.jongere.NieuweJongere;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import nl.maatwerkaanpak.signaal.Aanmeldpunt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where a jongere is put forward for the maatwerkaanpak, by a partner or after a weging. */
@Component
public class Aanmeldtafel implements Aanmeldpunt {

    private final Aanmeldingen aanmeldingen;
    private final AanmeldingQueries queries;
    private final Kenmerken kenmerken;
    private final Jongerenregister jongeren;
    private final Medewerkers medewerkers;
    private final Toegang toegang;
    private final Verwerkingslog verwerkingslog;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Aanmeldtafel(
            Aanmeldingen aanmeldingen,
            AanmeldingQueries queries,
            Kenmerken kenmerken,
            Jongerenregister jongeren,
            Medewerkers medewerkers,
            Toegang toegang,
            Verwerkingslog verwerkingslog,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.aanmeldingen = aanmeldingen;
        this.queries = queries;
        this.kenmerken = kenmerken;
        this.jongeren = jongeren;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.verwerkingslog = verwerkingslog;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
        this.clock = clock;
    }

    /** The aanmeldingen that the acting medewerker filed: their status, and nothing about the jongere. */
    @Transactional(readOnly = true)
    public List<Aanmeldingsstatus> mine() {
        return queries.filedBy(Actor.require());
    }

    /** Whether the acting medewerker files aanmeldingen; a weger files them by weighing. */
    @Transactional(readOnly = true)
    public boolean mayFile() {
        return toegang.may(Handeling.AANMELDING_INDIENEN);
    }

    /** A partner files an aanmelding for a jongere whom their organisation knows. */
    @Transactional
    public AanmeldingId file(NieuweAanmelding nieuw) {
        toegang.require(Handeling.AANMELDING_INDIENEN);
        verwerkingslog.record(
                Handeling.AANMELDING_INDIENEN, List.of(nieuw.jongere().value()), Relatie.MELDER.name());
        jongeren.read(nieuw.jongere());
        return receive(
                Aanmelding.file(kenmerken.nextAanmelding(), nieuw, medewerkers.read(Actor.require()), clock.instant()));
    }

    /** As {@link #file(NieuweAanmelding)}, for a jongere whom nobody entered yet: both or neither. */
    @Transactional
    public AanmeldingId file(NieuweJongere jongere, Function<JongereId, NieuweAanmelding> nieuw) {
        toegang.require(Handeling.AANMELDING_INDIENEN);
        return file(nieuw.apply(jongeren.create(jongere)));
    }

    @Override
    @Transactional
    public void file(AanmeldingUitSignaal uitSignaal) {
        toegang.require(
                Handeling.SIGNAAL_WEGEN,
                Onderwerp.signaal(uitSignaal.signaal().value()),
                () -> List.of(uitSignaal.jongere().value()));
        jongeren.read(uitSignaal.jongere());
        var aanmelding = Aanmelding.file(
                kenmerken.nextAanmelding(), nieuw(uitSignaal), medewerkers.read(Actor.require()), clock.instant());
        receive(aanmelding.from(uitSignaal.signaal()));
    }

    private AanmeldingId receive(Aanmelding aanmelding) {
        aanmeldingen.save(aanmelding);
        betrokkenheden.involve(
                aanmelding.melder(),
                Relatie.MELDER,
                Onderwerp.aanmelding(aanmelding.id().value()));
        events.publishEvent(new AanmeldingFiled(
                aanmelding.id(), aanmelding.kenmerk(), aanmelding.wijk(), aanmelding.ingediendOp()));
        return aanmelding.id();
    }

    private static NieuweAanmelding nieuw(AanmeldingUitSignaal uitSignaal) {
        return new NieuweAanmelding(
                uitSignaal.jongere(),
                uitSignaal.wijk(),
                uitSignaal.aanleiding(),
                uitSignaal.doel(),
                uitSignaal.betrokkenPartners(),
                uitSignaal.geinformeerd(),
                uitSignaal.nietGeinformeerdReden());
    }
}
