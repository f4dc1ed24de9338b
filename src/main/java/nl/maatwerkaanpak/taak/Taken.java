package nl.maatwerkaanpak.taak;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.taak.TaakQueries.Lezer;
import nl.maatwerkaanpak.taak.Takenlijst.Aantal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people see the work there is: their own, and what is offered to their role. A row names nobody of a dossier. */
@Component
@Transactional(readOnly = true)
public class Taken {

    private static final int PAGE = 25;

    private final TaakQueries queries;
    private final Toegang toegang;
    private final Clock clock;

    Taken(TaakQueries queries, Toegang toegang, Clock clock) {
        this.queries = queries;
        this.toegang = toegang;
        this.clock = clock;
    }

    /** One page of what the acting medewerker may see; empty for who has left. */
    public Takenlijst list(Takenvraag vraag) {
        var lezer = lezer();
        var rows = queries.rows(lezer, vraag, PAGE + 1);
        var page = rows.subList(0, Math.min(PAGE, rows.size()));
        var next = rows.size() > PAGE ? Bladwijzer.after(page.get(PAGE - 1)).toString() : null;
        return new Takenlijst(vraag.weergave(), page, counts(lezer, vraag.wijk()), next);
    }

    /** The open work of a casus, for who may read the casus. */
    public List<Taakrij> ofCasus(UUID casus) {
        toegang.require(Handeling.CASUS_LEZEN, Onderwerp.casus(casus));
        return queries.ofCasus(lezer(), casus);
    }

    /** The open work of one kind that is the acting medewerker's to do or to take, those with the earliest deadline first. */
    public List<Taakrij> ofSoort(String soort, int limit) {
        return queries.ofSoort(lezer(), soort, limit);
    }

    /** How much work somebody has: for themselves, and for who divides the work. */
    public int openWorkOf(MedewerkerId medewerker) {
        requireWorkOf(medewerker);
        return queries.openWorkOf(medewerker);
    }

    /** All open work that somebody has: for themselves, for who stands in for them, and for who divides the work. */
    public List<Taakrij> ofMedewerker(MedewerkerId medewerker) {
        requireWorkOf(medewerker);
        return queries.ofEigenaar(lezer(), medewerker);
    }

    private void requireWorkOf(MedewerkerId medewerker) {
        if (!toegang.actsFor(medewerker)) {
            toegang.require(Handeling.TAAK_TOEWIJZEN);
        }
    }

    private Map<Weergave, Aantal> counts(Lezer lezer, @Nullable String wijk) {
        var counts = new EnumMap<Weergave, Aantal>(Weergave.class);
        for (var weergave : Weergave.values()) {
            counts.put(weergave, queries.count(lezer, weergave, wijk));
        }
        return counts;
    }

    private Lezer lezer() {
        var tomorrow = clock.instant().atZone(Werkdagen.ZONE).toLocalDate().plusDays(1);
        return new Lezer(Actor.require(), tomorrow.atStartOfDay(Werkdagen.ZONE).toInstant());
    }
}
