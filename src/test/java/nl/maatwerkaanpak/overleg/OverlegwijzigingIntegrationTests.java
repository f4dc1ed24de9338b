package nl.maatwerkaanpak.overleg;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.casus.Afschermtafel;
import nl.maatwerkaanpak.casus.Afschermvraag;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.casus.Sluittafel;
import nl.maatwerkaanpak.casus.Verloopregel;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Onderwerp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class OverlegwijzigingIntegrationTests {

    private static final Instant BEGIN = Instant.parse("2099-01-08T08:30:00Z");
    private static final Instant LATER = Instant.parse("2099-01-15T08:30:00Z");
    private static final String SCHEDULE = "userTask_scheduleCasus";
    private static final String VRAAG = "Wie helpt?";

    @Autowired
    private BeanFactory house;

    @Autowired
    private JdbcClient jdbc;

    private Casusproef proef;
    private Mensenwerk mensen;
    private CasusId casus;
    private OverlegId overleg;

    @BeforeEach
    void plan() {
        proef = new Casusproef(house);
        mensen = proef.mensen();
        casus = proef.anInformedCasus();
        overleg = mensen.plan(KARIN, VERA, BEGIN, "Stadhuis");
        mensen.schedule(KARIN, casus, overleg, VRAAG, List.of(JORIS, PAULA));
    }

    @Test
    void movesWithItsAgendaAndItsDeadline() {
        assertThat(move(LATER)).isEqualTo(Wijziging.GEWIJZIGD);

        var moved = read(PAULA, overleg);
        assertThat(moved.begin()).isEqualTo(LATER);
        assertThat(moved.plaats()).isEqualTo("Online");
        assertThat(moved.punten()).extracting(Puntblad::casus).containsExactly(casus);
        assertThat(moved.wijzigingen())
                .containsExactly(new Overlegblad.Wijzigingsregel(BEGIN, LATER, "Zaal bezet", "Karin de Groot"));
        assertThat(deadlineOf("userTask_holdOverleg")).isEqualTo(LATER);
        assertThat(timeline()).contains("OVERLEG_VERPLAATST");
    }

    @Test
    void movesForWhoCoordinatesItByNow() {
        mensen.assign(KARIN, overleg.value(), "userTask_holdOverleg", OMAR);
        var versie = read(OMAR, overleg).versie();

        var outcome = mensen.as(
                OMAR,
                Overlegwijziging.class,
                desk -> desk.move(overleg, new Verplaatsing(versie, LATER, "Online", "Zaal bezet")));

        assertThat(outcome).isEqualTo(Wijziging.GEWIJZIGD);
        assertThat(ownerOf("userTask_holdOverleg")).isEqualTo(OMAR.value());
    }

    @Test
    void tellsTheSecondOfTwoWhoMoveIt() {
        var versie = read(KARIN, overleg).versie();

        var outcomes = Tegelijk.twice(() -> mensen.as(
                KARIN,
                Overlegwijziging.class,
                desk -> desk.move(overleg, new Verplaatsing(versie, LATER, "Online", "Zaal bezet"))));

        assertThat(outcomes).containsExactlyInAnyOrder(Wijziging.GEWIJZIGD, Wijziging.INTUSSEN_GEWIJZIGD);
    }

    @Test
    void movesNeitherToThePastNorAfterItWasHeld() {
        assertThat(move(Instant.parse("2020-01-08T08:30:00Z"))).isEqualTo(Wijziging.MOMENT_VOORBIJ);
        mensen.record(KARIN, overleg, casus, new Besluit("Verder", List.of(), List.of()));
        mensen.finish(KARIN, VERA, overleg);

        assertThat(move(LATER)).isEqualTo(Wijziging.OVERLEG_VOORBIJ);
        assertThat(callOff(Map.of())).isEqualTo(Wijziging.OVERLEG_VOORBIJ);
        assertThat(read(KARIN, overleg).begin()).isEqualTo(BEGIN);
    }

    @Test
    void takesCasusOffTheAgendaAndAsksForItAgain() {
        assertThat(openWork(casus)).doesNotContain(SCHEDULE);

        assertThat(withdraw(KARIN)).isEqualTo(Wijziging.GEWIJZIGD);

        assertThat(openWork(casus)).containsOnlyOnce(SCHEDULE);
        assertThat(read(KARIN, overleg).punten()).isEmpty();
        assertThat(read(PAULA, overleg).ingetrokken())
                .extracting(Puntblad::intrekking)
                .containsExactly(new Puntblad.Intrekking("Gesprek verzet", "Karin de Groot", null));
        assertThat(timeline()).contains("VAN_AGENDA_GEHAALD");
    }

    @Test
    void closesTheCasusToWhoWouldHaveTakenPart() {
        assertThat(reads(PAULA)).isTrue();
        assertThat(reads(VERA)).isTrue();

        withdraw(KARIN);

        assertThat(reads(PAULA)).isFalse();
        assertThat(reads(VERA)).isFalse();
        assertThat(reads(JORIS)).isTrue();
    }

    @Test
    void leavesTheCasusOpenToWhoTakesPartInAnother() {
        var other = mensen.plan(KARIN, VERA, LATER, "Stadhuis");
        mensen.schedule(KARIN, casus, other, VRAAG, List.of(PAULA));

        withdraw(KARIN);

        assertThat(reads(PAULA)).isTrue();
        assertThat(reads(VERA)).isTrue();
        assertThat(openWork(casus)).doesNotContain(SCHEDULE);
    }

    @Test
    void comesOnTheSameAgendaAgain() {
        withdraw(KARIN);

        mensen.schedule(KARIN, casus, overleg, "Wie helpt nu?", List.of(PAULA));

        assertThat(read(PAULA, overleg).punten()).extracting(Puntblad::vraag).containsExactly("Wie helpt nu?");
        assertThat(openWork(casus)).doesNotContain(SCHEDULE);
        assertThat(reads(PAULA)).isTrue();
    }

    @Test
    void isTakenOffByColleagueWhoseCasusItIsAndByNobodyElse() {
        var theirs = proef.anInformedCasus(OMAR);
        mensen.schedule(OMAR, theirs, overleg, VRAAG, List.of());
        var punt = mensen.puntOf(OMAR, overleg, theirs);

        assertThatThrownBy(() -> withdraw(VERA)).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> withdraw(OMAR)).isInstanceOf(GeenToegang.class);
        Wijziging outcome = mensen.as(OMAR, Overlegwijziging.class, desk -> desk.withdraw(overleg, punt, "Nog niet"));
        assertThat(outcome).isEqualTo(Wijziging.GEWIJZIGD);
    }

    @Test
    void takesNothingOffThatIsDecided() {
        mensen.record(KARIN, overleg, casus, new Besluit("Verder", List.of(), List.of()));

        assertThat(withdraw(KARIN)).isEqualTo(Wijziging.AL_BESLOTEN);
        assertThat(callOff(Map.of(punt(), Optional.empty()))).isEqualTo(Wijziging.AL_BESLOTEN);
        assertThat(read(KARIN, overleg).punten()).hasSize(1);
    }

    @Test
    void tellsTheSecondOfTwoWhoTakeItOff() {
        var punt = punt();

        var outcomes = Tegelijk.twice(
                () -> mensen.as(KARIN, Overlegwijziging.class, desk -> desk.withdraw(overleg, punt, "Gesprek verzet")));

        assertThat(outcomes).containsExactlyInAnyOrder(Wijziging.GEWIJZIGD, Wijziging.AL_INGETROKKEN);
        assertThat(openWork(casus)).containsOnlyOnce(SCHEDULE);
    }

    @Test
    void decidesNothingAboutWhatWasTakenOff() {
        var punt = punt();
        withdraw(KARIN);

        var outcome = mensen.as(
                KARIN,
                Overlegtafel.class,
                tafel -> tafel.record(overleg, punt, new Besluit("Verder", List.of(), List.of())));

        assertThat(outcome).isEqualTo(Vastlegging.INGETROKKEN);
    }

    @Test
    void movesToTheOtherOverlegWithoutWhomItIsClosedTo() {
        var other = mensen.plan(KARIN, VERA, LATER, "Stadhuis");
        mensen.as(
                KARIN,
                Afschermtafel.class,
                tafel -> tafel.close(
                        Onderwerp.casus(casus.value()), new Afschermvraag(PAULA, "Is familie.", null, null)));

        assertThat(callOff(Map.of(punt(), Optional.of(other)))).isEqualTo(Wijziging.GEWIJZIGD);

        assertThat(read(KARIN, other).punten().get(0).deelnemers()).containsExactly("Joris Brouwer");
    }

    @Test
    void losesNothingWhenItIsCalledOff() {
        var back = proef.anInformedCasus();
        mensen.schedule(KARIN, back, overleg, VRAAG, List.of(PAULA));
        var closed = proef.anInformedCasus();
        mensen.schedule(KARIN, closed, overleg, VRAAG, List.of());
        var other = mensen.plan(OMAR, VERA, LATER, "Stadhuis");
        var bestemmingen = Map.of(
                punt(), Optional.of(other),
                mensen.puntOf(KARIN, overleg, back), Optional.<OverlegId>empty(),
                mensen.puntOf(KARIN, overleg, closed), Optional.of(other));
        mensen.as(KARIN, Sluittafel.class, tafel -> tafel.close(closed, Sluitingen.verhuisd()));

        assertThat(callOff(bestemmingen)).isEqualTo(Wijziging.GEWIJZIGD);

        assertThat(read(PAULA, overleg).status()).isEqualTo(Overlegstatus.AFGEZEGD);
        assertThat(read(PAULA, overleg).wijzigingen())
                .containsExactly(new Overlegblad.Wijzigingsregel(BEGIN, null, "Ziek", "Karin de Groot"));
        assertThat(read(PAULA, other).punten()).extracting(Puntblad::casus).containsExactly(casus);
        assertThat(read(OMAR, other).punten().get(0).deelnemers()).containsExactly("Joris Brouwer", "Paula Willems");
        assertThat(openWork(casus)).doesNotContain(SCHEDULE);
        assertThat(openWork(back)).containsOnlyOnce(SCHEDULE);
        assertThat(openWork(closed)).doesNotContain(SCHEDULE);
        assertThat(deadlineOf("userTask_holdOverleg")).isNull();
        assertThat(deadlineOf("userTask_approveVerslag")).isNull();
    }

    @Test
    void isNotCalledOffWithoutAPlaceForEverything() {
        var past = mensen.plan(KARIN, VERA, LATER, "Stadhuis");
        mensen.as(KARIN, Overlegwijziging.class, desk -> desk.callOff(past, "Ziek", Map.of()));

        assertThat(callOff(Map.of())).isEqualTo(Wijziging.INTUSSEN_GEWIJZIGD);
        assertThat(callOff(Map.of(punt(), Optional.of(past)))).isEqualTo(Wijziging.GEEN_BESTEMMING);
        assertThat(callOff(Map.of(punt(), Optional.of(overleg)))).isEqualTo(Wijziging.GEEN_BESTEMMING);
        assertThat(read(KARIN, overleg).status()).isEqualTo(Overlegstatus.GEPLAND);
        assertThat(read(KARIN, overleg).punten()).hasSize(1);
    }

    @Test
    void tellsTheSecondOfTwoWhoCallItOff() {
        var bestemmingen = Map.of(punt(), Optional.<OverlegId>empty());

        var outcomes = Tegelijk.twice(() -> callOff(bestemmingen));

        assertThat(outcomes).containsExactlyInAnyOrder(Wijziging.GEWIJZIGD, Wijziging.OVERLEG_VOORBIJ);
        assertThat(openWork(casus)).containsOnlyOnce(SCHEDULE);
    }

    private Wijziging move(Instant begin) {
        var versie = read(KARIN, overleg).versie();
        return mensen.as(
                KARIN,
                Overlegwijziging.class,
                desk -> desk.move(overleg, new Verplaatsing(versie, begin, "Online", "Zaal bezet")));
    }

    private Wijziging withdraw(MedewerkerId who) {
        var punt = punt();
        return mensen.as(who, Overlegwijziging.class, desk -> desk.withdraw(overleg, punt, "Gesprek verzet"));
    }

    private Wijziging callOff(Map<AgendapuntId, Optional<OverlegId>> bestemmingen) {
        return mensen.as(KARIN, Overlegwijziging.class, desk -> desk.callOff(overleg, "Ziek", bestemmingen));
    }

    private AgendapuntId punt() {
        return mensen.puntOf(KARIN, overleg, casus);
    }

    private Overlegblad read(MedewerkerId reader, OverlegId id) {
        return mensen.as(reader, Overlegkast.class, kast -> kast.read(id));
    }

    private boolean reads(MedewerkerId reader) {
        try {
            mensen.as(reader, Casusdossiers.class, dossiers -> dossiers.read(casus));
            return true;
        } catch (GeenToegang hidden) {
            return false;
        }
    }

    private List<String> timeline() {
        return mensen.as(KARIN, Casusdossiers.class, dossiers -> dossiers.read(casus)).verloop().alle().stream()
                .map(Verloopregel::gebeurtenis)
                .toList();
    }

    private List<String> openWork(CasusId id) {
        return jdbc.sql("select soort from maatwerk.taak where casus_id = :casus and afgerond_op is null")
                .param("casus", id.value())
                .query(String.class)
                .list();
    }

    private @Nullable Instant deadlineOf(String soort) {
        return open("uiterlijk", soort, OffsetDateTime.class)
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private UUID ownerOf(String soort) {
        return open("eigenaar", soort, UUID.class).orElseThrow();
    }

    private <T> Optional<T> open(String column, String soort, Class<T> type) {
        return jdbc.sql("select " + column + """
                         from maatwerk.taak
                        where onderwerp_id = :overleg
                          and soort = :soort
                          and afgerond_op is null
                        """)
                .param("overleg", overleg.value())
                .param("soort", soort)
                .query(type)
                .optional();
    }
}
