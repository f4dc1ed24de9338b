package nl.maatwerkaanpak.inbreng;

import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.inbreng.VerstrekkingEvent.VerstrekkingAgreed;
import nl.maatwerkaanpak.inbreng.VerstrekkingEvent.VerstrekkingJudged;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where is decided about a verstrekking: first the organisatie that gave the inbreng agrees, then a voorzitter or
 * privacyfunctionaris judges who did not ask, did not give and does not receive. Each decides once.
 */
@Component
public class Verstrekkingtoets {

    private final Verstrekkingboek boek;
    private final Inbrengboek inbrengboek;
    private final Casusregie casusregie;
    private final Jongerenregister jongeren;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verstrekkingtoets(
            Verstrekkingboek boek,
            Inbrengboek inbrengboek,
            Casusregie casusregie,
            Jongerenregister jongeren,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.boek = boek;
        this.inbrengboek = inbrengboek;
        this.casusregie = casusregie;
        this.jongeren = jongeren;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
        this.clock = clock;
    }

    /** The request with its inbreng and whom it is about, for who agrees for the giver; logged. */
    @Transactional
    public Verstrekkingstuk readForAgreeing(VerstrekkingId id) {
        var verstrekking = require(Handeling.VERSTREKKING_INSTEMMEN, id);
        var jongere = jongeren.find(verstrekking.jongere());
        return stuk(verstrekking, Verstrekkingstand.BIJ_GEVER)
                .about(
                        jongere.map(found -> found.naam()).orElse(null),
                        jongere.map(found -> found.leeftijd(Year.now(clock).getValue()))
                                .orElse(""));
    }

    /** The request with its inbreng and without the name, for who judges; logged. */
    @Transactional
    public Verstrekkingstuk readForJudging(VerstrekkingId id) {
        return stuk(require(Handeling.VERSTREKKING_BEOORDELEN, id), Verstrekkingstand.BIJ_TOETSER);
    }

    /** Says yes or no for the organisatie that gave the inbreng. */
    @Transactional
    public Verstrekkinguitkomst agree(VerstrekkingId id, boolean akkoord, String toelichting) {
        if (isOver(Relatie.GEVRAAGDE, id)) {
            return Verstrekkinguitkomst.NIET_MEER_NODIG;
        }
        requireRight(Handeling.VERSTREKKING_INSTEMMEN, id);
        var refusal = refusal(id, Verstrekkingstand.BIJ_GEVER, Handeling.VERSTREKKING_INSTEMMEN);
        if (refusal.isPresent() || !boek.agree(id, akkoord, toelichting)) {
            return refusal.orElse(Verstrekkinguitkomst.NIET_MEER_NODIG);
        }
        casusregie.note(
                find(Handeling.VERSTREKKING_INSTEMMEN, id).casus(),
                akkoord ? "VERSTREKKING_INGESTEMD" : "VERSTREKKING_NIET_INGESTEMD",
                null);
        events.publishEvent(new VerstrekkingAgreed(id, akkoord));
        return Verstrekkinguitkomst.VASTGELEGD;
    }

    /** Says yes or no as the second person. */
    @Transactional
    public Verstrekkinguitkomst judge(VerstrekkingId id, boolean toegestaan, String motivering) {
        if (isOver(Relatie.TOETSER, id)) {
            return Verstrekkinguitkomst.NIET_MEER_NODIG;
        }
        requireRight(Handeling.VERSTREKKING_BEOORDELEN, id);
        var refusal = refusal(id, Verstrekkingstand.BIJ_TOETSER, Handeling.VERSTREKKING_BEOORDELEN);
        if (refusal.isPresent() || !boek.judge(id, toegestaan, motivering)) {
            return refusal.orElse(Verstrekkinguitkomst.NIET_MEER_NODIG);
        }
        casusregie.note(
                find(Handeling.VERSTREKKING_BEOORDELEN, id).casus(),
                toegestaan ? "VERSTREKKING_TOEGESTAAN" : "VERSTREKKING_GEWEIGERD",
                null);
        events.publishEvent(new VerstrekkingJudged(
                id, toegang.holder(Handeling.VERSTREKKING_BEOORDELEN, Onderwerp.verstrekking(id.value())), toegestaan));
        return Verstrekkinguitkomst.VASTGELEGD;
    }

    private Verstrekkingstuk stuk(Verstrekking verstrekking, Verstrekkingstand aanZet) {
        return new Verstrekkingstuk(
                verstrekking,
                inbrengboek.find(verstrekking.inbrengId()).orElse(null),
                null,
                "",
                boek.weigering(verstrekking.id(), aanZet)
                        .map(Verstrekkinguitkomst::valueOf)
                        .orElse(null));
    }

    private Optional<Verstrekkinguitkomst> refusal(VerstrekkingId id, Verstrekkingstand stand, Handeling handeling) {
        var code = boek.weigering(id, stand);
        if (code.filter("GEEN_TOEGANG"::equals).isPresent()) {
            throw new GeenToegang(handeling);
        }
        return code.map(Verstrekkinguitkomst::valueOf);
    }

    /** Whether it was taken back while the work of this person was still open. */
    private boolean isOver(Relatie relatie, VerstrekkingId id) {
        var onderwerp = Onderwerp.verstrekking(id.value());
        return !betrokkenheden.relaties(onderwerp).contains(relatie) && betrokkenheden.wasInvolved(relatie, onderwerp);
    }

    private Verstrekking require(Handeling handeling, VerstrekkingId id) {
        requireRight(handeling, id);
        return find(handeling, id);
    }

    /** Also for who is too late: what was decided they see no more. */
    private void requireRight(Handeling handeling, VerstrekkingId id) {
        toegang.require(
                handeling,
                Onderwerp.verstrekking(id.value()),
                () -> boek.find(id).stream()
                        .map(verstrekking -> verstrekking.jongere().value())
                        .toList());
    }

    private Verstrekking find(Handeling handeling, VerstrekkingId id) {
        return boek.find(id).orElseThrow(() -> new GeenToegang(handeling));
    }
}
