package nl.maatwerkaanpak.taak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.taak.Taakuitkomst.AlAfgerond;
import nl.maatwerkaanpak.taak.Taakuitkomst.AlBezet;
import nl.maatwerkaanpak.taak.Taakuitkomst.Gelukt;
import nl.maatwerkaanpak.taak.Taakuitkomst.NietGeschikt;
import nl.maatwerkaanpak.taak.Taakuitkomst.NietTerugTeGeven;
import nl.maatwerkaanpak.taak.Taakuitkomst.Onvindbaar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(TaakTestConfiguration.class)
@RecordApplicationEvents
class TakenIntegrationTests {

    private static final Instant NU = TaakTestConfiguration.NU;
    private static final Instant MORGEN = NU.plus(Duration.ofDays(1));

    private final MedewerkerId sanne = MedewerkerId.create();
    private final MedewerkerId ruben = MedewerkerId.create();
    private final MedewerkerId karin = MedewerkerId.create();
    private final MedewerkerId joris = MedewerkerId.create();

    @Autowired
    private Taken taken;

    @Autowired
    private Takenbalie balie;

    @Autowired
    private Werklijst werklijst;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TaakDatabase database;

    @BeforeEach
    void fill() {
        var owner = JdbcClient.create(database.owner());
        owner.sql(
                        "truncate maatwerk.taak, maatwerk.taak_overdracht, maatwerk.betrokkenheid, maatwerk.medewerker cascade")
                .update();
        employ(sanne, "Sanne Verhoef", "straatcoaches", "signaalcoordinator");
        employ(ruben, "Ruben Postma", "straatcoaches", "signaalcoordinator");
        employ(karin, "Karin de Groot", "gemeente", "casuistiekcoordinator");
        employ(joris, "Joris Brouwer", "jongerenwerk", "jongerenwerker");
    }

    @Test
    void offersUnownedWorkToRoleAlone() {
        var taak = offer(weging(MORGEN));

        assertThat(idsOf(sanne, Weergave.ZONDER_EIGENAAR)).containsExactly(taak);
        assertThat(idsOf(karin, Weergave.ZONDER_EIGENAAR)).isEmpty();
        assertThat(idsOf(joris, Weergave.ZONDER_EIGENAAR)).isEmpty();
        assertThat(list(joris, Weergave.MIJN).withoutWork()).isTrue();
    }

    @Test
    void keepsWorkOfOneOrganisatieFromAnother() {
        offer(new NieuweTaak(
                TaakId.create(),
                "userTask_weighSignaal",
                "signaal-wegen",
                UUID.randomUUID(),
                null,
                "S-2026-0002",
                "presikhaaf",
                "/signalen/x/wegen",
                "signaalcoordinator",
                "gemeente",
                null,
                MORGEN));

        assertThat(idsOf(sanne, Weergave.ZONDER_EIGENAAR)).isEmpty();
    }

    @Test
    void opensDossierAtClaimAndClosesItAtRelease() {
        var nieuw = weging(MORGEN);
        var taak = offer(nieuw);
        assertThat(relaties(sanne, nieuw)).isEmpty();

        assertThat(as(sanne, () -> balie.claim(taak))).isInstanceOf(Gelukt.class);
        assertThat(relaties(sanne, nieuw)).containsExactly(Relatie.WEGER);
        assertThat(idsOf(sanne, Weergave.MIJN)).containsExactly(taak);

        assertThat(as(sanne, () -> balie.release(taak))).isInstanceOf(Gelukt.class);
        assertThat(relaties(sanne, nieuw)).isEmpty();
        assertThat(idsOf(ruben, Weergave.ZONDER_EIGENAAR)).containsExactly(taak);
    }

    @Test
    void showsPadToOwnerOnly() {
        var taak = offer(weging(MORGEN));
        assertThat(list(sanne, Weergave.ZONDER_EIGENAAR).rijen().get(0).pad()).isNull();

        as(sanne, () -> balie.claim(taak));

        assertThat(list(sanne, Weergave.MIJN).rijen().get(0).pad()).isEqualTo("/signalen/x/wegen");
        var seenByOther = list(ruben, Weergave.VAN_ANDEREN).rijen().get(0);
        assertThat(seenByOther.pad()).isNull();
        assertThat(seenByOther.eigenaar()).isEqualTo("Sanne Verhoef");
        assertThat(seenByOther.claimable()).isFalse();
    }

    @Test
    void tellsSecondClaimerWhoWasFirst(ApplicationEvents events) {
        var nieuw = weging(MORGEN);
        var taak = offer(nieuw);
        as(sanne, () -> balie.claim(taak));

        var second = as(ruben, () -> balie.claim(taak));

        assertThat(second).isEqualTo(new AlBezet("Sanne Verhoef"));
        assertThat(relaties(ruben, nieuw)).isEmpty();
        assertThat(events.stream(TaakEvent.class)).containsExactly(new TaakEvent.TaakAssigned(taak, sanne));
    }

    @Test
    void claimingTwiceIsOnce(ApplicationEvents events) {
        var taak = offer(weging(MORGEN));

        as(sanne, () -> balie.claim(taak));
        var again = as(sanne, () -> balie.claim(taak));

        assertThat(again).isInstanceOf(Gelukt.class);
        assertThat(events.stream(TaakEvent.class)).hasSize(1);
    }

    @Test
    void letsOneOfTwoClaimAtOnce() throws Exception {
        var taak = offer(weging(MORGEN));
        var both = Executors.newFixedThreadPool(2);
        try {
            var outcomes = both.invokeAll(
                    List.of(() -> as(sanne, () -> balie.claim(taak)), () -> as(ruben, () -> balie.claim(taak))));

            var results = List.of(outcomes.get(0).get(), outcomes.get(1).get());
            assertThat(results).filteredOn(Gelukt.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(AlBezet.class::isInstance).hasSize(1);
        } finally {
            both.shutdown();
        }
    }

    @Test
    void hidesTaakFromWhoItIsNotOfferedTo() {
        var taak = offer(weging(MORGEN));

        assertThat(as(joris, () -> balie.claim(taak))).isInstanceOf(Onvindbaar.class);
        assertThat(as(joris, () -> balie.claim(TaakId.create()))).isInstanceOf(Onvindbaar.class);
        assertThatThrownBy(() -> as(joris, () -> balie.readToewijzing(taak))).isInstanceOf(GeenToegang.class);
        assertThat(as(karin, () -> balie.readToewijzing(taak))).isEmpty();
    }

    @Test
    void tellsWhoDidWorkThatHasGone() {
        var nieuw = weging(MORGEN);
        var taak = offer(nieuw);
        as(sanne, () -> balie.claim(taak));
        engine(sanne, () -> werklijst.finish(taak));

        assertThat(as(ruben, () -> balie.claim(taak))).isEqualTo(new AlAfgerond("Sanne Verhoef"));
        var status = as(ruben, () -> taken.statusOf(nieuw.onderwerp(), nieuw.soort()))
                .orElseThrow();
        assertThat(status.afgerondDoor()).isEqualTo("Sanne Verhoef");
        assertThat(status.afgerondOp()).isEqualTo(NU);
        assertThat(as(joris, () -> taken.statusOf(nieuw.onderwerp(), nieuw.soort())))
                .isEmpty();
    }

    @Test
    void movesDossierWithAssignedTaak(ApplicationEvents events) {
        var nieuw = weging(MORGEN);
        var taak = offer(nieuw);
        as(sanne, () -> balie.claim(taak));

        var outcome = as(sanne, () -> balie.assign(taak, ruben, "Ik ben morgen vrij.", sanne));

        assertThat(outcome).isInstanceOf(Gelukt.class);
        assertThat(relaties(sanne, nieuw)).isEmpty();
        assertThat(relaties(ruben, nieuw)).containsExactly(Relatie.WEGER);
        assertThat(events.stream(TaakEvent.class)).contains(new TaakEvent.TaakAssigned(taak, ruben));
        assertThat(as(ruben, () -> taken.openWorkOf(ruben))).isEqualTo(1);
    }

    @Test
    void refusesToAssignToWhoDoesOtherWork() {
        var taak = offer(weging(MORGEN));

        assertThat(as(sanne, () -> balie.assign(taak, joris, "Kun jij dit?", null)))
                .isInstanceOf(NietGeschikt.class);
    }

    @Test
    void refusesToAssignWhatChangedHandsMeanwhile() {
        var taak = offer(weging(MORGEN));
        as(ruben, () -> balie.claim(taak));

        assertThat(as(sanne, () -> balie.assign(taak, sanne, "Ik doe het.", null)))
                .isEqualTo(new AlBezet("Ruben Postma"));
    }

    @Test
    void keepsWorkOfNamedPersonFromGoingBackToNobody() {
        var taak = offer(vervolg(joris));

        assertThat(as(joris, () -> balie.release(taak))).isInstanceOf(NietTerugTeGeven.class);
        assertThat(idsOf(joris, Weergave.MIJN)).containsExactly(taak);
    }

    @Test
    void involvesOwnerFromTheStart() {
        var nieuw = vervolg(joris);
        offer(nieuw);

        assertThat(relaties(joris, Onderwerp.traject(nieuw.onderwerp()))).containsExactly(Relatie.CASUSREGISSEUR);
    }

    @Test
    void showsCoordinatorWhatWasEscalated() {
        var taak = offer(vervolg(joris));
        assertThat(idsOf(karin, Weergave.VAN_ANDEREN)).isEmpty();

        engine(Actor.PROCESMOTOR, () -> werklijst.escalate(taak));

        assertThat(idsOf(karin, Weergave.VAN_ANDEREN)).containsExactly(taak);
        assertThat(idsOf(sanne, Weergave.VAN_ANDEREN)).isEmpty();
        assertThat(as(karin, () -> balie.claim(taak))).isInstanceOf(Onvindbaar.class);
    }

    @Test
    void tellingTheListWhatItDidItselfChangesNothing() {
        var nieuw = weging(MORGEN);
        var taak = offer(nieuw);
        as(sanne, () -> balie.claim(taak));

        engine(sanne, () -> werklijst.reassign(taak, sanne));

        assertThat(relaties(sanne, nieuw)).containsExactly(Relatie.WEGER);
    }

    @Test
    void showsTodayAndLateOnly() {
        var late = offer(weging(NU.minus(Duration.ofDays(2))));
        var today = offer(weging(NU.plus(Duration.ofHours(3))));
        offer(weging(MORGEN));
        offer(weging(null));

        assertThat(idsOf(sanne, Weergave.TE_LAAT)).containsExactly(late, today);
    }

    @Test
    void pagesWithoutGapOrRepetition() {
        for (var number = 0; number < 60; number++) {
            offer(weging(number % 3 == 0 ? null : NU.plus(Duration.ofHours(number % 7))));
        }

        var first = list(sanne, Weergave.ZONDER_EIGENAAR);
        var second = page(sanne, first.volgende());
        var third = page(sanne, second.volgende());

        assertThat(List.of(
                        first.rijen().size(),
                        second.rijen().size(),
                        third.rijen().size()))
                .containsExactly(25, 25, 10);
        assertThat(third.volgende()).isNull();
        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> page.rijen().stream())
                        .map(Taakrij::id))
                .doesNotHaveDuplicates()
                .hasSize(60);
    }

    @Test
    void stopsCountingAtNinetyNine() {
        for (var number = 0; number < 105; number++) {
            offer(weging(MORGEN));
        }

        assertThat(list(sanne, Weergave.MIJN)
                        .aantallen()
                        .get(Weergave.ZONDER_EIGENAAR)
                        .tekst())
                .isEqualTo("99+");
    }

    @Test
    void filtersByWijkInRowsAndCounts() {
        offer(weging(MORGEN));

        var elsewhere = as(sanne, () -> taken.list(new Takenvraag(Weergave.ZONDER_EIGENAAR, "malburgen", "onzin")));

        assertThat(elsewhere.rijen()).isEmpty();
        assertThat(elsewhere.withoutWork()).isTrue();
    }

    @Test
    void showsWorkOfCasusToWhoMayReadIt() {
        var casus = UUID.randomUUID();
        offer(new NieuweTaak(
                TaakId.create(),
                "userTask_recordInformeren",
                "casus-voorbereiden",
                casus,
                casus,
                "C-2026-0001",
                "presikhaaf",
                "/casussen/x/informeren",
                "casuistiekcoordinator",
                null,
                karin,
                MORGEN));

        assertThat(as(karin, () -> taken.ofCasus(casus))).hasSize(1);
        assertThatThrownBy(() -> as(joris, () -> taken.ofCasus(casus))).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> as(joris, () -> taken.openWorkOf(karin))).isInstanceOf(GeenToegang.class);
    }

    @Test
    void showsNothingToWhoHasLeft() {
        offer(weging(MORGEN));
        JdbcClient.create(database.owner())
                .sql("update maatwerk.medewerker set actief = false where id = :id")
                .param("id", sanne.value())
                .update();

        assertThat(list(sanne, Weergave.ZONDER_EIGENAAR).withoutWork()).isTrue();
    }

    private static NieuweTaak weging(@Nullable Instant uiterlijk) {
        return new NieuweTaak(
                TaakId.create(),
                "userTask_weighSignaal",
                "signaal-wegen",
                UUID.randomUUID(),
                null,
                "S-2026-0001",
                "presikhaaf",
                "/signalen/x/wegen",
                "signaalcoordinator",
                null,
                null,
                uiterlijk);
    }

    private static NieuweTaak vervolg(MedewerkerId eigenaar) {
        return new NieuweTaak(
                TaakId.create(),
                "userTask_decideVervolg",
                "traject-jongerenwerk",
                UUID.randomUUID(),
                null,
                "T-2026-0001",
                null,
                "/trajecten/x/vervolg",
                null,
                null,
                eigenaar,
                null);
    }

    private TaakId offer(NieuweTaak taak) {
        engine(Actor.PROCESMOTOR, () -> werklijst.offer(taak));
        return taak.taak();
    }

    private void engine(MedewerkerId actor, Runnable work) {
        Actor.run(actor, () -> transactions.executeWithoutResult(status -> work.run()));
    }

    private static <T> T as(MedewerkerId actor, Supplier<T> work) {
        return Actor.as(actor, work);
    }

    private Takenlijst list(MedewerkerId reader, Weergave weergave) {
        return as(reader, () -> taken.list(new Takenvraag(weergave, null, null)));
    }

    private Takenlijst page(MedewerkerId reader, @Nullable String vanaf) {
        return as(reader, () -> taken.list(new Takenvraag(Weergave.ZONDER_EIGENAAR, null, vanaf)));
    }

    private List<TaakId> idsOf(MedewerkerId reader, Weergave weergave) {
        return list(reader, weergave).rijen().stream().map(Taakrij::id).toList();
    }

    private Set<Relatie> relaties(MedewerkerId medewerker, NieuweTaak taak) {
        return relaties(medewerker, Onderwerp.signaal(taak.onderwerp()));
    }

    private Set<Relatie> relaties(MedewerkerId medewerker, Onderwerp onderwerp) {
        return as(medewerker, () -> transactions.execute(status -> betrokkenheden.relaties(onderwerp)));
    }

    private void employ(MedewerkerId id, String naam, String organisatie, String... rollen) {
        var owner = JdbcClient.create(database.owner());
        owner.sql("insert into maatwerk.medewerker values (:id, :naam, :organisatie, true, now())")
                .param("id", id.value())
                .param("naam", naam)
                .param("organisatie", organisatie)
                .update();
        Arrays.stream(rollen)
                .forEach(rol -> owner.sql("insert into maatwerk.medewerker_rol values (:id, :rol)")
                        .param("id", id.value())
                        .param("rol", rol)
                        .update());
    }
}
