package nl.maatwerkaanpak.vervanging;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Regietoewijzing;
import nl.maatwerkaanpak.casus.Toewijzing;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.taak.TaakId;
import nl.maatwerkaanpak.taak.Taakrij;
import nl.maatwerkaanpak.taak.Taakuitkomst;
import nl.maatwerkaanpak.taak.Takenbalie;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Gives much of one person's work to another at once. Each thing goes by the desk that gives it on alone, in a transaction of
 * its own: what cannot go stays where it is, and is told.
 */
@Component
public class Overdrachtbalie {

    private final Overdrachtkast kast;
    private final Takenbalie takenbalie;
    private final Regietoewijzing regietoewijzing;

    Overdrachtbalie(Overdrachtkast kast, Takenbalie takenbalie, Regietoewijzing regietoewijzing) {
        this.kast = kast;
        this.takenbalie = takenbalie;
        this.regietoewijzing = regietoewijzing;
    }

    /** How it went, one line for everything that was chosen: the casussen first, with which taken may go along. */
    public List<Overdrachtregel> handOver(Overdracht overdracht) {
        var blad = kast.readToHandOver(overdracht.van());
        var casussen = overdracht.casussen().stream()
                .map(casus -> new Overdrachtregel(null, kenmerk(blad, casus), told(() -> hand(casus, overdracht))))
                .toList();
        var taken = overdracht.taken().stream()
                .map(taak -> regel(blad, taak, told(() -> hand(taak, overdracht, blad))))
                .toList();
        return Stream.concat(casussen.stream(), taken.stream()).toList();
    }

    private Overdrachtuitkomst hand(CasusId casus, Overdracht overdracht) {
        try {
            return of(regietoewijzing.handOver(casus, overdracht.van(), overdracht.naar(), overdracht.reden()));
        } catch (GeenToegang refused) {
            return Overdrachtuitkomst.GEEN_PROCESREGISSEUR;
        }
    }

    private static Overdrachtuitkomst of(Toewijzing outcome) {
        return switch (outcome) {
            case ASSIGNED, UNCHANGED -> Overdrachtuitkomst.OVERGEDRAGEN;
            case UNSUITABLE -> Overdrachtuitkomst.NIET_GESCHIKT;
            case CHANGED, REDEN_MISSING, CASUS_CLOSED -> Overdrachtuitkomst.INTUSSEN_GEWIJZIGD;
        };
    }

    private Overdrachtuitkomst hand(TaakId taak, Overdracht overdracht, Overdrachtblad blad) {
        var outcome = takenbalie.assign(taak, overdracht.naar(), overdracht.reden(), overdracht.van());
        if (outcome instanceof Taakuitkomst.Gelukt) {
            return Overdrachtuitkomst.OVERGEDRAGEN;
        }
        if (outcome instanceof Taakuitkomst.NietGeschikt) {
            return Overdrachtuitkomst.NIET_GESCHIKT;
        }
        return outcome instanceof Taakuitkomst.Onvindbaar
                ? whyNot(find(blad, taak))
                : Overdrachtuitkomst.INTUSSEN_GEWIJZIGD;
    }

    private static Overdrachtuitkomst whyNot(@Nullable Taakrij row) {
        if (row == null) {
            return Overdrachtuitkomst.INTUSSEN_GEWIJZIGD;
        }
        return row.goesWithCasus() ? Overdrachtuitkomst.GAAT_MEE_MET_CASUS : Overdrachtuitkomst.NIET_JOUW_WERK;
    }

    /** Two who move the same at the same moment: the second is told, as everywhere. */
    private static Overdrachtuitkomst told(Supplier<Overdrachtuitkomst> act) {
        try {
            return act.get();
        } catch (OptimisticLockingFailureException second) {
            return Overdrachtuitkomst.INTUSSEN_GEWIJZIGD;
        }
    }

    private static Overdrachtregel regel(Overdrachtblad blad, TaakId taak, Overdrachtuitkomst outcome) {
        var row = find(blad, taak);
        return row == null
                ? new Overdrachtregel(null, null, outcome)
                : new Overdrachtregel(row.soort(), row.kenmerk(), outcome);
    }

    private static @Nullable Taakrij find(Overdrachtblad blad, TaakId taak) {
        return blad.taken().stream()
                .filter(row -> row.id().equals(taak))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String kenmerk(Overdrachtblad blad, CasusId casus) {
        return blad.posten().stream()
                .filter(post -> post.onderwerp().equals(casus.value()))
                .map(Overdrachtpost::kenmerk)
                .findFirst()
                .orElse(null);
    }
}
