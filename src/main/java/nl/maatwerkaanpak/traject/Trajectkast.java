package nl.maatwerkaanpak.traject;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.jongere.Jongere;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where verwijzingen and trajecten are read, each with what its reader may see of it. */
@Component
public class Trajectkast {

    private static final int LAATSTE = 5;

    private final Verwijzingen verwijzingen;
    private final Trajecten trajecten;
    private final Trajectslot slot;
    private final TrajectQueries queries;
    private final Contactregister register;
    private final Wedervragen wedervragen;
    private final Plekkenbord plekken;
    private final Casusregie casusregie;
    private final Jongerenregister jongerenregister;
    private final Medewerkers medewerkers;
    private final Toegang toegang;
    private final Clock clock;

    Trajectkast(
            Verwijzingen verwijzingen,
            Trajecten trajecten,
            Trajectslot slot,
            TrajectQueries queries,
            Contactregister register,
            Wedervragen wedervragen,
            Plekkenbord plekken,
            Casusregie casusregie,
            Jongerenregister jongerenregister,
            Medewerkers medewerkers,
            Toegang toegang,
            Clock clock) {
        this.verwijzingen = verwijzingen;
        this.trajecten = trajecten;
        this.slot = slot;
        this.queries = queries;
        this.register = register;
        this.wedervragen = wedervragen;
        this.plekken = plekken;
        this.casusregie = casusregie;
        this.jongerenregister = jongerenregister;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.clock = clock;
    }

    /** What the acting medewerker guides or guided; whom it is about is told, and logged, of what runs. */
    @Transactional
    public List<Trajectregel> mine() {
        var mine = queries.guidedBy(Actor.require().value());
        mine.stream()
                .filter(regel -> regel.jongerenaam() != null)
                .map(Trajectregel::traject)
                .forEach(slot::read);
        return mine;
    }

    /** How the verwijzingen and trajecten of a casus stand, never their content. */
    @Transactional
    public Casussporen sporen(CasusId id) {
        var casus = casusregie.readSummary(id);
        var onderwerp = Onderwerp.casus(id.value());
        toegang.require(
                Handeling.CASUS_LEZEN, onderwerp, () -> List.of(casus.jongere().value()));
        var mayRefer = casus.open() && toegang.rechten(onderwerp).may(Handeling.VERWIJZEN);
        return new Casussporen(queries.sporen(id), mayRefer);
    }

    /** Whether the acting medewerker may refer the jongere of this casus; for what a page offers. */
    @Transactional
    public boolean mayRefer(CasusId id) {
        casusregie.readSummary(id);
        return toegang.rechten(Onderwerp.casus(id.value())).may(Handeling.VERWIJZEN);
    }

    /** A verwijzing for its partner and for who leads the casus. */
    @Transactional
    public Verwijzingblad read(VerwijzingId id) {
        var onderwerp = Onderwerp.verwijzing(id.value());
        require(
                Handeling.VERWIJZING_LEZEN,
                onderwerp,
                () -> find(id, Handeling.VERWIJZING_LEZEN).jongere());
        var verwijzing = find(id, Handeling.VERWIJZING_LEZEN);
        var jongere = jongerenregister.read(verwijzing.jongere());
        return new Verwijzingblad(
                id,
                verwijzing.kenmerk(),
                verwijzing.casus(),
                verwijzing.jongere(),
                jongere.naam(),
                leeftijd(jongere),
                verwijzing.wijk(),
                verwijzing.trajectsoort(),
                verwijzing.vraag(),
                medewerkers.read(verwijzing.verwezenDoor()).naam(),
                verwijzing.verwezenOp(),
                verwijzing.status(),
                queries.antwoord(id).orElse(null),
                wachtstand(verwijzing),
                wedervragen.of(id),
                queries.intrekking(id).orElse(null),
                queries.traject(id).orElse(null),
                queries.hasVervolg(id),
                toegang.rechten(onderwerp));
    }

    /** A traject with its content, for its uitvoerder alone. */
    @Transactional
    public Trajectblad read(TrajectId id) {
        var traject = slot.read(id);
        var jongere = jongerenregister.read(traject.jongere());
        return new Trajectblad(
                id,
                traject.kenmerk(),
                traject.casus(),
                traject.jongere(),
                jongere.naam(),
                leeftijd(jongere),
                traject.trajectsoort(),
                queries.vraag(id),
                traject.stap(),
                traject.werktSinds(),
                traject.gestartOp(),
                traject.beeindigdOp(),
                traject.uitkomst(),
                register.latest(id, LAATSTE),
                queries.einde(id).orElse(null),
                toegang.rechten(Onderwerp.traject(id.value())));
    }

    /** How a traject ended, for the casusregisseur. */
    @Transactional
    public Eindeblad readEinde(TrajectId id) {
        require(
                Handeling.VERVOLG_BEPALEN,
                Onderwerp.traject(id.value()),
                () -> find(id, Handeling.VERVOLG_BEPALEN).jongere());
        var traject = find(id, Handeling.VERVOLG_BEPALEN);
        var uitkomst = traject.uitkomst();
        return new Eindeblad(
                id.value(),
                traject.kenmerk(),
                traject.casus(),
                jongerenregister.read(traject.jongere()).naam(),
                traject.trajectsoort(),
                uitkomst == null ? null : uitkomst.name(),
                queries.einde(id).orElse(null),
                traject.isEnded(),
                queries.hasVervolg(id));
    }

    /** Why a verwijzing was declined, for the casusregisseur. */
    @Transactional
    public Eindeblad readAfwijzing(VerwijzingId id) {
        require(
                Handeling.VERVOLG_BEPALEN,
                Onderwerp.verwijzing(id.value()),
                () -> find(id, Handeling.VERVOLG_BEPALEN).jongere());
        var verwijzing = find(id, Handeling.VERVOLG_BEPALEN);
        var antwoord = queries.antwoord(id);
        return new Eindeblad(
                id.value(),
                verwijzing.kenmerk(),
                verwijzing.casus(),
                jongerenregister.read(verwijzing.jongere()).naam(),
                verwijzing.trajectsoort(),
                antwoord.map(given -> given.reden().name()).orElse(null),
                antwoord.map(Verwijzingblad.Antwoord::toelichting).orElse(null),
                verwijzing.isDeclined(),
                queries.hasVervolg(id));
    }

    private Verwijzingblad.Wachtstand wachtstand(Verwijzing verwijzing) {
        return new Verwijzingblad.Wachtstand(
                queries.plaats(verwijzing.id()).orElse(null),
                verwijzing.wachtlijstOp(),
                verwijzing.isPlekOffered(),
                queries.uitstellen(verwijzing.id()),
                plekken.find(verwijzing.trajectsoort()).orElse(null));
    }

    private Verwijzing find(VerwijzingId id, Handeling handeling) {
        return verwijzingen.findById(id.value()).orElseThrow(() -> new GeenToegang(handeling));
    }

    private Traject find(TrajectId id, Handeling handeling) {
        return trajecten.findById(id.value()).orElseThrow(() -> new GeenToegang(handeling));
    }

    private void require(Handeling handeling, Onderwerp onderwerp, Supplier<JongereId> jongere) {
        toegang.require(handeling, onderwerp, () -> List.of(jongere.get().value()));
    }

    private String leeftijd(Jongere jongere) {
        return jongere.leeftijd(clock.instant().atZone(Werkdagen.ZONE).getYear());
    }
}
