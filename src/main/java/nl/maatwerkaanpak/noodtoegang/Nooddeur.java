package nl.maatwerkaanpak.noodtoegang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.noodtoegang.Noodregister.Aanvraag;
import nl.maatwerkaanpak.noodtoegang.Noodregister.Doel;
import nl.maatwerkaanpak.noodtoegang.NoodtoegangEvent.NoodtoegangTaken;
import nl.maatwerkaanpak.privacy.Afschermingen;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Procesmotor;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk where the glass is broken: one casus opens to read, by its number, with a reason, for at most an hour. It is told to
 * who leads the casus in the same transaction, and ends by itself.
 */
@Component
public class Nooddeur {

    private final Noodregister register;
    private final Afschermingen afschermingen;
    private final Betrokkenheden betrokkenheden;
    private final Casusregie casusregie;
    private final Procesmotor procesmotor;
    private final Toegang toegang;
    private final Verwerkingslog verwerkingslog;
    private final Aanpak aanpak;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Nooddeur(
            Noodregister register,
            Afschermingen afschermingen,
            Betrokkenheden betrokkenheden,
            Casusregie casusregie,
            Procesmotor procesmotor,
            Toegang toegang,
            Verwerkingslog verwerkingslog,
            Aanpak aanpak,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.afschermingen = afschermingen;
        this.betrokkenheden = betrokkenheden;
        this.casusregie = casusregie;
        this.procesmotor = procesmotor;
        this.toegang = toegang;
        this.verwerkingslog = verwerkingslog;
        this.aanpak = aanpak;
        this.events = events;
        this.clock = clock;
    }

    /** How many minutes it lasts; throws {@link GeenToegang} for who may not take it. */
    @Transactional
    public int readMinuten() {
        toegang.require(Handeling.NOODTOEGANG_NEMEN);
        return aanpak.noodtoegang().minuten();
    }

    /** Opens the casus with this number. A try that opens nothing leaves a line too. */
    @Transactional
    public Nooduitkomst open(String kenmerk, Noodsoort soort, String reden) {
        toegang.require(Handeling.NOODTOEGANG_NEMEN);
        var doel = register.find(kenmerk);
        if (doel.isEmpty()) {
            toegang.refuse(Handeling.NOODTOEGANG_NEMEN, null, "ONBEKEND");
            return new Nooduitkomst.Onbekend();
        }
        var onderwerp = onderwerp(doel.get().casus());
        if (afschermingen.closedOut(onderwerp).contains(Actor.require())) {
            toegang.refuse(Handeling.NOODTOEGANG_NEMEN, onderwerp, "AFGESCHERMD");
            return new Nooduitkomst.Onbekend();
        }
        if (toegang.rechten(onderwerp).may(Handeling.CASUS_LEZEN)) {
            return new Nooduitkomst.AlToegang(doel.get().casus());
        }
        take(doel.get(), soort, reden);
        return new Nooduitkomst.Geopend(doel.get().casus());
    }

    private void take(Doel doel, Noodsoort soort, String reden) {
        var id = NoodtoegangId.create();
        var now = clock.instant();
        var tot = now.plus(Duration.ofMinutes(aanpak.noodtoegang().minuten()));
        var rol = toegang.functionOf(Handeling.NOODTOEGANG_NEMEN).orElseThrow();
        register.insert(id, doel, new Aanvraag(rol, soort, reden, now, tot));
        var taker = Actor.require();
        procesmotor.as(() -> {
            betrokkenheden.involveUntil(taker, Relatie.NOODTOEGANG, onderwerp(doel.casus()), tot);
            return id;
        });
        verwerkingslog.record(
                Handeling.NOODTOEGANG_NEMEN,
                onderwerp(doel.casus()),
                List.of(doel.jongere()),
                Relatie.NOODTOEGANG.name(),
                null);
        casusregie.note(doel.casus(), "NOODTOEGANG_GENOMEN", null);
        events.publishEvent(new NoodtoegangTaken(id, doel.casus(), doel.kenmerk(), doel.wijk(), doel.regisseurs()));
    }

    /** Until when the acting medewerker reads this casus by noodtoegang. */
    @Transactional
    public Instant readTot(CasusId casus) {
        toegang.require(Handeling.NOODTOEGANG_BEEINDIGEN, onderwerp(casus));
        return betrokkenheden
                .until(Relatie.NOODTOEGANG, onderwerp(casus))
                .orElseThrow(() -> new GeenToegang(Handeling.NOODTOEGANG_BEEINDIGEN));
    }

    /**
     * Whether the acting medewerker took noodtoegang to this casus and has it no longer; for the page that is still on their
     * screen, whose asking is no attempt to get in.
     */
    @Transactional(readOnly = true)
    public boolean isOver(CasusId casus) {
        return betrokkenheden.until(Relatie.NOODTOEGANG, onderwerp(casus)).isEmpty() && register.wasTaken(casus);
    }

    /** Closes the casus to the acting medewerker before its time. */
    @Transactional
    public void end(CasusId casus) {
        toegang.require(Handeling.NOODTOEGANG_BEEINDIGEN, onderwerp(casus), () -> jongeren(casus));
        casusregie.note(casus, "NOODTOEGANG_BEEINDIGD", null);
        register.end(casus, clock.instant());
    }

    private List<UUID> jongeren(CasusId casus) {
        return List.of(casusregie.readSummary(casus).jongere().value());
    }

    private static Onderwerp onderwerp(CasusId casus) {
        return Onderwerp.casus(casus.value());
    }
}
