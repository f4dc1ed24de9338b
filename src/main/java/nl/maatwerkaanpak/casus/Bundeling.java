package nl.maatwerkaanpak.casus;

import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.signaal.Bundelbestemmingen;
import nl.maatwerkaanpak.signaal.SignaalId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bundles later signalen with a casus; the weger sees its number and wijk and nothing else. */
@Component
class Bundeling implements Bundelbestemmingen {

    private final Casussen casussen;
    private final CasusQueries queries;
    private final Casusstukken stukken;
    private final Verloop verloop;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;

    Bundeling(
            Casussen casussen,
            CasusQueries queries,
            Casusstukken stukken,
            Verloop verloop,
            Toegang toegang,
            Betrokkenheden betrokkenheden) {
        this.casussen = casussen;
        this.queries = queries;
        this.stukken = stukken;
        this.verloop = verloop;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bestemming> list() {
        return queries.bundelbaar().stream()
                .map(casus -> new Bestemming(casus.id().value(), casus.kenmerk(), casus.wijk()))
                .toList();
    }

    @Override
    @Transactional
    public void bundle(UUID id, SignaalId signaal) {
        toegang.require(
                Handeling.SIGNAAL_BUNDELEN,
                Onderwerp.casus(id),
                () -> List.of(read(id).jongere().value()));
        var casus = read(id);
        casus.requireOpen();
        if (stukken.attach(casus.id(), signaal)) {
            letRead(casus, signaal);
            verloop.note(casus.id(), "SIGNAAL_GEBUNDELD", null);
        }
    }

    private void letRead(Casus casus, SignaalId signaal) {
        var onderwerp = Onderwerp.signaal(signaal.value());
        betrokkenheden.involve(casus.procesregisseur(), Relatie.LEZER, onderwerp);
        var casusregisseur = casus.casusregisseur();
        if (casusregisseur != null) {
            betrokkenheden.involve(casusregisseur, Relatie.LEZER, onderwerp);
        }
    }

    private Casus read(UUID id) {
        return casussen.findById(id).orElseThrow(() -> new GeenToegang(Handeling.SIGNAAL_BUNDELEN));
    }
}
