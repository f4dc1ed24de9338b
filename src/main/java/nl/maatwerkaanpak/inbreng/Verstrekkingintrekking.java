package nl.maatwerkaanpak.inbreng;

import java.util.Optional;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.inbreng.VerstrekkingEvent.VerstrekkingWithdrawn;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a verstrekking is taken back, at once and without a reason: by who gave the inbreng, by who decided, and by who leads
 * the casus. From that moment the database shows the receiver nothing.
 */
@Component
public class Verstrekkingintrekking {

    private final Verstrekkingboek boek;
    private final Casusregie casusregie;
    private final Toegang toegang;
    private final ApplicationEventPublisher events;

    Verstrekkingintrekking(
            Verstrekkingboek boek, Casusregie casusregie, Toegang toegang, ApplicationEventPublisher events) {
        this.boek = boek;
        this.casusregie = casusregie;
        this.toegang = toegang;
        this.events = events;
    }

    /** By who leads the casus. */
    @Transactional
    public Verstrekkinguitkomst withdraw(CasusId casus, VerstrekkingId id) {
        var found = boek.find(id).filter(verstrekking -> verstrekking.casus().equals(casus));
        return withdraw(Handeling.VERSTREKKING_VRAGEN, Onderwerp.casus(casus.value()), found);
    }

    /** By who gave the inbreng. */
    @Transactional
    public Verstrekkinguitkomst withdraw(UitvraagId uitvraag, VerstrekkingId id) {
        var found = boek.find(id).filter(verstrekking -> verstrekking.uitvraag().equals(uitvraag));
        return withdraw(Handeling.VERSTREKKING_AANBIEDEN, Onderwerp.uitvraag(uitvraag.value()), found);
    }

    /** By who agreed for the giver. */
    @Transactional
    public Verstrekkinguitkomst withdrawForGiver(VerstrekkingId id) {
        return withdraw(Handeling.VERSTREKKING_INSTEMMEN, Onderwerp.verstrekking(id.value()), boek.find(id));
    }

    /** By who allowed it. */
    @Transactional
    public Verstrekkinguitkomst withdrawAsToetser(VerstrekkingId id) {
        return withdraw(Handeling.VERSTREKKING_BEOORDELEN, Onderwerp.verstrekking(id.value()), boek.find(id));
    }

    /** With the inbreng itself, which its giver takes back or replaces; that desk has asked for the right to. */
    void withdrawOf(InbrengId inbreng) {
        boek.of(inbreng).stream().filter(Verstrekking::loopt).forEach(this::end);
    }

    /** What still waits for a decision when a casus closes is not decided any more; the desk that closes has asked for the right to. */
    @Transactional
    public void withdrawOf(CasusId casus) {
        boek.of(casus).stream()
                .filter(Verstrekking::loopt)
                .filter(verstrekking -> verstrekking.stand() != Verstrekkingstand.GEDEELD)
                .forEach(this::end);
    }

    private Verstrekkinguitkomst withdraw(Handeling handeling, Onderwerp onderwerp, Optional<Verstrekking> found) {
        toegang.require(
                handeling,
                onderwerp,
                () -> found.stream()
                        .map(verstrekking -> verstrekking.jongere().value())
                        .toList());
        var verstrekking = found.orElseThrow(() -> new GeenToegang(handeling));
        return verstrekking.loopt() && end(verstrekking)
                ? Verstrekkinguitkomst.INGETROKKEN
                : Verstrekkinguitkomst.NIET_MEER_NODIG;
    }

    /** Noted before who takes it back is involved no more. */
    private boolean end(Verstrekking verstrekking) {
        var ended = boek.withdraw(verstrekking.id());
        if (ended) {
            casusregie.note(verstrekking.casus(), "VERSTREKKING_INGETROKKEN", null);
            boek.release(verstrekking.id());
            events.publishEvent(new VerstrekkingWithdrawn(verstrekking.id()));
        }
        return ended;
    }
}
