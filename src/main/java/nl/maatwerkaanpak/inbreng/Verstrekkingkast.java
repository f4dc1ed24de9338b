package nl.maatwerkaanpak.inbreng;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.inbreng.VerstrekkingEvent.VerstrekkingReceived;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a verstrekking is read: by who received it as long as it stands, and by the privacyfunctionaris, who tells whom what was
 * disclosed (AVG art. 15(1)(c)).
 */
@Component
public class Verstrekkingkast {

    /** How many stand on a page of the whole list. */
    public static final int BLADZIJDE = 50;

    private final Verstrekkingboek boek;
    private final Inbrengboek inbrengboek;
    private final Jongerenregister jongeren;
    private final Toegang toegang;
    private final Verwerkingslog verwerkingslog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verstrekkingkast(
            Verstrekkingboek boek,
            Inbrengboek inbrengboek,
            Jongerenregister jongeren,
            Toegang toegang,
            Verwerkingslog verwerkingslog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.boek = boek;
        this.inbrengboek = inbrengboek;
        this.jongeren = jongeren;
        this.toegang = toegang;
        this.verwerkingslog = verwerkingslog;
        this.events = events;
        this.clock = clock;
    }

    /** What was disclosed to the acting medewerker, with whom it is about; nothing once it was taken back or its last day passed. */
    @Transactional
    public Optional<Verstrekkingstuk> read(VerstrekkingId id) {
        requireReceiver(id);
        boek.receive(null, id);
        return boek.find(id)
                .filter(verstrekking -> verstrekking.stand() == Verstrekkingstand.GEDEELD)
                .flatMap(verstrekking -> inbrengboek
                        .find(verstrekking.inbrengId())
                        .map(inbreng -> new Verstrekkingstuk(verstrekking, inbreng, null, "", null)))
                .map(this::named);
    }

    private Verstrekkingstuk named(Verstrekkingstuk stuk) {
        return jongeren.find(stuk.verstrekking().jongere())
                .map(jongere -> stuk.about(
                        jongere.naam(), jongere.leeftijd(Year.now(clock).getValue())))
                .orElse(stuk);
    }

    /** That it was read; its taak is done. It can be read again until its last day. */
    @Transactional
    public Verstrekkinguitkomst confirm(VerstrekkingId id) {
        requireReceiver(id);
        if (boek.find(id).isEmpty()) {
            return Verstrekkinguitkomst.NIET_MEER_NODIG;
        }
        events.publishEvent(new VerstrekkingReceived(id));
        return Verstrekkinguitkomst.VASTGELEGD;
    }

    /**
     * A page of all verstrekkingen, newest first, for the privacyfunctionaris, with one more when there is a next page; a line in the
     * log for everybody on it.
     */
    @Transactional
    public List<Verstrekking> page(int number) {
        toegang.require(Handeling.VERSTREKKINGEN_LEZEN);
        var page = boek.page((long) number * BLADZIJDE, BLADZIJDE + 1);
        verwerkingslog.record(
                Handeling.VERSTREKKINGEN_LEZEN,
                page.stream()
                        .limit(BLADZIJDE)
                        .map(verstrekking -> verstrekking.jongere().value())
                        .distinct()
                        .toList(),
                "privacyfunctionaris");
        return page;
    }

    private void requireReceiver(VerstrekkingId id) {
        toegang.require(
                Handeling.VERSTREKKING_LEZEN,
                Onderwerp.verstrekking(id.value()),
                () -> boek.find(id).stream()
                        .map(verstrekking -> verstrekking.jongere().value())
                        .toList());
    }
}
