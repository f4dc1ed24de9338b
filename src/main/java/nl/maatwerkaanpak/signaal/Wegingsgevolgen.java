package nl.maatwerkaanpak.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Partner;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.signaal.Aanmeldpunt.AanmeldingUitSignaal;
import nl.maatwerkaanpak.signaal.Actieafspraken.Actieafspraak;
import nl.maatwerkaanpak.signaal.WegingResult.Reden;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Aanmelden;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Bundelen;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Opschalen;
import nl.maatwerkaanpak.signaal.Wegingskeuze.ZelfOppakken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from a weging in the rooms above, and whether it can. */
@Component
class Wegingsgevolgen {

    private static final String STRAATCOACH = "straatcoach";

    private final Actieafspraken actieafspraken;
    private final Aanmeldpunt aanmeldpunt;
    private final Bundelbestemmingen bestemmingen;
    private final Jongerenregister jongeren;
    private final Medewerkers medewerkers;
    private final Aanpak aanpak;
    private final Clock clock;

    Wegingsgevolgen(
            Actieafspraken actieafspraken,
            Aanmeldpunt aanmeldpunt,
            Bundelbestemmingen bestemmingen,
            Jongerenregister jongeren,
            Medewerkers medewerkers,
            Aanpak aanpak,
            Clock clock) {
        this.actieafspraken = actieafspraken;
        this.aanmeldpunt = aanmeldpunt;
        this.bestemmingen = bestemmingen;
        this.jongeren = jongeren;
        this.medewerkers = medewerkers;
        this.aanpak = aanpak;
        this.clock = clock;
    }

    /** Why the choice cannot be carried out; empty when it can. */
    Optional<Reden> refusal(Wegingskeuze keuze) {
        if (keuze.motivering().isBlank()) {
            return Optional.of(Reden.GEEN_MOTIVERING);
        }
        return Optional.ofNullable(reden(keuze));
    }

    void carryOut(Signaal signaal, Wegingskeuze keuze) {
        if (keuze instanceof Bundelen bundelen) {
            bestemmingen.bundle(bundelen.casus(), signaal.id());
        } else if (keuze instanceof ZelfOppakken oppakken) {
            actieafspraken.agree(afspraak(signaal, oppakken));
        } else if (keuze instanceof Aanmelden aanmelden) {
            aanmeldpunt.file(aanmelding(signaal, aanmelden));
        }
    }

    private @Nullable Reden reden(Wegingskeuze keuze) {
        if (keuze instanceof Bundelen bundelen) {
            return isBestemming(bundelen.casus()) ? null : Reden.CASUS_ONBEKEND;
        }
        if (keuze instanceof ZelfOppakken oppakken) {
            return reden(oppakken);
        }
        if (keuze instanceof Aanmelden aanmelden) {
            return reden(aanmelden);
        }
        return keuze instanceof Opschalen opschalen && !isOpschalingpartner(opschalen.rol())
                ? Reden.GEEN_PARTNER
                : null;
    }

    private @Nullable Reden reden(ZelfOppakken oppakken) {
        if (oppakken.uiterlijk().isBefore(today())) {
            return Reden.DATUM_VERSTREKEN;
        }
        return medewerkers
                        .find(oppakken.actiehouder())
                        .filter(medewerker -> medewerker.actief() && medewerker.hasRol(STRAATCOACH))
                        .isPresent()
                ? null
                : Reden.GEEN_STRAATCOACH;
    }

    private @Nullable Reden reden(Aanmelden aanmelden) {
        if (aanmelden.nieuw() != null && !aanmelden.nieuw().isPlausible(today().getYear())) {
            return Reden.GEBOORTEJAAR_ONWAARSCHIJNLIJK;
        }
        return aanmelden.bekend() != null && jongeren.find(aanmelden.bekend()).isEmpty()
                ? Reden.JONGERE_ONBEKEND
                : null;
    }

    private boolean isBestemming(UUID casus) {
        return bestemmingen.list().stream()
                .anyMatch(bestemming -> bestemming.casus().equals(casus));
    }

    private boolean isOpschalingpartner(String rol) {
        return aanpak.opschalingpartners().stream().map(Partner::rol).anyMatch(rol::equals);
    }

    private AanmeldingUitSignaal aanmelding(Signaal signaal, Aanmelden keuze) {
        var jongere = keuze.nieuw() == null ? keuze.bekend() : jongeren.create(keuze.nieuw());
        if (jongere == null) {
            throw new IllegalStateException("no jongere chosen");
        }
        return new AanmeldingUitSignaal(
                signaal.id(),
                jongere,
                signaal.wijk(),
                keuze.aanleiding(),
                keuze.doel(),
                keuze.betrokkenPartners(),
                keuze.nietGeinformeerdReden() == null,
                keuze.nietGeinformeerdReden());
    }

    private static Actieafspraak afspraak(Signaal signaal, ZelfOppakken keuze) {
        return new Actieafspraak(
                signaal.id(),
                signaal.kenmerk(),
                signaal.wijk(),
                keuze.omschrijving(),
                keuze.actiehouder(),
                keuze.uiterlijk());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Werkdagen.ZONE);
    }
}
