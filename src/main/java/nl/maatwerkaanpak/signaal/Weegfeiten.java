package nl.maatwerkaanpak.signaal;

import java.util.List;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Procesmotor;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import org.springframework.stereotype.Component;

/** Computes what the advice for a weging looks at, as the engine's own actor: it combines signalen that no person may. */
@Component
class Weegfeiten {

    private static final String GROND = "ADVIES";

    private final Signalen signalen;
    private final SignaalQueries queries;
    private final WegingQueries wegingen;
    private final Verwanten verwanten;
    private final Procesmotor procesmotor;
    private final Verwerkingslog verwerkingslog;

    Weegfeiten(
            Signalen signalen,
            SignaalQueries queries,
            WegingQueries wegingen,
            Verwanten verwanten,
            Procesmotor procesmotor,
            Verwerkingslog verwerkingslog) {
        this.signalen = signalen;
        this.queries = queries;
        this.wegingen = wegingen;
        this.verwanten = verwanten;
        this.procesmotor = procesmotor;
        this.verwerkingslog = verwerkingslog;
    }

    WegingFeiten read(SignaalId id) {
        return procesmotor.as(() -> compute(id));
    }

    void record(SignaalId id, List<Advies> adviezen) {
        procesmotor.as(() -> {
            wegingen.insertAdviezen(id, adviezen);
            return adviezen.size();
        });
    }

    /** The signalen that may belong with this one, without those that are closed to who asks. */
    List<Verwant> verwanten(SignaalId id) {
        var closed = wegingen.closed();
        return procesmotor.as(() -> {
            log(id);
            return verwanten.of(id, closed);
        });
    }

    private WegingFeiten compute(SignaalId id) {
        log(id);
        var melding = signalen.findById(id.value()).orElseThrow().melding(queries.personen(id));
        var herhaling = verwanten.herhaling(id);
        return new WegingFeiten(
                melding.soort(),
                melding.spoed(),
                Leeftijden.youngest(melding.personen(), melding.groep()),
                melding.personen().stream().anyMatch(Leeftijden::isVolwassene),
                herhaling.plek(),
                herhaling.persoon(),
                !melding.personen().isEmpty());
    }

    private void log(SignaalId id) {
        verwerkingslog.record(Handeling.SIGNAAL_LEZEN, queries.persoonIds(id), GROND);
    }
}
