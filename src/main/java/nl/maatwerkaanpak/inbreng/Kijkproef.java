package nl.maatwerkaanpak.inbreng;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.CasusSummary;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Proefopstelling;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a coordinator looks, before sharing, what somebody would see of a casus. What is supposed is really written down and really
 * read as that person, in a dry run of which nothing remains; that somebody looked is logged beside it and does remain.
 */
@Component
public class Kijkproef {

    private final Inbrengboek inbrengboek;
    private final Uitvragen uitvragen;
    private final Verstrekkingboek verstrekkingboek;
    private final Verstrekkingregels regels;
    private final Casusregie casusregie;
    private final Medewerkers medewerkers;
    private final Aanpak aanpak;
    private final Betrokkenheden betrokkenheden;
    private final Toegang toegang;
    private final Proefopstelling proef;
    private final JdbcClient jdbc;
    private final Clock clock;

    Kijkproef(
            Inbrengboek inbrengboek,
            Uitvragen uitvragen,
            Verstrekkingboek verstrekkingboek,
            Verstrekkingregels regels,
            Casusregie casusregie,
            Medewerkers medewerkers,
            Aanpak aanpak,
            Betrokkenheden betrokkenheden,
            Toegang toegang,
            Proefopstelling proef,
            JdbcClient jdbc,
            Clock clock) {
        this.inbrengboek = inbrengboek;
        this.uitvragen = uitvragen;
        this.verstrekkingboek = verstrekkingboek;
        this.regels = regels;
        this.casusregie = casusregie;
        this.medewerkers = medewerkers;
        this.aanpak = aanpak;
        this.betrokkenheden = betrokkenheden;
        this.toegang = toegang;
        this.proef = proef;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody who can be involved in dossiers, by name. */
    @Transactional(readOnly = true)
    public List<Medewerker> candidates() {
        return medewerkers.allActive().stream()
                .filter(medewerker -> medewerker.rollen().stream().anyMatch(aanpak::worksInDossiers))
                .toList();
    }

    /** The inbreng that can be supposed to be shared: what the acting medewerker reads; asks for the right to look, and logs that. */
    @Transactional
    public List<InbrengRegel> choices(CasusId casus) {
        casusregie.readSummaryFor(Handeling.KIJKPROEF_LEZEN, casus);
        return inbrengboek.of(casus);
    }

    /** What they would see; logged as an act on the casus. */
    @Transactional
    public Kijkproefblad look(CasusId id, Kijkproefkeuze keuze) {
        var casus = casusregie.readSummaryFor(Handeling.KIJKPROEF_LEZEN, id);
        if (!toegang.canBeInvolved(keuze.wie())) {
            return Kijkproefblad.refused(Verstrekkinguitkomst.GEEN_ONTVANGER);
        }
        var own = delen(casus);
        var inbreng = inbrengboek.of(id);
        return proef.tryOut(() -> suppose(casus, keuze)
                .map(Kijkproefblad::refused)
                .orElseGet(() -> blad(own, inbreng, proef.as(keuze.wie(), () -> Set.copyOf(delen(casus))))));
    }

    /** Writes down what is supposed; why that cannot be, or nothing. */
    private Optional<Verstrekkinguitkomst> suppose(CasusSummary casus, Kijkproefkeuze keuze) {
        switch (keuze.alsof()) {
            case NU -> {}
            case DEELNEMER ->
                involve(
                        keuze.wie(),
                        Relatie.DEELNEMER,
                        Onderwerp.casus(casus.casus().value()));
            case CASUSREGISSEUR ->
                involve(
                        keuze.wie(),
                        Relatie.CASUSREGISSEUR,
                        Onderwerp.casus(casus.casus().value()));
            case ONTVANGER -> {
                return disclose(casus, keuze);
            }
        }
        return Optional.empty();
    }

    /** The whole way of a verstrekking, each step by who would take it, so that what the law forbids fails here as it would there. */
    private Optional<Verstrekkinguitkomst> disclose(CasusSummary casus, Kijkproefkeuze keuze) {
        if (!casus.open()) {
            return Optional.of(Verstrekkinguitkomst.CASUS_GESLOTEN);
        }
        var inbreng = inbrengboek.of(casus.casus()).stream()
                .filter(regel -> regel.id().equals(keuze.inbreng()))
                .findFirst();
        var uitvraag = inbreng.flatMap(regel -> inbrengboek.uitvraagOf(regel.id()))
                .flatMap(found -> uitvragen.findById(found.value()));
        var wie = medewerkers.read(keuze.wie());
        var ontvanger = aanpak.partnersOf(wie.organisatie()).stream().findFirst();
        if (inbreng.isEmpty()
                || uitvraag.isEmpty()
                || ontvanger.isEmpty()
                || wie.organisatie().equals(inbreng.get().organisatie())) {
            return Optional.of(Verstrekkinguitkomst.GEEN_ONTVANGER);
        }
        var refusal = regels.refusal(uitvraag.get(), inbreng.get());
        if (refusal.isPresent()) {
            return refusal;
        }
        var today = LocalDate.now(clock);
        var vraag = new Verstrekkingsvraag(
                ontvanger.get().rol(), "-", Grondslag.PUBLIEKE_TAAK, new Onderbouwing("-", true, null), today);
        var id = verstrekkingboek.add(new Aanvraag(
                uitvraag.get(),
                inbreng.get().id(),
                inbreng.get().organisatie(),
                ontvanger.get(),
                Verstrekkingsoort.ANDERE_ONTVANGER,
                vraag,
                false,
                toegang.holder(
                        Handeling.VERSTREKKING_VRAGEN,
                        Onderwerp.casus(casus.casus().value()))));
        return decide(id, inbreng.get().organisatie(), keuze.wie());
    }

    /** Who could agree for the giver and who could be the second person say yes; why that cannot be, or nothing. */
    private Optional<Verstrekkinguitkomst> decide(VerstrekkingId id, String gever, MedewerkerId ontvanger) {
        var givers = active(medewerker -> medewerker.organisatie().equals(gever));
        var toetsers =
                active(medewerker -> medewerker.hasRol("voorzitter") || medewerker.hasRol("privacyfunctionaris"));
        if (!anybody(
                givers,
                id,
                Relatie.GEVRAAGDE,
                Verstrekkingstand.BIJ_GEVER,
                () -> verstrekkingboek.agree(id, true, "-"))) {
            return Optional.of(Verstrekkinguitkomst.NIEMAND_STEMT_IN);
        }
        if (!anybody(
                toetsers,
                id,
                Relatie.TOETSER,
                Verstrekkingstand.BIJ_TOETSER,
                () -> verstrekkingboek.judge(id, true, "-"))) {
            return Optional.of(Verstrekkinguitkomst.NIEMAND_TOETST);
        }
        involve(ontvanger, Relatie.ONTVANGER, Onderwerp.verstrekking(id.value()));
        return Optional.empty();
    }

    private List<MedewerkerId> active(Predicate<Medewerker> which) {
        return medewerkers.allActive().stream()
                .filter(which)
                .map(Medewerker::id)
                .toList();
    }

    /** Whether there is anybody whom nothing keeps from this step; the first of them takes it. */
    private boolean anybody(
            List<MedewerkerId> people,
            VerstrekkingId id,
            Relatie relatie,
            Verstrekkingstand stand,
            Supplier<Boolean> step) {
        return people.stream().anyMatch(medewerker -> {
            involve(medewerker, relatie, Onderwerp.verstrekking(id.value()));
            return proef.as(
                    medewerker, () -> verstrekkingboek.weigering(id, stand).isEmpty() && step.get());
        });
    }

    private void involve(MedewerkerId wie, Relatie relatie, Onderwerp onderwerp) {
        proef.as(Actor.PROCESMOTOR, () -> {
            betrokkenheden.involve(wie, relatie, onderwerp);
            return relatie;
        });
    }

    private static Kijkproefblad blad(List<Zichtbaar> own, List<InbrengRegel> inbreng, Set<Zichtbaar> theirs) {
        var soorten = new LinkedHashSet<String>();
        own.forEach(deel -> soorten.add(deel.soort()));
        var delen = new ArrayList<Kijkproefblad.Deel>();
        for (var soort : soorten) {
            var seen = own.stream().filter(deel -> deel.soort().equals(soort)).toList();
            delen.add(new Kijkproefblad.Deel(
                    soort, seen.stream().filter(theirs::contains).count(), seen.size()));
        }
        return new Kijkproefblad(
                delen,
                inbreng.stream()
                        .map(regel -> new Kijkproefblad.Inbrengdeel(
                                regel,
                                theirs.contains(
                                        new Zichtbaar("inbreng", regel.id().value()))))
                        .toList(),
                null);
    }

    private List<Zichtbaar> delen(CasusSummary casus) {
        return jdbc.sql("select deel, id from maatwerk.zichtbare_delen(:casus, :jongere)")
                .param("casus", casus.casus().value())
                .param("jongere", casus.jongere().value())
                .query((row, number) -> new Zichtbaar(row.getString("deel"), row.getObject("id", UUID.class)))
                .list();
    }

    /** A row that somebody sees. */
    private record Zichtbaar(String soort, UUID id) {}
}
