package nl.maatwerkaanpak.privacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one question: may this medewerker do this with this, and why. Asked by every desk before every read and act; the
 * answer and the line in the verwerkingslog belong together. Outside a transaction the database knows nobody and would
 * refuse everybody, so asking there is a mistake. A refusal undoes nothing by itself: the desk that asked does.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = GeenToegang.class)
public class Toegang {

    private static final Comparator<Betrekking> OWN_FIRST = Comparator.<Betrekking, Boolean>comparing(
                    betrekking -> betrekking.namens() != null)
            .thenComparing(Betrekking::relatie);

    private final Betrokkenheden betrokkenheden;
    private final Afschermingen afschermingen;
    private final Medewerkers medewerkers;
    private final Verwerkingslog verwerkingslog;
    private final Aanpak aanpak;

    Toegang(
            Betrokkenheden betrokkenheden,
            Afschermingen afschermingen,
            Medewerkers medewerkers,
            Verwerkingslog verwerkingslog,
            Aanpak aanpak) {
        this.betrokkenheden = betrokkenheden;
        this.afschermingen = afschermingen;
        this.medewerkers = medewerkers;
        this.verwerkingslog = verwerkingslog;
        this.aanpak = aanpak;
    }

    /**
     * Allows the act or throws {@link GeenToegang}, and logs it for every person concerned.
     *
     * @param betrokkenen the persons whose data the act touches, asked only when it is allowed
     */
    public void require(Handeling handeling, Onderwerp onderwerp, Supplier<? extends Collection<UUID>> betrokkenen) {
        var oordeel = judge(handeling, onderwerp);
        if (!oordeel.toegestaan()) {
            verwerkingslog.refuse(handeling, onderwerp, oordeel.grond());
            throw new GeenToegang(handeling);
        }
        verwerkingslog.record(handeling, onderwerp, List.copyOf(betrokkenen.get()), oordeel);
    }

    /** As {@link #require(Handeling, Onderwerp, Supplier)} for an act that touches nobody's data. */
    public void require(Handeling handeling, Onderwerp onderwerp) {
        require(handeling, onderwerp, List::of);
    }

    /** Allows a function of a role, such as planning an overleg, or throws {@link GeenToegang}. */
    public void require(Handeling handeling) {
        var oordeel = judgeFunction(handeling);
        if (!oordeel.toegestaan()) {
            verwerkingslog.refuse(handeling, null, oordeel.grond());
            throw new GeenToegang(handeling);
        }
    }

    /** As {@link #require(Handeling)}, for a function that leaves a line also when it is allowed. */
    public void requireAndRecord(Handeling handeling) {
        require(handeling);
        verwerkingslog.record(handeling, judgeFunction(handeling));
    }

    /** Records that an act was refused for another reason than who asked; the desk says so to the person. */
    public void refuse(Handeling handeling, @Nullable Onderwerp onderwerp, String grond) {
        verwerkingslog.refuse(handeling, onderwerp, grond);
    }

    /** As what the acting medewerker has the function: the role, or nothing when they do not have it. */
    public Optional<String> functionOf(Handeling handeling) {
        return Optional.of(judgeFunction(handeling)).filter(Oordeel::toegestaan).map(Oordeel::grond);
    }

    /** Whether the acting medewerker has the function; for what a page offers. */
    public boolean may(Handeling handeling) {
        return judgeFunction(handeling).toegestaan();
    }

    /** Whether somebody can be made deelnemer or actiehouder: they work here, and their role works in dossiers. */
    public boolean canBeInvolved(MedewerkerId medewerker) {
        return medewerkers
                .find(medewerker)
                .filter(Medewerker::actief)
                .filter(person -> person.rollen().stream().anyMatch(aanpak::worksInDossiers))
                .isPresent();
    }

    /** As {@link #canBeInvolved(MedewerkerId)}, and nothing closes this to them; a desk says the same of both. */
    public boolean canBeInvolved(MedewerkerId medewerker, Onderwerp onderwerp) {
        return canBeInvolved(medewerker) && !afschermingen.closedOut(onderwerp).contains(medewerker);
    }

    /** Whether what is somebody's is the acting medewerker's to do: their own, or of whom they stand in for today. */
    public boolean actsFor(MedewerkerId owner) {
        return betrokkenheden.isActorOrReplaced(owner);
    }

    /**
     * Whose relatie allows the act: the acting medewerker, or whom they stand in for. What follows from the act and lasts is
     * theirs, so that nothing of it stays with a deputy. Throws {@link GeenToegang} when nothing allows it.
     */
    public MedewerkerId holder(Handeling handeling, Onderwerp onderwerp) {
        var oordeel = judge(handeling, onderwerp);
        if (!oordeel.toegestaan()) {
            throw new GeenToegang(handeling);
        }
        var namens = oordeel.namens();
        return namens == null ? Actor.require() : namens.afwezige();
    }

    /** Everything that the acting medewerker may do with the onderwerp. */
    public Rechten rechten(Onderwerp onderwerp) {
        var oordelen = new EnumMap<Handeling, Oordeel>(Handeling.class);
        var betrekkingen = betrekkingen(onderwerp);
        var active = actorIsActive();
        for (var handeling : Handeling.values()) {
            if (!handeling.isFunction()) {
                oordelen.put(handeling, judge(handeling, betrekkingen, active));
            }
        }
        return new Rechten(
                oordelen,
                betrokkenheden.redenen(onderwerp).stream()
                        .filter(reden -> allowsAnything(reden.relatie()))
                        .toList());
    }

    private static boolean allowsAnything(Relatie relatie) {
        return Arrays.stream(Handeling.values())
                .anyMatch(handeling -> handeling.relaties().contains(relatie));
    }

    private Oordeel judge(Handeling handeling, Onderwerp onderwerp) {
        return afschermingen.isClosed(onderwerp)
                ? Oordeel.refused("AFGESCHERMD")
                : judge(handeling, betrokkenheden.betrekkingen(onderwerp), actorIsActive());
    }

    private List<Betrekking> betrekkingen(Onderwerp onderwerp) {
        return afschermingen.isClosed(onderwerp) ? List.of() : betrokkenheden.betrekkingen(onderwerp);
    }

    /** An own relatie goes before that of somebody for whom the acting medewerker stands in. */
    private static Oordeel judge(Handeling handeling, List<Betrekking> betrekkingen, boolean active) {
        if (!active) {
            return Oordeel.refused("NIET_ACTIEF");
        }
        return betrekkingen.stream()
                .filter(betrekking -> handeling.relaties().contains(betrekking.relatie()))
                .min(OWN_FIRST)
                .map(Oordeel::allowed)
                .orElseGet(() -> Oordeel.refused("NIET_BETROKKEN"));
    }

    private Oordeel judgeFunction(Handeling handeling) {
        return medewerkers
                .find(Actor.require())
                .filter(Medewerker::actief)
                .flatMap(medewerker -> medewerker.rollen().stream()
                        .filter(rol -> handeling.isFunctionOf(rol, aanpak))
                        .sorted()
                        .findFirst())
                .map(Oordeel::allowed)
                .orElseGet(() -> Oordeel.refused("GEEN_ROL"));
    }

    private boolean actorIsActive() {
        var actor = Actor.require();
        return actor.equals(Actor.PROCESMOTOR)
                || medewerkers.find(actor).filter(Medewerker::actief).isPresent();
    }
}
