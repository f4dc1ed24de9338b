package nl.maatwerkaanpak.briefing;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.briefing.Briefingpunt.Soort;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.signaal.Dienst;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class BriefingIntegrationTests {

    @Autowired
    private Briefingtafel tafel;

    @Autowired
    private Briefingrooster rooster;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    private Dienst later;

    @BeforeEach
    void begin() {
        owner().sql("delete from maatwerk.briefingpunt").update();
        later = tafel.now().next();
    }

    @Test
    void aStraatcoachReadsWhatTheSignaalcoordinatorWrote() {
        write("Fietsen bij de brug");

        assertThat(read(NOOR)).singleElement().satisfies(punt -> {
            assertThat(punt.tekst()).isEqualTo("Fietsen bij de brug");
            assertThat(punt.dienst()).isEqualTo(later);
        });
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        write("Fietsen bij de brug");

        for (var other : List.of(KARIN, FRANK)) {
            assertThatThrownBy(() -> read(other)).isInstanceOf(GeenToegang.class);
            assertThat(rows(other)).isZero();
        }
        assertThatThrownBy(() -> Actor.as(NOOR, () -> tafel.add(punt("Zelf", later))))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void afterTheDienstNobodyReadsItAndTheRoundThrowsItAway() {
        write("Fietsen bij de brug");

        owner().sql(
                        "update maatwerk.briefingpunt set begint = now() - interval '9 hours', eindigt = now() - interval '1 second'")
                .update();

        assertThat(read(NOOR)).isEmpty();
        assertThat(rows(NOOR)).isZero();
        assertThat(count()).isOne();
        assertThat(rooster.clear()).isOne();
        assertThat(count()).isZero();
    }

    @Test
    void theRoundLeavesWhatIsStillToBeRead() {
        write("Fietsen bij de brug");

        rooster.clear();

        assertThat(read(NOOR)).hasSize(1);
    }

    @Test
    void nothingIsWrittenForADienstThatIsOver() {
        var over = Dienst.of(tafel.now().begint().minusSeconds(1));

        assertThat(Actor.as(SANNE, () -> tafel.add(punt("Te laat", over)))).isEqualTo(Briefinguitkomst.DIENST_VOORBIJ);
    }

    @Test
    void theSecondOfTwoWhoChangeItIsTold() {
        var read = write("Fietsen bij de brug");
        Actor.as(SANNE, () -> tafel.change(read.id(), read.versie(), punt("Fietsen bij het plein", later)));

        assertThat(Actor.as(SANNE, () -> tafel.change(read.id(), read.versie(), punt("Scooters", later))))
                .isEqualTo(Briefinguitkomst.INTUSSEN_GEWIJZIGD);
        assertThat(Actor.as(SANNE, () -> tafel.remove(read.id(), read.versie())))
                .isEqualTo(Briefinguitkomst.INTUSSEN_GEWIJZIGD);
        assertThat(read(SANNE))
                .singleElement()
                .satisfies(now -> assertThat(now.tekst()).isEqualTo("Fietsen bij het plein"));
    }

    @Test
    void aDienstEndsWhereTheNextBegins() {
        var dienst = tafel.now();

        for (var following : Actor.as(SANNE, tafel::diensten)) {
            assertThat(following).isEqualTo(dienst);
            assertThat(Dienst.of(following.begint())).isEqualTo(following);
            assertThat(Dienst.of(following.eindigt())).isEqualTo(following.next());
            dienst = dienst.next();
        }
    }

    private Briefingpunt write(String tekst) {
        assertThat(Actor.as(SANNE, () -> tafel.add(punt(tekst, later)))).isEqualTo(Briefinguitkomst.VASTGELEGD);
        return read(SANNE).get(0);
    }

    private List<Briefingpunt> read(MedewerkerId who) {
        return Actor.as(who, () -> tafel.read());
    }

    private static NieuwBriefingpunt punt(String tekst, Dienst dienst) {
        return new NieuwBriefingpunt(dienst, Soort.HOTSPOT, "malburgen", null, tekst);
    }

    private long rows(MedewerkerId who) {
        return Actor.as(
                who,
                () -> transaction.execute(status -> jdbc.sql("select count(*) from maatwerk.briefingpunt")
                        .query(Long.class)
                        .single()));
    }

    private long count() {
        return owner().sql("select count(*) from maatwerk.briefingpunt")
                .query(Long.class)
                .single();
    }

    private JdbcClient owner() {
        return JdbcClient.create(flyway.getConfiguration().getDataSource());
    }
}
