package nl.maatwerkaanpak.prospect4cash;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PETRA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkwerk;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.traject.Bijwerking;
import nl.maatwerkaanpak.traject.Stap;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectbegeleiding;
import nl.maatwerkaanpak.traject.Trajectkast;
import nl.maatwerkaanpak.traject.Trajectuitkomst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class PlaatsingIntegrationTests {

    private static final LocalDate VANDAAG = LocalDate.now(Werkdagen.ZONE);
    private static final Stop STOP = new Stop(VANDAAG, GestoptDoor.JONGERE, "Te vroeg op");

    @Autowired
    private BeanFactory house;

    @Autowired
    private JdbcClient jdbc;

    private Prospectproef proef;

    @BeforeEach
    void begin() {
        proef = new Prospectproef(house);
    }

    @Test
    void goesFromIntakeToWork() {
        var plek = proef.aPlek(2);
        var traject = proef.aTraject();
        assertThat(proef.read(traject).traject().stap()).isEqualTo(Stap.INTAKE);
        assertThat(waiting(traject)).containsExactly("userTask_doIntake");

        proef.werk().recordIntake(PIM, traject, Prospectproef.INTAKE);
        assertThat(waiting(traject)).containsExactly("userTask_recordPlaatsing");
        proef.werk().place(PIM, traject, plek, VANDAAG.plusDays(3));

        var werk = proef.read(traject);
        assertThat(werk.intake()).isEqualTo(Prospectproef.INTAKE);
        assertThat(werk.traject().werktSinds()).isEqualTo(VANDAAG.plusDays(3));
        assertThat(werk.bekijkOp()).isEqualTo(VANDAAG.plusDays(3).plusWeeks(4));
        assertThat(waiting(traject)).containsExactly("userTask_guidePlaatsing");
        assertThat(proef.vrij(plek)).isEqualTo(1);
    }

    @Test
    void endsTrajectThatDoesNotFitWithItsExplanation() {
        var traject = proef.aTraject();

        var outcome = proef.as(PIM, Intaketafel.class, tafel -> tafel.refuse(traject, "Geheim", "Heeft al werk."));

        assertThat(outcome).isEqualTo(Bijwerking.VASTGELEGD);
        var einde = proef.as(JORIS, Trajectkast.class, kast -> kast.readEinde(traject));
        assertThat(einde.uitkomst()).isEqualTo("PAST_NIET");
        assertThat(einde.toelichting()).isEqualTo("Heeft al werk.");
        assertThat(waiting(traject)).containsExactly("userTask_decideVervolg");
    }

    @Test
    void tellsTheSecondOfTwoWhoTakeTheLastPlace() {
        var plek = proef.aPlek(1);
        var seekers = new ConcurrentLinkedQueue<>(List.of(proef.seeking(), proef.seeking()));

        var outcomes = Tegelijk.twice(() -> {
            var traject = seekers.remove();
            return proef.as(PIM, Plaatsingtafel.class, tafel -> tafel.place(traject, plek, VANDAAG));
        });

        assertThat(outcomes).containsExactlyInAnyOrder(Werkuitkomst.VASTGELEGD, Werkuitkomst.PLEK_VERGEVEN);
        assertThat(proef.vrij(plek)).isZero();
    }

    @Test
    void placesNobodyTwiceAtOnce() {
        var plek = proef.aPlek(2);
        var traject = proef.seeking();

        var outcomes =
                Tegelijk.twice(() -> proef.as(PIM, Plaatsingtafel.class, tafel -> tafel.place(traject, plek, VANDAAG)));

        assertThat(outcomes).containsExactlyInAnyOrder(Werkuitkomst.VASTGELEGD, Werkuitkomst.STAP_VOORBIJ);
        assertThat(proef.vrij(plek)).isEqualTo(1);
    }

    @Test
    void refusesPlaceThatIsClosedOrBeginsLater() {
        var werkgever = proef.werk().addWerkgever(PIM, "Kas", "Jan", "jan@kas.example");
        var inhoud = Werkwerk.plek("Plukken", "Kasweg 1", 8, "7.50", 1);
        var later = proef.werk()
                .addPlek(
                        PIM,
                        werkgever,
                        new NieuweWerkplek(
                                "Plukken", "Kasweg 1", 8, inhoud.loon(), VANDAAG.plusDays(9), null, 1, null));
        var closed = proef.werk().addPlek(PIM, werkgever, inhoud);
        var seen = proef.as(PIM, Werkgeverregister.class, register -> register.read(closed));
        proef.as(PIM, Werkgeverregister.class, register -> register.changePlek(closed, seen.versie(), inhoud, false));
        var traject = proef.seeking();

        assertThat(place(traject, later, VANDAAG)).isEqualTo(Werkuitkomst.BEGINT_LATER);
        assertThat(place(traject, closed, VANDAAG)).isEqualTo(Werkuitkomst.PLEK_GESLOTEN);

        assertThat(waiting(traject)).containsExactly("userTask_recordPlaatsing");
    }

    @Test
    void asksAfterEachOfTheWeeksAndThenForTheOutcome() {
        var traject = proef.placed(proef.aPlek(1), VANDAAG.minusWeeks(26));

        for (var weken : List.of(4, 13, 26)) {
            assertThat(proef.read(traject).bekijkWeken()).isEqualTo(weken);
            proef.ring(traject, house);
            assertThat(waiting(traject)).containsExactlyInAnyOrder("userTask_guidePlaatsing", "userTask_checkWerk");
            assertThat(confirm(traject, Stand.WERKT)).isEqualTo(Werkuitkomst.VASTGELEGD);
        }

        assertThat(proef.read(traject).bekijkOp()).isNull();
        assertThat(waiting(traject)).containsExactlyInAnyOrder("userTask_guidePlaatsing", "userTask_recordUitkomst");
        assertThat(confirm(traject, Stand.WERKT)).isEqualTo(Werkuitkomst.NOG_NIET);
    }

    @Test
    void tellsWhoAnswersBeforeTheTaakIsThere() {
        var traject = proef.placed(proef.aPlek(1), VANDAAG.minusWeeks(5));

        assertThatThrownBy(() -> confirm(traject, Stand.WERKT)).isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(proef.read(traject).bekijkWeken()).isEqualTo(4);
    }

    @Test
    void doesNotAskBeforeTheWeeksHavePassed() {
        var traject = proef.placed(proef.aPlek(1), VANDAAG);

        assertThat(confirm(traject, Stand.WERKT)).isEqualTo(Werkuitkomst.NOG_NIET);

        assertThat(proef.read(traject).plaatsing().bestendigingen()).isEmpty();
    }

    @Test
    void freesThePlaceOfWhoFoundOtherWork() {
        var plek = proef.aPlek(1);
        var traject = proef.placed(plek, VANDAAG);

        assertThat(confirm(traject, Stand.ANDER_WERK)).isEqualTo(Werkuitkomst.VASTGELEGD);

        assertThat(proef.vrij(plek)).isEqualTo(1);
        assertThat(proef.read(traject).bekijkWeken()).isEqualTo(4);
        assertThat(proef.read(traject).traject().werktSinds()).isEqualTo(VANDAAG);
    }

    @Test
    void looksForPlaceAgainWhenWorkStops() {
        var plek = proef.aPlek(1);
        var traject = proef.placed(plek, VANDAAG.minusWeeks(5));
        proef.ring(traject, house);

        var outcome = proef.as(PIM, Plaatsingtafel.class, tafel -> tafel.stop(traject, STOP));

        assertThat(outcome).isEqualTo(Werkuitkomst.VASTGELEGD);
        assertThat(proef.vrij(plek)).isEqualTo(1);
        assertThat(waiting(traject)).containsExactly("userTask_recordPlaatsing");
        assertThat(proef.read(traject).plaatsing().stop()).isEqualTo(STOP);
        assertThat(proef.read(traject).traject().werktSinds()).isNull();
        assertThat(place(traject, plek, VANDAAG)).isEqualTo(Werkuitkomst.VASTGELEGD);
        assertThat(proef.read(traject).plaatsingen()).hasSize(2);
    }

    @Test
    void endsTrajectWithItsWork() {
        var plek = proef.aPlek(1);
        var traject = proef.placed(plek, VANDAAG);

        proef.as(
                PIM,
                Plaatsingtafel.class,
                tafel -> tafel.stop(traject, STOP, Trajectuitkomst.NIET_BEHAALD, "Wil niet meer."));

        assertThat(proef.vrij(plek)).isEqualTo(1);
        assertThat(waiting(traject)).containsExactly("userTask_decideVervolg");
        var einde = proef.as(JORIS, Trajectkast.class, kast -> kast.readEinde(traject));
        assertThat(einde.toelichting()).isEqualTo("Wil niet meer.");
        var again = proef.as(PIM, Plaatsingtafel.class, tafel -> tafel.stop(traject, STOP));
        assertThat(again).isEqualTo(Werkuitkomst.STAP_VOORBIJ);
    }

    @Test
    void keepsThePlaceOfWhoGotThereAndFreesThatOfOthers() {
        var plek = proef.aPlek(2);
        var stayed = proef.placed(plek, VANDAAG);
        var left = proef.placed(plek, VANDAAG);

        end(stayed, Trajectuitkomst.DOELEN_BEHAALD);
        assertThat(proef.vrij(plek)).isZero();
        end(left, Trajectuitkomst.VERHUISD);

        assertThat(proef.vrij(plek)).isEqualTo(1);
    }

    @Test
    void goesWithItsTaakToTheNextOne() {
        var traject = proef.placed(proef.aPlek(1), VANDAAG.minusWeeks(5));
        proef.ring(traject, house);

        var colleague = proef.aColleague();

        proef.mensen().assign(PIM, traject.value(), "userTask_guidePlaatsing", colleague);

        assertThat(owners(traject)).hasSize(2).containsOnly(colleague.value());
        assertThat(proef.as(colleague, Werkkast.class, kast -> kast.read(traject))
                        .intake())
                .isEqualTo(Prospectproef.INTAKE);
        assertThatThrownBy(() -> proef.read(traject)).isInstanceOf(GeenToegang.class);
    }

    @Test
    void showsNothingOfItToAnybodyElse() {
        var traject = proef.placed(proef.aPlek(1), VANDAAG.minusWeeks(5));
        proef.ring(traject, house);
        confirm(traject, Stand.WERKT);
        proef.as(PIM, Werkgeverbalie.class, balie -> balie.tell(traject));

        for (var table : List.of("intake", "plaatsing", "bestendiging", "werkgeverbericht")) {
            assertThat(proef.rows(PIM, table)).as(table).isPositive();
            for (var other : List.of(JORIS, KARIN, PAULA, PETRA)) {
                assertThat(proef.rows(other, table)).as(table).isZero();
            }
        }
        for (var table : List.of("werkgever", "werkplek")) {
            assertThat(proef.rows(PIM, table)).as(table).isPositive();
            for (var other : List.of(JORIS, KARIN, PAULA, PETRA)) {
                assertThat(proef.rows(other, table)).as(table).isZero();
            }
        }
        for (var other : List.of(JORIS, KARIN, PAULA)) {
            assertThatThrownBy(() -> proef.as(other, Werkkast.class, kast -> kast.read(traject)))
                    .isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> proef.as(other, Plaatsingtafel.class, tafel -> tafel.stop(traject, STOP)))
                    .isInstanceOf(GeenToegang.class);
        }
    }

    @Test
    void tellsTheRegieSinceWhenAndNotWhere() {
        var traject = proef.placed(proef.aPlek(1), VANDAAG);
        var casus = proef.read(traject).traject().casus();

        var spoor = proef.as(KARIN, Trajectkast.class, kast -> kast.sporen(casus)).sporen().stream()
                .filter(one -> traject.value().equals(one.traject()))
                .findFirst()
                .orElseThrow();

        assertThat(spoor.werktSinds()).isEqualTo(VANDAAG);
        assertThat(spoor.toString()).doesNotContain("Korst", "Inpakken", "Mia");
    }

    private Werkuitkomst place(TrajectId traject, WerkplekId plek, LocalDate begin) {
        return proef.as(PIM, Plaatsingtafel.class, tafel -> tafel.place(traject, plek, begin));
    }

    private Werkuitkomst confirm(TrajectId traject, Stand stand) {
        return proef.as(PIM, Plaatsingtafel.class, tafel -> tafel.confirm(traject, stand, "Gaat goed"));
    }

    private void end(TrajectId traject, Trajectuitkomst uitkomst) {
        var outcome = proef.as(PIM, Trajectbegeleiding.class, desk -> desk.end(traject, uitkomst, "Klaar"));
        assertThat(outcome).isEqualTo(Bijwerking.VASTGELEGD);
    }

    private List<String> waiting(TrajectId traject) {
        return jdbc.sql("select soort from maatwerk.taak where onderwerp_id = :id and afgerond_op is null")
                .param("id", traject.value())
                .query(String.class)
                .list();
    }

    private List<UUID> owners(TrajectId traject) {
        return jdbc.sql("select eigenaar from maatwerk.taak where onderwerp_id = :id and afgerond_op is null")
                .param("id", traject.value())
                .query(UUID.class)
                .list();
    }
}
