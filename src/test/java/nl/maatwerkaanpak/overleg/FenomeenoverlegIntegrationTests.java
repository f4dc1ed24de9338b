package nl.maatwerkaanpak.overleg;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BEA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.fenomeen.FenomeenId;
import nl.maatwerkaanpak.fenomeen.Fenomeenblad;
import nl.maatwerkaanpak.fenomeen.Fenomeengebeurtenis;
import nl.maatwerkaanpak.fenomeen.Fenomeenstatus;
import nl.maatwerkaanpak.fenomeen.Fenomeentafel;
import nl.maatwerkaanpak.fenomeen.Fenomeentekst;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Fenomeenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import nl.maatwerkaanpak.overleg.Fenomeenpuntblad.Opening;
import nl.maatwerkaanpak.privacy.GeenToegang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class FenomeenoverlegIntegrationTests {

    private static final Instant BEGIN = Instant.parse("2099-01-08T08:30:00Z");
    private static final String VRAAG = "Wat doen we hieraan?";

    @Autowired
    private BeanFactory house;

    @Autowired
    private Fenomeenoverleg desk;

    @Autowired
    private Fenomeentafel tafel;

    @Autowired
    private Overlegkast kast;

    @Autowired
    private Overlegwijziging wijziging;

    @Autowired
    private Overlegwisseling wisseling;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    private Mensenwerk mensen;
    private Fenomeenwerk werk;
    private FenomeenId fenomeen;
    private OverlegId overleg;

    @BeforeEach
    void schedule() {
        mensen = new Mensenwerk(house);
        werk = new Fenomeenwerk(mensen);
        fenomeen = werk.open(SANNE, tekst());
        overleg = mensen.plan(KARIN, VERA, BEGIN, "Stadhuis");
        werk.schedule(KARIN, fenomeen, overleg, VRAAG, List.of(PAULA));
    }

    @Test
    void whoTalksAboutItAndWhoLeadsReadItAndNobodyElse() {
        for (var reader : List.of(PAULA, VERA)) {
            assertThat(reads(reader)).isTrue();
            assertThat(rows(reader)).isOne();
            assertThat(seen(reader)).singleElement().satisfies(punt -> {
                assertThat(punt.vraag()).isEqualTo(VRAAG);
                assertThat(punt.opening()).isEqualTo(Opening.LEZEN);
            });
            assertThatThrownBy(() -> Actor.as(reader, () -> tafel.read(fenomeen)))
                    .isInstanceOf(GeenToegang.class);
        }
        for (var other : List.of(NOOR, JORIS, PIM)) {
            assertThat(reads(other)).isFalse();
            assertThat(rows(other)).isZero();
        }
        assertThat(happened()).contains(Fenomeengebeurtenis.OP_AGENDA);
    }

    @Test
    void aStraatcoachIsNotInvitedAlsoPastTheDesk() {
        var other = mensen.plan(KARIN, VERA, BEGIN, "Stadhuis");

        for (var uninvited : List.of(NOOR, BEA)) {
            assertThat(put(other, uninvited)).isEqualTo(Agendering.GEEN_DEELNEMER);
        }
        assertThatThrownBy(() -> run(KARIN, """
                        insert into maatwerk.fenomeenpunt_deelnemer
                        select p.id, p.overleg_id, p.fenomeen_id, '%s'
                        from maatwerk.fenomeenpunt p
                        where p.overleg_id = '%s'
                        """.formatted(NOOR, overleg)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void itStandsOnAnAgendaOnce() {
        assertThat(put(overleg, PAULA)).isEqualTo(Agendering.AL_GEAGENDEERD);

        var other = mensen.plan(KARIN, VERA, BEGIN, "Stadhuis");
        var outcomes = Tegelijk.twice(() -> put(other, PAULA));

        assertThat(outcomes).containsExactlyInAnyOrder(Agendering.GEAGENDEERD, Agendering.AL_GEAGENDEERD);
    }

    @Test
    void onlyTheCasuistiekcoordinatorPutsOneOnAnAgendaAndNoneThatIsClosed() {
        assertThatThrownBy(() -> Actor.as(SANNE, () -> desk.schedule(fenomeen, overleg, VRAAG, List.of())))
                .isInstanceOf(GeenToegang.class);

        var closed = werk.open(SANNE, tekst());
        Actor.as(SANNE, () -> tafel.setStatus(closed, 0, Fenomeenstatus.GESLOTEN, "Voorbij"));
        assertThat(Actor.as(KARIN, () -> desk.schedule(closed, overleg, VRAAG, List.of())))
                .isEqualTo(Agendering.FENOMEEN_GESLOTEN);
    }

    @Test
    void theBesluitComesOnTheTimelineAndTheSecondIsTold() {
        assertThat(decide(KARIN, "De school licht ouders voor.")).isEqualTo(Vastlegging.VASTGELEGD);

        assertThat(decide(KARIN, "Anders")).isEqualTo(Vastlegging.AL_BESLOTEN);
        assertThat(withdraw(KARIN)).isEqualTo(Wijziging.AL_BESLOTEN);
        assertThat(blad().verloop())
                .anyMatch(regel -> regel.soort() == Fenomeengebeurtenis.BESPROKEN
                        && "De school licht ouders voor.".equals(regel.tekst()));
        assertThatThrownBy(() -> decide(OMAR, "Van een ander")).isInstanceOf(GeenToegang.class);
    }

    @Test
    void theOverlegClosesWhenTheFenomeenHasItsBesluitAndThenItIsReadNoLonger() {
        Afronding early = mensen.as(KARIN, Overlegtafel.class, room -> room.hold(overleg));
        assertThat(early).isEqualTo(Afronding.PUNTEN_OPEN);
        decide(KARIN, "De school licht ouders voor.");

        mensen.finish(KARIN, VERA, overleg);

        for (var reader : List.of(PAULA, VERA)) {
            assertThat(reads(reader)).isFalse();
            assertThat(rows(reader)).isZero();
            assertThat(seen(reader)).singleElement().satisfies(punt -> {
                assertThat(punt.opening()).isEqualTo(Opening.GEEN);
                assertThat(punt.besluit().tekst()).isEqualTo("De school licht ouders voor.");
            });
        }
    }

    @Test
    void takenOffItIsReadNoLongerButInAnotherOverleg() {
        var other = mensen.plan(OMAR, VERA, BEGIN, "Stadhuis");
        werk.schedule(OMAR, fenomeen, other, VRAAG, List.of(JORIS));

        assertThat(withdraw(OMAR)).isEqualTo(Wijziging.GEWIJZIGD);

        assertThat(reads(PAULA)).isFalse();
        assertThat(reads(VERA)).isTrue();
        assertThat(reads(JORIS)).isTrue();
        assertThat(seen(PAULA))
                .singleElement()
                .satisfies(punt -> assertThat(punt.intrekking())
                        .isEqualTo(new Puntblad.Intrekking("Eerst meer weten", "Omar Haddad", null)));
        assertThat(happened()).contains(Fenomeengebeurtenis.VAN_AGENDA);
        assertThat(put(overleg, PAULA)).isEqualTo(Agendering.GEAGENDEERD);
        assertThat(reads(PAULA)).isTrue();
    }

    @Test
    void anOverlegThatIsCalledOffLosesNoFenomeen() {
        var other = mensen.plan(KARIN, VERA, BEGIN, "Stadhuis");
        var punt = werk.puntOf(KARIN, fenomeen, overleg);

        assertThat(callOff(Map.of())).isEqualTo(Wijziging.INTUSSEN_GEWIJZIGD);
        assertThat(callOff(Map.of(punt, Optional.of(overleg)))).isEqualTo(Wijziging.GEEN_BESTEMMING);
        assertThat(callOff(Map.of(punt, Optional.of(other)))).isEqualTo(Wijziging.GEWIJZIGD);

        assertThat(Actor.as(PAULA, () -> kast.read(other)).fenomeenpunten())
                .extracting(Fenomeenpuntblad::vraag)
                .containsExactly(VRAAG);
        assertThat(reads(PAULA)).isTrue();
    }

    @Test
    void anotherWhoLeadsTheOverlegReadsItInsteadOfTheFirst() {
        Actor.run(KARIN, () -> transaction.executeWithoutResult(status -> wisseling.handOverChair(overleg, PIM)));

        assertThat(reads(PIM)).isTrue();
        assertThat(reads(VERA)).isFalse();
    }

    @Test
    void movingTheOverlegIsToldOnTheTimeline() {
        var versie = Actor.as(KARIN, () -> kast.read(overleg)).versie();

        Actor.as(
                KARIN,
                () -> wijziging.move(
                        overleg, new Verplaatsing(versie, BEGIN.plusSeconds(3600), "Online", "Zaal bezet")));

        assertThat(happened()).contains(Fenomeengebeurtenis.OVERLEG_VERPLAATST);
        assertThat(Actor.as(KARIN, kast::list))
                .filteredOn(regel -> regel.overleg().equals(overleg))
                .singleElement()
                .satisfies(regel -> assertThat(regel.punten()).isOne());
    }

    private static Fenomeentekst tekst() {
        return new Fenomeentekst(
                "Werving via een groepsapp",
                List.of("presikhaaf"),
                LocalDate.of(2026, 10, 1),
                null,
                "Jongens worden voor klusjes gevraagd.");
    }

    private Agendering put(OverlegId where, MedewerkerId deelnemer) {
        return Actor.as(KARIN, () -> desk.schedule(fenomeen, where, VRAAG, List.of(deelnemer)));
    }

    private Vastlegging decide(MedewerkerId who, String besluit) {
        var punt = werk.puntOf(KARIN, fenomeen, overleg);
        return Actor.as(who, () -> desk.record(overleg, punt, besluit));
    }

    private Wijziging withdraw(MedewerkerId who) {
        var punt = werk.puntOf(KARIN, fenomeen, overleg);
        return Actor.as(who, () -> desk.withdraw(overleg, punt, "Eerst meer weten"));
    }

    private Wijziging callOff(Map<AgendapuntId, Optional<OverlegId>> bestemmingen) {
        return Actor.as(KARIN, () -> wijziging.callOff(overleg, "Ziek", bestemmingen));
    }

    private boolean reads(MedewerkerId who) {
        try {
            Actor.as(who, () -> tafel.readForOverleg(fenomeen));
            return true;
        } catch (GeenToegang refused) {
            return false;
        }
    }

    private List<Fenomeenpuntblad> seen(MedewerkerId who) {
        return Actor.as(who, () -> kast.read(overleg)).fenomenen();
    }

    private Fenomeenblad blad() {
        return Actor.as(SANNE, () -> tafel.read(fenomeen));
    }

    private List<Fenomeengebeurtenis> happened() {
        return blad().verloop().stream().map(Fenomeenblad.Gebeurtenis::soort).toList();
    }

    private long rows(MedewerkerId who) {
        return Actor.as(
                who,
                () -> transaction.execute(status -> jdbc.sql("select count(*) from maatwerk.fenomeen where id = :id")
                        .param("id", fenomeen.value())
                        .query(Long.class)
                        .single()));
    }

    private int run(MedewerkerId who, String statement) {
        return Actor.as(
                who, () -> transaction.execute(status -> jdbc.sql(statement).update()));
    }
}
