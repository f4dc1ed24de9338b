package nl.maatwerkaanpak.inbreng;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Organisatie;
import nl.maatwerkaanpak.aanpak.Regime;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.inbreng.InbrengEvent.UitvraagAnswered;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk of the partner who is asked for inbreng: gives it piece by piece, delivers, and corrects or withdraws what is
 * their own afterwards. They see whom it is about and what is asked, and nothing else of the casus.
 */
@Component
public class Inbrengtafel {

    private final Uitvragen uitvragen;
    private final Inbrengboek boek;
    private final Grenstoets grenstoets;
    private final Casusregie casusregie;
    private final Jongerenregister jongeren;
    private final Medewerkers medewerkers;
    private final Aanpak aanpak;
    private final Toegang toegang;
    private final Betrokkenheden betrokkenheden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbrengtafel(
            Uitvragen uitvragen,
            Inbrengboek boek,
            Grenstoets grenstoets,
            Casusregie casusregie,
            Jongerenregister jongeren,
            Medewerkers medewerkers,
            Aanpak aanpak,
            Toegang toegang,
            Betrokkenheden betrokkenheden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.uitvragen = uitvragen;
        this.boek = boek;
        this.grenstoets = grenstoets;
        this.casusregie = casusregie;
        this.jongeren = jongeren;
        this.medewerkers = medewerkers;
        this.aanpak = aanpak;
        this.toegang = toegang;
        this.betrokkenheden = betrokkenheden;
        this.events = events;
        this.clock = clock;
    }

    /** The question with the own answer; one line in the verwerkingslog. */
    @Transactional
    public UitvraagInzage read(UitvraagId id) {
        require(id);
        var uitvraag = find(id);
        var jongere = jongeren.read(uitvraag.jongere());
        var ontvangers = boek.ontvangers(id);
        return new UitvraagInzage(
                id,
                uitvraag.kenmerk(),
                uitvraag.wijk(),
                jongere.naam(),
                jongere.leeftijd(Year.now(clock).getValue()),
                uitvraag.vraag(),
                uitvraag.doel(),
                uitvraag.grondslag(),
                uitvraag.uiterlijk(),
                medewerkers.read(uitvraag.gevraagdDoor()).naam(),
                uitvraag.status().name(),
                Verstrekkingsgrond.under(regime(uitvraag)),
                ontvangers,
                grenstoets.across(uitvraag.organisatie(), ontvangers),
                boek.of(id),
                grenstoets.of(id),
                toegang.rechten(Onderwerp.uitvraag(id.value())));
    }

    /**
     * The uitvraag about this casus that waits for the answer of the acting medewerker. It tells nothing of the jongere, so
     * that it writes no line.
     */
    @Transactional(readOnly = true)
    public Optional<UitvraagId> findOpen(CasusId casus) {
        return boek.openOf(casus);
    }

    /** Those of these recipients about whom a second person decides; codes of organisaties. It tells nothing of the jongere. */
    @Transactional
    public List<String> acrossGrens(UitvraagId id, Collection<String> ontvangers) {
        return uitvragen
                .findById(id.value())
                .map(uitvraag -> grenstoets.across(uitvraag.organisatie(), ontvangers))
                .orElseGet(List::of);
    }

    /** Adds a piece of inbreng. Until the answer is delivered nobody else sees it. */
    @Transactional
    public Inbrenguitkomst add(UitvraagId id, NieuweInbreng nieuw) {
        return add(id, nieuw, null);
    }

    /**
     * As {@link #add(UitvraagId, NieuweInbreng)}; recipients that enforce where the giver cares read it after a second person
     * allowed that, and everybody else with the answer.
     *
     * @param onderbouwing why that is necessary; needed with such a recipient, as is a last day
     */
    @Transactional
    public Inbrenguitkomst add(UitvraagId id, NieuweInbreng nieuw, @Nullable Onderbouwing onderbouwing) {
        return put(id, nieuw, onderbouwing, null);
    }

    /** Puts another in the place of one's own earlier inbreng, which nobody else sees any more. */
    @Transactional
    public Inbrenguitkomst correct(UitvraagId id, InbrengId inbreng, NieuweInbreng nieuw) {
        return correct(id, inbreng, nieuw, null);
    }

    /** As {@link #correct(UitvraagId, InbrengId, NieuweInbreng)}, for recipients on the other side of the border too. */
    @Transactional
    public Inbrenguitkomst correct(
            UitvraagId id, InbrengId inbreng, NieuweInbreng nieuw, @Nullable Onderbouwing onderbouwing) {
        return put(id, nieuw, onderbouwing, inbreng);
    }

    private Inbrenguitkomst put(
            UitvraagId id, NieuweInbreng nieuw, @Nullable Onderbouwing onderbouwing, @Nullable InbrengId instead) {
        if (isTakenBack(id)) {
            return Inbrenguitkomst.NIET_MEER_GEVRAAGD;
        }
        require(id);
        if (instead != null) {
            requireOf(id, instead);
        }
        var uitvraag = lock(id);
        var refusal = refusal(uitvraag, nieuw).or(() -> grenstoets.refusal(uitvraag, nieuw, onderbouwing));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (instead != null && !withdraw(instead)) {
            return Inbrenguitkomst.AL_INGETROKKEN;
        }
        var added = boek.add(uitvraag, grenstoets.onThisSide(uitvraag, nieuw), instead);
        grenstoets.request(uitvraag, added, nieuw, onderbouwing);
        if (!uitvraag.isOpen()) {
            casusregie.note(uitvraag.casus(), instead == null ? "INBRENG_AANGEVULD" : "INBRENG_GECORRIGEERD", null);
        }
        return Inbrenguitkomst.VASTGELEGD;
    }

    /** Withdraws one's own inbreng: from now on nobody else reads it. */
    @Transactional
    public Inbrenguitkomst withdraw(UitvraagId id, InbrengId inbreng) {
        if (isTakenBack(id)) {
            return Inbrenguitkomst.NIET_MEER_GEVRAAGD;
        }
        require(id);
        requireOf(id, inbreng);
        var uitvraag = lock(id);
        if (!withdraw(inbreng)) {
            return Inbrenguitkomst.AL_INGETROKKEN;
        }
        if (!uitvraag.isOpen()) {
            casusregie.note(uitvraag.casus(), "INBRENG_INGETROKKEN", null);
        }
        return Inbrenguitkomst.INGETROKKEN;
    }

    private boolean withdraw(InbrengId inbreng) {
        grenstoets.withdrawOf(inbreng);
        return boek.withdraw(inbreng);
    }

    /** Answers with what was entered: from now on its recipients read it. */
    @Transactional
    public Inbrenguitkomst deliver(UitvraagId id) {
        return answer(id, false);
    }

    /** Answers that there is nothing that is needed for this purpose. */
    @Transactional
    public Inbrenguitkomst answerNothing(UitvraagId id) {
        return answer(id, true);
    }

    private Inbrenguitkomst answer(UitvraagId id, boolean nothing) {
        if (isTakenBack(id)) {
            return Inbrenguitkomst.NIET_MEER_GEVRAAGD;
        }
        require(id);
        var uitvraag = lock(id);
        var given = boek.of(id).stream().anyMatch(regel -> !regel.withdrawn());
        if (!uitvraag.isOpen()) {
            return Inbrenguitkomst.AL_BEANTWOORD;
        }
        if (given == nothing) {
            return nothing ? Inbrenguitkomst.AL_INBRENG : Inbrenguitkomst.NOG_NIETS;
        }
        if (!casusregie.mayShare(uitvraag.casus())) {
            return Inbrenguitkomst.MAG_NIET_DELEN;
        }
        record(uitvraag, nothing);
        return Inbrenguitkomst.GELEVERD;
    }

    private void record(Uitvraag uitvraag, boolean nothing) {
        if (nothing) {
            uitvraag.answerNothing(clock.instant());
        } else {
            uitvraag.deliver(clock.instant());
            boek.deliver(uitvraag.id());
        }
        uitvragen.save(uitvraag);
        casusregie.note(uitvraag.casus(), nothing ? "GEEN_INFORMATIE" : "INBRENG_GELEVERD", null);
        events.publishEvent(new UitvraagAnswered(uitvraag.id()));
        grenstoets.begin(uitvraag);
    }

    private Optional<Inbrenguitkomst> refusal(Uitvraag uitvraag, NieuweInbreng nieuw) {
        if (!casusregie.mayShare(uitvraag.casus())) {
            return Optional.of(Inbrenguitkomst.MAG_NIET_DELEN);
        }
        if (nieuw.vervaltOp() != null && nieuw.vervaltOp().isBefore(LocalDate.now(clock))) {
            return Optional.of(Inbrenguitkomst.VERVALDATUM_VOORBIJ);
        }
        if (!isComplete(regime(uitvraag), nieuw)) {
            return Optional.of(Inbrenguitkomst.VERSTREKKING_ONVOLLEDIG);
        }
        return new HashSet<>(boek.ontvangers(uitvraag.id())).containsAll(nieuw.ontvangers())
                ? Optional.empty()
                : Optional.of(Inbrenguitkomst.ONBEKENDE_ONTVANGER);
    }

    /** Police and judicial data travel with the article that allows it and a last day (Wpg art. 16 to 20; Wjsg). */
    private static boolean isComplete(Regime regime, NieuweInbreng nieuw) {
        var grond = nieuw.verstrekkingsgrond();
        return Verstrekkingsgrond.under(regime).isEmpty()
                ? grond == null
                : grond != null && grond.isUnder(regime) && nieuw.vervaltOp() != null;
    }

    private Regime regime(Uitvraag uitvraag) {
        return aanpak.organisatie(uitvraag.organisatie())
                .map(Organisatie::regime)
                .orElse(Regime.AVG);
    }

    private boolean isTakenBack(UitvraagId id) {
        var onderwerp = Onderwerp.uitvraag(id.value());
        return !betrokkenheden.relaties(onderwerp).contains(Relatie.GEVRAAGDE)
                && betrokkenheden.wasInvolved(Relatie.GEVRAAGDE, onderwerp);
    }

    /** Of another uitvraag it does not exist here. */
    private void requireOf(UitvraagId id, InbrengId inbreng) {
        if (boek.uitvraagOf(inbreng).filter(id::equals).isEmpty()) {
            throw new GeenToegang(Handeling.INBRENG_LEVEREN);
        }
    }

    private void require(UitvraagId id) {
        toegang.require(
                Handeling.INBRENG_LEVEREN,
                Onderwerp.uitvraag(id.value()),
                () -> List.of(find(id).jongere().value()));
    }

    private Uitvraag find(UitvraagId id) {
        return uitvragen.findById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.INBRENG_LEVEREN));
    }

    private Uitvraag lock(UitvraagId id) {
        return uitvragen.findForChangeById(id.value()).orElseThrow(() -> new GeenToegang(Handeling.INBRENG_LEVEREN));
    }
}
