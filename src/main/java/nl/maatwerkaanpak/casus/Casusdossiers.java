package nl.maatwerkaanpak.casus;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import nl.maatwerkaanpak.jongere.Jongere;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import nl.maatwerkaanpak.privacy.Zichtlijst;
import nl.maatwerkaanpak.privacy.Zichtsoort;
import nl.maatwerkaanpak.privacy.Ziener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a casus is looked up and read by those who work in it. */
@Component
public class Casusdossiers {

    private final Casussen casussen;
    private final CasusQueries queries;
    private final Casusstukken stukken;
    private final Uitstelboek uitstelboek;
    private final Jongerenregister jongeren;
    private final Medewerkers medewerkers;
    private final Toegang toegang;
    private final Verwerkingslog verwerkingslog;
    private final Zichtlijst zichtlijst;
    private final Clock clock;

    Casusdossiers(
            Casussen casussen,
            CasusQueries queries,
            Casusstukken stukken,
            Uitstelboek uitstelboek,
            Jongerenregister jongeren,
            Medewerkers medewerkers,
            Toegang toegang,
            Verwerkingslog verwerkingslog,
            Zichtlijst zichtlijst,
            Clock clock) {
        this.casussen = casussen;
        this.queries = queries;
        this.stukken = stukken;
        this.uitstelboek = uitstelboek;
        this.jongeren = jongeren;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.verwerkingslog = verwerkingslog;
        this.zichtlijst = zichtlijst;
        this.clock = clock;
    }

    /** The casussen that the acting medewerker works in; no personal data of a jongere, hence not logged. */
    @Transactional(readOnly = true)
    public List<CasusRegel> list() {
        return queries.casussen();
    }

    /** Whether the acting medewerker may open another casus in an emergency; for what the list offers. */
    @Transactional(readOnly = true)
    public boolean mayOpenInNood() {
        return toegang.may(Handeling.NOODTOEGANG_NEMEN);
    }

    /** As {@link #read}, for the page of an act: only for who may do that. */
    @Transactional
    public CasusInzage readFor(Handeling act, CasusId id) {
        toegang.require(act, Onderwerp.casus(id.value()));
        return read(id);
    }

    /** The whole casus; one line in the verwerkingslog. */
    @Transactional
    public CasusInzage read(CasusId id) {
        var onderwerp = Onderwerp.casus(id.value());
        toegang.require(
                Handeling.CASUS_LEZEN,
                onderwerp,
                () -> List.of(find(id).jongere().value()));
        var casus = find(id);
        var jongere = jongeren.read(casus.jongere());
        return new CasusInzage(
                casus.summary(LocalDate.now(clock)),
                casus.status(),
                casus.geopendOp(),
                jongere.naam(),
                jongere.leeftijd(Year.now(clock).getValue()),
                medewerkers.read(casus.procesregisseur()).naam(),
                naam(casus.casusregisseur()),
                toegang.rechten(onderwerp),
                queries.acties(id),
                informeren(casus, jongere),
                Tijdlijn.of(queries.verloop(id)),
                stukken.signalen(id),
                casus.isOpen() ? null : queries.afsluiting(id).orElse(null));
    }

    /** Who looked in the casus and who worked in it, for who leads it; looking at that is in the log as well. */
    @Transactional
    public Casusinzagen readInzagen(CasusId id) {
        var onderwerp = Onderwerp.casus(id.value());
        toegang.require(
                Handeling.CASUS_VOLGEN,
                onderwerp,
                () -> List.of(find(id).jongere().value()));
        var casus = find(id).summary(LocalDate.now(clock));
        return new Casusinzagen(casus, verwerkingslog.inzagen(onderwerp));
    }

    /** Who sees the casus or a part of it, for who leads it; logged. */
    @Transactional
    public List<Ziener> readZicht(CasusId id) {
        requireZicht(id);
        return zichtlijst.of(Zichtsoort.CASUS, id.value());
    }

    /** Asks for the right to know who sees the casus and what is in it, and logs that; for the desks of what is in it. */
    @Transactional
    public void requireZicht(CasusId id) {
        toegang.require(
                Handeling.CASUSZICHT_LEZEN,
                Onderwerp.casus(id.value()),
                () -> List.of(find(id).jongere().value()));
    }

    private Informeerstand informeren(Casus casus, Jongere jongere) {
        return new Informeerstand(
                Informeerplicht.of(jongere, Year.now(clock).getValue()),
                casus.isInformed(),
                casus.uitgesteldTot(),
                uitstelboek.of(casus.id()).stream().anyMatch(Uitstel::isAsked),
                queries.informeringen(casus.id()));
    }

    private Casus find(CasusId id) {
        return casussen.findById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.CASUS_LEZEN));
    }

    private @Nullable String naam(@Nullable MedewerkerId medewerker) {
        return medewerker == null ? null : medewerkers.read(medewerker).naam();
    }
}
