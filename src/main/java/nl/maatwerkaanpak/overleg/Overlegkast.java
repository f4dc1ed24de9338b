package nl.maatwerkaanpak.overleg;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.CasusSummary;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.overleg.Fenomeenpuntblad.Opening;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where overleggen, their agendas and their records are read. */
@Component
public class Overlegkast {

    private final Overleggen overleggen;
    private final OverlegQueries queries;
    private final Puntbladen puntbladen;
    private final Fenomeenpuntbladen fenomeenpuntbladen;
    private final Overlegwijzigingen wijzigingen;
    private final Casusregie casusregie;
    private final Medewerkers medewerkers;
    private final Toegang toegang;

    Overlegkast(
            Overleggen overleggen,
            OverlegQueries queries,
            Puntbladen puntbladen,
            Fenomeenpuntbladen fenomeenpuntbladen,
            Overlegwijzigingen wijzigingen,
            Casusregie casusregie,
            Medewerkers medewerkers,
            Toegang toegang) {
        this.overleggen = overleggen;
        this.queries = queries;
        this.puntbladen = puntbladen;
        this.fenomeenpuntbladen = fenomeenpuntbladen;
        this.wijzigingen = wijzigingen;
        this.casusregie = casusregie;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
    }

    /** Mine, or all of them for a coordinator. It shows nothing about anybody, so that it writes no line. */
    @Transactional(readOnly = true)
    public List<Overlegregel> list() {
        return queries.list();
    }

    /** On whose agenda a casus can still come, the first one first. */
    @Transactional(readOnly = true)
    public List<Overlegregel> planned() {
        return queries.planned();
    }

    /** Whether the casus is on an agenda on which nothing is decided about it yet. */
    @Transactional(readOnly = true)
    public boolean isOnAgenda(CasusId casus) {
        return queries.isOnAgenda(casus);
    }

    /** Whether the acting medewerker plans overleggen. */
    @Transactional(readOnly = true)
    public boolean mayPlan() {
        return toegang.may(Handeling.OVERLEG_PLANNEN);
    }

    /** The casus for the page on which it is put on an agenda: only for who may do that. */
    @Transactional
    public CasusSummary readForAgenda(CasusId id) {
        toegang.require(Handeling.CASUS_AGENDEREN, Onderwerp.casus(id.value()));
        return casusregie.readSummary(id);
    }

    /** As {@link #read}, for the page of an act: only for who may do that. */
    @Transactional
    public Overlegblad readFor(Handeling act, OverlegId id) {
        toegang.require(act, Onderwerp.overleg(id.value()));
        return read(id);
    }

    /** As {@link #read}, for the page on which a casus is taken off the agenda: only for who may do that. */
    @Transactional
    public Overlegblad readForWithdrawal(OverlegId id, AgendapuntId punt) {
        var overleg = read(id);
        var casus = overleg.findPunt(punt)
                .orElseThrow(() -> new GeenToegang(Handeling.AGENDAPUNT_INTREKKEN))
                .casus();
        toegang.require(Handeling.AGENDAPUNT_INTREKKEN, Onderwerp.casus(casus.value()));
        return overleg;
    }

    /** The overleg with the agendapunten that the reader may see; each is a read of that jongere's data. */
    @Transactional
    public Overlegblad read(OverlegId id) {
        var onderwerp = Onderwerp.overleg(id.value());
        toegang.require(Handeling.OVERLEG_LEZEN, onderwerp, () -> queries.jongeren(id));
        var overleg = overleggen.findById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.OVERLEG_LEZEN));
        var punten = puntbladen.of(id).stream().map(this::withRechten).toList();
        return new Overlegblad(
                id,
                overleg.kenmerk(),
                overleg.version(),
                overleg.begin(),
                overleg.plaats(),
                overleg.status(),
                naam(overleg.coordinator()),
                naam(overleg.voorzitter()),
                punten.stream().filter(punt -> punt.intrekking() == null).toList(),
                punten.stream().filter(punt -> punt.intrekking() != null).toList(),
                fenomeenpuntbladen.of(id).stream().map(this::withRechten).toList(),
                wijzigingen.of(id),
                terug(id),
                toegang.rechten(onderwerp));
    }

    /** A casus that was closed in the meantime is not talked about again. */
    private List<Herbespreking> terug(OverlegId id) {
        return puntbladen.terug(id).stream()
                .filter(herbespreking ->
                        casusregie.readSummary(herbespreking.casus()).open())
                .toList();
    }

    private Puntblad withRechten(Puntblad punt) {
        return punt.withMayWithdraw(
                toegang.rechten(Onderwerp.casus(punt.casus().value())).may(Handeling.AGENDAPUNT_INTREKKEN));
    }

    private Fenomeenpuntblad withRechten(Fenomeenpuntblad punt) {
        var onderwerp = Onderwerp.fenomeen(punt.fenomeen().value());
        var reads = toegang.rechten(onderwerp).may(Handeling.FENOMEEN_LEZEN) ? Opening.LEZEN : Opening.GEEN;
        return punt.with(
                toegang.may(Handeling.FENOMENEN_LEZEN) ? Opening.BIJHOUDEN : reads,
                toegang.may(Handeling.FENOMEEN_AGENDEREN));
    }

    /**
     * Whose people sit at the table when this item is talked about, beside the coordinator, who may read everything of it:
     * codes of organisaties.
     */
    @Transactional
    public Set<String> readAanwezig(OverlegId id, Puntblad punt) {
        toegang.require(Handeling.OVERLEG_LEZEN, Onderwerp.overleg(id.value()));
        var overleg = overleggen.findById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.OVERLEG_LEZEN));
        var organisaties = new TreeSet<String>();
        punt.aanwezig().forEach(deelnemer -> organisaties.add(deelnemer.organisatie()));
        organisaties.add(medewerkers.read(overleg.voorzitter()).organisatie());
        return organisaties;
    }

    private String naam(MedewerkerId id) {
        return medewerkers.read(id).naam();
    }
}
