package nl.maatwerkaanpak.fenomeen;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BEA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.RUBEN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.casus.Afschermtafel;
import nl.maatwerkaanpak.casus.Afschermvraag;
import nl.maatwerkaanpak.fenomeen.Fenomeenblad.Gebeurtenis;
import nl.maatwerkaanpak.fenomeen.Fenomeenblad.Koppeling;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Demosignaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Fenomeenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.vervanging.Overdrachtkast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class FenomeenIntegrationTests {

    @Autowired
    private BeanFactory house;

    @Autowired
    private Fenomeentafel tafel;

    @Autowired
    private Koppeltafel koppeltafel;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    private Mensenwerk mensen;
    private Fenomeenwerk werk;
    private SignaalId signaal;
    private FenomeenId fenomeen;

    @BeforeEach
    void open() {
        mensen = new Mensenwerk(house);
        werk = new Fenomeenwerk(mensen);
        signaal = weighedBy(SANNE);
        fenomeen = werk.open(SANNE, tekst("Werving via een groepsapp"), signaal);
    }

    @Test
    void bothKindsOfCoordinatorReadWhatOneOpened() {
        var blad = read(KARIN);

        assertThat(blad.fenomeen().kenmerk()).matches("F-\\d{4}-\\d{4}");
        assertThat(blad.fenomeen().tekst()).isEqualTo(tekst("Werving via een groepsapp"));
        assertThat(blad.eigenaar()).startsWith("Sanne");
        assertThat(happened(blad))
                .containsExactlyInAnyOrder(Fenomeengebeurtenis.GEOPEND, Fenomeengebeurtenis.GEKOPPELD);
        assertThat(Actor.as(KARIN, () -> tafel.list(Fenomeenstatus.OPEN, "presikhaaf")))
                .anyMatch(regel -> regel.fenomeen().id().equals(fenomeen) && regel.signalen() == 1);
        assertThat(Actor.as(KARIN, () -> tafel.list(Fenomeenstatus.GESLOTEN, "presikhaaf")))
                .noneMatch(regel -> regel.fenomeen().id().equals(fenomeen));
        assertThat(Actor.as(KARIN, () -> tafel.list(null, "malburgen")))
                .noneMatch(regel -> regel.fenomeen().id().equals(fenomeen));
    }

    @Test
    void nobodyElseReadsItAndTheDatabaseRefusesToo() {
        for (var other : List.of(NOOR, JORIS, FRANK, BEA)) {
            assertThatThrownBy(() -> read(other)).isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> Actor.as(other, () -> tafel.readForOverleg(fenomeen)))
                    .isInstanceOf(GeenToegang.class);
            assertThat(rows(other)).isZero();
        }
        assertThat(rows(KARIN)).isPositive();
    }

    @Test
    void onlyWhoWeighsASignaalLinksIt() {
        var other = weighedBy(SANNE);

        assertThatThrownBy(() -> link(RUBEN, other)).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> link(KARIN, other)).isInstanceOf(GeenToegang.class);
        assertThat(signalen(KARIN)).hasSize(1);
        assertThat(link(SANNE, other)).isEqualTo(Fenomeenuitkomst.VASTGELEGD);
        assertThat(signalen(KARIN)).hasSize(2);
    }

    @Test
    void theDatabaseLinksNothingToWhatTheSignaalDoesNotSay() {
        var other = weighedBy(SANNE);
        var insert = """
                insert into maatwerk.fenomeen_signaal
                select gen_random_uuid(), '%s', s.id, s.kenmerk, (s.tijdstip at time zone 'Europe/Amsterdam')::date, '%s', s.soort,
                  maatwerk.actor(), now()
                from maatwerk.signaal s
                where s.id = '%s'
                """;

        assertThatThrownBy(() -> run(SANNE, insert.formatted(fenomeen, "elders", other)))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(run(RUBEN, insert.formatted(fenomeen, "presikhaaf", other))).isZero();
    }

    @Test
    void whoMayNotReadTheSignaalSeesItsNumberAndNothingBehindIt() {
        assertThat(signalen(SANNE)).extracting(Koppeling::readable).containsExactly(true);
        assertThat(signalen(KARIN)).singleElement().satisfies(koppeling -> {
            assertThat(koppeling.readable()).isFalse();
            assertThat(koppeling.kaart().kenmerk()).startsWith("S-");
            assertThat(koppeling.kaart().wijk()).isEqualTo("presikhaaf");
        });
    }

    @Test
    void aClosedSignaalIsNotThereForWhoIsClosedOut() {
        mensen.as(
                SANNE,
                Afschermtafel.class,
                desk -> desk.close(
                        Onderwerp.signaal(signaal.value()), new Afschermvraag(KARIN, "Is familie", null, null)));

        assertThat(signalen(KARIN)).isEmpty();
        assertThat(happened(read(KARIN))).containsExactly(Fenomeengebeurtenis.GEOPEND);
        assertThat(signalen(SANNE)).hasSize(1);
    }

    @Test
    void aLinkIsUndoneAndTheTimelineKeepsBoth() {
        assertThat(unlink()).isEqualTo(Fenomeenuitkomst.VASTGELEGD);
        assertThat(unlink()).isEqualTo(Fenomeenuitkomst.AL_ZO);
        assertThat(signalen(SANNE)).isEmpty();

        assertThat(link(SANNE, signaal)).isEqualTo(Fenomeenuitkomst.VASTGELEGD);
        assertThat(link(SANNE, signaal)).isEqualTo(Fenomeenuitkomst.AL_ZO);
        assertThat(happened(read(SANNE)))
                .filteredOn(Fenomeengebeurtenis.GEKOPPELD::equals)
                .hasSize(2);
        assertThat(happened(read(SANNE))).contains(Fenomeengebeurtenis.ONTKOPPELD);
    }

    @Test
    void theSecondOfTwoWhoChangeItIsTold() {
        assertThat(change(KARIN, 0, "Werving bij de flats")).isEqualTo(Fenomeenuitkomst.VASTGELEGD);

        assertThat(change(SANNE, 0, "Klusjes voor geld")).isEqualTo(Fenomeenuitkomst.INTUSSEN_GEWIJZIGD);
        assertThat(Actor.as(SANNE, () -> tafel.setStatus(fenomeen, 0, Fenomeenstatus.IN_AANPAK, null)))
                .isEqualTo(Fenomeenuitkomst.INTUSSEN_GEWIJZIGD);
        assertThat(Actor.as(SANNE, () -> tafel.handOver(fenomeen, 0, RUBEN)))
                .isEqualTo(Fenomeenuitkomst.INTUSSEN_GEWIJZIGD);
        assertThat(read(SANNE).fenomeen().tekst().titel()).isEqualTo("Werving bij de flats");
        assertThat(change(SANNE, 1, "Klusjes voor geld")).isEqualTo(Fenomeenuitkomst.VASTGELEGD);
    }

    @Test
    void itGoesToAnotherCoordinatorAndToNobodyElse() {
        assertThat(Actor.as(SANNE, () -> tafel.handOver(fenomeen, 0, JORIS))).isEqualTo(Fenomeenuitkomst.GEEN_EIGENAAR);
        assertThat(Actor.as(SANNE, () -> tafel.handOver(fenomeen, 0, KARIN))).isEqualTo(Fenomeenuitkomst.VASTGELEGD);

        assertThat(read(RUBEN).eigenaar()).startsWith("Karin");
        assertThat(happened(read(RUBEN))).contains(Fenomeengebeurtenis.OVERGEDRAGEN);
    }

    @Test
    void itStandsWithWhatHangsOnItsOwner() {
        for (var reader : List.of(SANNE, KARIN)) {
            assertThat(workOf(SANNE, reader)).contains("fenomeen:EIGENAAR:" + fenomeen);
        }
        assertThat(workOf(RUBEN, RUBEN)).isEmpty();

        Actor.as(SANNE, () -> tafel.handOver(fenomeen, 0, RUBEN));

        assertThat(workOf(SANNE, SANNE)).doesNotContain("fenomeen:EIGENAAR:" + fenomeen);
        assertThat(workOf(RUBEN, RUBEN)).containsExactly("fenomeen:EIGENAAR:" + fenomeen);
        Actor.as(SANNE, () -> tafel.handOver(fenomeen, 1, SANNE));
    }

    @Test
    void aClosedOneStaysAsItIsUntilItIsOpenedAgain() {
        Actor.as(SANNE, () -> tafel.setStatus(fenomeen, 0, Fenomeenstatus.GESLOTEN, "Het is gestopt."));

        assertThat(read(SANNE).fenomeen().sluitreden()).isEqualTo("Het is gestopt.");
        assertThat(change(SANNE, 1, "Anders")).isEqualTo(Fenomeenuitkomst.GESLOTEN);
        assertThat(link(SANNE, weighedBy(SANNE))).isEqualTo(Fenomeenuitkomst.GESLOTEN);
        assertThat(unlink()).isEqualTo(Fenomeenuitkomst.GESLOTEN);
        assertThat(Actor.as(KARIN, () -> tafel.setStatus(fenomeen, 1, Fenomeenstatus.IN_AANPAK, "Begint weer")))
                .isEqualTo(Fenomeenuitkomst.VASTGELEGD);
        assertThat(read(SANNE).fenomeen().sluitreden()).isNull();
        assertThat(happened(read(SANNE))).contains(Fenomeengebeurtenis.GESLOTEN, Fenomeengebeurtenis.HEROPEND);
    }

    private List<String> workOf(MedewerkerId whose, MedewerkerId reader) {
        return mensen.as(reader, Overdrachtkast.class, desk -> desk.read(whose)).posten().stream()
                .map(post -> post.soort() + ":" + post.relatie() + ":" + post.onderwerp())
                .toList();
    }

    private SignaalId weighedBy(MedewerkerId weger) {
        var seen = Demosignaal.all().stream()
                .filter(demo -> demo.wijk().equals("Presikhaaf"))
                .findFirst()
                .orElseThrow();
        var sent = mensen.report(NOOR, seen.melding(Verhaaltijd.endingBefore(Instant.now())));
        mensen.take(weger, sent.value(), "userTask_weighSignaal");
        return sent;
    }

    private static Fenomeentekst tekst(String titel) {
        return new Fenomeentekst(
                titel, List.of("presikhaaf"), LocalDate.of(2026, 10, 1), null, "Jongens worden voor klusjes gevraagd.");
    }

    private Fenomeenuitkomst change(MedewerkerId who, int versie, String titel) {
        return Actor.as(who, () -> tafel.change(fenomeen, versie, tekst(titel)));
    }

    private Fenomeenuitkomst link(MedewerkerId who, SignaalId other) {
        return Actor.as(who, () -> koppeltafel.link(fenomeen, List.of(other)));
    }

    private Fenomeenuitkomst unlink() {
        return Actor.as(KARIN, () -> koppeltafel.unlink(fenomeen, signaal));
    }

    private Fenomeenblad read(MedewerkerId who) {
        return Actor.as(who, () -> tafel.read(fenomeen));
    }

    private List<Koppeling> signalen(MedewerkerId who) {
        return read(who).signalen();
    }

    private static List<Fenomeengebeurtenis> happened(Fenomeenblad blad) {
        return blad.verloop().stream().map(Gebeurtenis::soort).toList();
    }

    private long rows(MedewerkerId who) {
        return Actor.as(
                who,
                () -> transaction.execute(
                        status -> jdbc.sql("""
                        select (select count(*) from maatwerk.fenomeen)
                          + (select count(*) from maatwerk.fenomeen_signaal)
                          + (select count(*) from maatwerk.fenomeen_gebeurtenis)
                        """).query(Long.class).single()));
    }

    private int run(MedewerkerId who, String statement) {
        return Actor.as(
                who, () -> transaction.execute(status -> jdbc.sql(statement).update()));
    }
}
