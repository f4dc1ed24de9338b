package nl.maatwerkaanpak.jongere;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where a jongere is chosen from those whom one's organisation knows, or entered for the first time. */
@Component
public class Jongerenregister {

    private final Jongeren jongeren;
    private final Toegang toegang;
    private final Verwerkingslog verwerkingslog;
    private final Betrokkenheden betrokkenheden;
    private final Medewerkers medewerkers;
    private final Clock clock;

    Jongerenregister(
            Jongeren jongeren,
            Toegang toegang,
            Verwerkingslog verwerkingslog,
            Betrokkenheden betrokkenheden,
            Medewerkers medewerkers,
            Clock clock) {
        this.jongeren = jongeren;
        this.toegang = toegang;
        this.verwerkingslog = verwerkingslog;
        this.betrokkenheden = betrokkenheden;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    /** The jongeren to choose from, by name. Every one that is shown is logged: ask only when the choice is made. */
    @Transactional
    public List<Jongere> known() {
        toegang.require(Handeling.JONGERE_KIEZEN);
        var known = jongeren.findKnown();
        log(known);
        return known;
    }

    /** Enters a jongere; from then on the people of the actor's organisation can choose them. */
    @Transactional
    public JongereId create(NieuweJongere nieuw) {
        toegang.require(Handeling.JONGERE_KIEZEN);
        var actor = Actor.require();
        var now = clock.instant();
        if (!nieuw.isPlausible(now.atZone(clock.getZone()).getYear())) {
            throw new IllegalArgumentException("implausible year of birth");
        }
        var jongere = Jongere.enter(nieuw, actor, now);
        var entered = jongeren.save(jongere);
        letKnow(actor, Onderwerp.jongere(jongere.id().value()));
        log(List.of(entered));
        return entered.id();
    }

    /**
     * The jongere of a dossier that the actor is involved with, or of their own organisation. The desk of that dossier has
     * asked {@link Toegang} and logged already; a jongere whom the database does not show does not exist for the actor.
     */
    @Transactional(readOnly = true)
    public Jongere read(JongereId id) {
        return find(id).orElseThrow(() -> new GeenToegang(Handeling.JONGERE_KIEZEN));
    }

    /** As {@link #read}, for a choice that may be out of date. */
    @Transactional(readOnly = true)
    public Optional<Jongere> find(JongereId id) {
        return jongeren.findById(id.value());
    }

    /** Somebody of no organisation shares with nobody. */
    private void letKnow(MedewerkerId actor, Onderwerp jongere) {
        var organisatie = medewerkers.read(actor).organisatie();
        if (organisatie.isEmpty()) {
            betrokkenheden.involve(actor, Relatie.KENT, jongere);
        } else {
            betrokkenheden.involveOrganisatie(organisatie, Relatie.KENT, jongere);
        }
    }

    private void log(List<Jongere> chosen) {
        var persons = chosen.stream().map(jongere -> jongere.id().value()).toList();
        verwerkingslog.record(Handeling.JONGERE_KIEZEN, persons, Relatie.KENT.name());
    }
}
