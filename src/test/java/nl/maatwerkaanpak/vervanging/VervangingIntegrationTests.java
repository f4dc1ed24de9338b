package nl.maatwerkaanpak.vervanging;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BILAL;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.RUBEN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static nl.maatwerkaanpak.vervanging.Vervanguitkomst.AFWEZIGE_VERVANGT;
import static nl.maatwerkaanpak.vervanging.Vervanguitkomst.AL_VERVANGEN;
import static nl.maatwerkaanpak.vervanging.Vervanguitkomst.EINDE_VOOR_BEGIN;
import static nl.maatwerkaanpak.vervanging.Vervanguitkomst.INGESTELD;
import static nl.maatwerkaanpak.vervanging.Vervanguitkomst.ONGESCHIKT;
import static nl.maatwerkaanpak.vervanging.Vervanguitkomst.VERVANGER_AFWEZIG;
import static nl.maatwerkaanpak.vervanging.Vervanguitkomst.VOORBIJ;
import static nl.maatwerkaanpak.vervanging.Vervanguitkomst.ZICHZELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import nl.maatwerkaanpak.privacy.GeenToegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class VervangingIntegrationTests {

    private static final MedewerkerId MILA = MedewerkerId.create();

    @Autowired
    private BeanFactory house;

    @Autowired
    private Vervangtafel tafel;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Vervangproef proef;

    @BeforeEach
    void begin() {
        proef = new Vervangproef(house);
    }

    @AfterEach
    void leaveNothing() {
        proef.end();
        proef.owner()
                .sql("delete from maatwerk.medewerker where id = :id")
                .param("id", MILA.value())
                .update();
    }

    @Test
    void isSetByWhoIsAwayAndByTheCasuistiekcoordinator() {
        assertThat(proef.set(JORIS, JORIS, AMINA, 0, 0)).isEqualTo(INGESTELD);
        assertThat(proef.set(KARIN, SANNE, RUBEN, 0, 5)).isEqualTo(INGESTELD);

        assertThatThrownBy(() -> proef.set(PIM, NOOR, BILAL, 0, 1)).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> proef.set(BILAL, NOOR, BILAL, 0, 1)).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(PIM, () -> tafel.candidates(JORIS))).isInstanceOf(GeenToegang.class);
    }

    @Test
    void refusesDaysThatAreOverOrBackwardsAndOneself() {
        assertThat(proef.set(JORIS, JORIS, AMINA, -1, 3)).isEqualTo(VOORBIJ);
        assertThat(proef.set(JORIS, JORIS, AMINA, 3, 2)).isEqualTo(EINDE_VOOR_BEGIN);
        assertThat(proef.set(JORIS, JORIS, JORIS, 0, 2)).isEqualTo(ZICHZELF);
        assertThat(list(JORIS)).isZero();
    }

    @Test
    void refusesWhoWorksElsewhereOrWithoutARoleOfTheAbsentOne() {
        assertThat(proef.set(JORIS, JORIS, PIM, 0, 1)).isEqualTo(ONGESCHIKT);
        proef.owner()
                .sql("insert into maatwerk.medewerker_rol values (:joris, 'voorzitter')")
                .param("joris", JORIS.value())
                .update();

        try {
            assertThat(proef.set(JORIS, JORIS, AMINA, 0, 1)).isEqualTo(ONGESCHIKT);
            assertThat(Actor.as(JORIS, () -> tafel.candidates(JORIS))).isEmpty();
            assertThat(proef.set(AMINA, AMINA, JORIS, 0, 1)).isEqualTo(INGESTELD);
        } finally {
            proef.owner()
                    .sql("delete from maatwerk.medewerker_rol where medewerker_id = :joris and rol = 'voorzitter'")
                    .param("joris", JORIS.value())
                    .update();
        }
    }

    @Test
    void refusesASecondDeputyOnTheSameDays() {
        assertThat(proef.set(JORIS, JORIS, AMINA, 2, 4)).isEqualTo(INGESTELD);

        assertThat(proef.set(JORIS, JORIS, AMINA, 0, 2)).isEqualTo(AL_VERVANGEN);
        assertThat(proef.set(JORIS, JORIS, AMINA, 4, 9)).isEqualTo(AL_VERVANGEN);
        assertThat(proef.set(JORIS, JORIS, AMINA, 0, 1)).isEqualTo(INGESTELD);
        assertThat(proef.set(JORIS, JORIS, AMINA, 5, 9)).isEqualTo(INGESTELD);
    }

    @Test
    void refusesADeputyOfADeputyFromBothSides() {
        assertThat(proef.set(JORIS, JORIS, AMINA, 2, 4)).isEqualTo(INGESTELD);

        assertThat(proef.set(AMINA, AMINA, JORIS, 4, 6)).isEqualTo(VERVANGER_AFWEZIG);
        assertThat(proef.set(AMINA, AMINA, mila(), 0, 2)).isEqualTo(AFWEZIGE_VERVANGT);
        assertThat(proef.set(mila(), mila(), JORIS, 3, 3)).isEqualTo(VERVANGER_AFWEZIG);
        assertThat(proef.set(AMINA, AMINA, JORIS, 5, 6)).isEqualTo(INGESTELD);
    }

    @Test
    void oneDeputyCanStandInForTwo() {
        assertThat(proef.set(JORIS, JORIS, AMINA, 0, 4)).isEqualTo(INGESTELD);
        assertThat(proef.set(mila(), mila(), AMINA, 0, 4)).isEqualTo(INGESTELD);
    }

    @Test
    void databaseRefusesADeputyOfADeputyToo() {
        proef.away(JORIS, AMINA);

        assertThatThrownBy(() -> insert(AMINA, AMINA, JORIS)).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> insert(PIM, NOOR, BILAL)).hasStackTraceContaining("row-level security");
    }

    @Test
    void ofTwoAtOnceTheSecondIsTold() {
        var outcomes = Tegelijk.twice(() -> proef.set(KARIN, JORIS, AMINA, 0, 3));

        assertThat(outcomes).containsExactlyInAnyOrder(INGESTELD, AL_VERVANGEN);
    }

    @Test
    void isEndedEarlyOnceByWhoIsAwayOrTheCasuistiekcoordinator() {
        var vervanging = proef.away(JORIS, AMINA);

        assertThatThrownBy(() -> proef.end(AMINA, vervanging)).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> proef.end(PIM, vervanging)).isInstanceOf(GeenToegang.class);
        assertThat(proef.end(OMAR, vervanging)).isTrue();
        assertThat(proef.end(JORIS, vervanging)).isFalse();
        assertThat(proef.set(JORIS, JORIS, AMINA, 0, 1)).isEqualTo(INGESTELD);
    }

    @Test
    void showsWhyOnlyToWhoIsAwayAndTheCasuistiekcoordinator() {
        proef.away(JORIS, AMINA);

        assertThat(Actor.as(JORIS, tafel::list).get(0).reden()).isEqualTo(Vervangreden.VAKANTIE);
        assertThat(Actor.as(KARIN, tafel::list).get(0).reden()).isEqualTo(Vervangreden.VAKANTIE);
        assertThat(Actor.as(AMINA, tafel::list).get(0).reden()).isNull();
        assertThat(list(PIM)).isZero();
    }

    private long list(MedewerkerId who) {
        return Actor.as(who, tafel::list).size();
    }

    private void insert(MedewerkerId door, MedewerkerId afwezige, MedewerkerId vervanger) {
        Actor.run(
                door,
                () -> transactions.executeWithoutResult(status -> jdbc.sql("""
                        insert into maatwerk.vervanging
                          (id, afwezige_id, vervanger_id, van, tot, reden, ingesteld_door, ingesteld_op)
                        values
                          (gen_random_uuid(), :afwezige, :vervanger, :dag, :dag, 'ANDERS', :door, now())
                        """)
                        .param("afwezige", afwezige.value())
                        .param("vervanger", vervanger.value())
                        .param("dag", proef.today)
                        .param("door", door.value())
                        .update()));
    }

    /** A third jongerenwerker. */
    private MedewerkerId mila() {
        var mila = MILA;
        proef.owner()
                .sql(
                        "insert into maatwerk.medewerker values (:id, 'Mila O''Brien', 'jongerenwerk', true, now()) on conflict do nothing")
                .param("id", mila.value())
                .update();
        proef.owner()
                .sql("insert into maatwerk.medewerker_rol values (:id, 'jongerenwerker') on conflict do nothing")
                .param("id", mila.value())
                .update();
        return mila;
    }
}
