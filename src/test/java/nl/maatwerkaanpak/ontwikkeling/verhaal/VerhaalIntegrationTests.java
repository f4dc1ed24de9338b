package nl.maatwerkaanpak.ontwikkeling.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.fenomeen.Fenomeenstatus;
import nl.maatwerkaanpak.fenomeen.Fenomeentafel;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.overleg.Fenomeenoverleg;
import nl.maatwerkaanpak.taak.Taken;
import nl.maatwerkaanpak.taak.Takenvraag;
import nl.maatwerkaanpak.taak.Weergave;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo story at its own dates. What it does is what people can do, so a rule that it breaks fails here. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
@Import(VerhaalIntegrationTests.Tijd.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerhaalIntegrationTests {

    @Autowired
    private BeanFactory house;

    @Autowired
    private Verhaalklok klok;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeAll
    void tell() {
        new Verhaal(house, new Verhaaltijd(0)).tell(klok);
    }

    @Test
    void leavesEverybodyWithWork() {
        assertThat(open("signaal-wegen")).isEqualTo(2);
        assertThat(jdbc.sql("select distinct soort from maatwerk.taak where afgerond_op is null")
                        .query(String.class)
                        .list())
                .contains(
                        "userTask_weighSignaal",
                        "userTask_answerTriage",
                        "userTask_requestInbreng",
                        "userTask_contributeInbreng",
                        "userTask_holdOverleg",
                        "userTask_performActie",
                        "userTask_followUpAfwijzing",
                        "userTask_guideTraject",
                        "userTask_recordPlaatsing");
    }

    @Test
    void leavesJorisWithTheWorkOfAminaWhoIsAway() {
        var rows = Actor.as(
                        Medespelers.JORIS,
                        () -> house.getBean(Taken.class).list(new Takenvraag(Weergave.MIJN, null, null)))
                .rijen();

        assertThat(rows).anyMatch(row -> row.namens() && "Amina Tahiri".equals(row.eigenaar()));
        assertThat(rows).anyMatch(row -> row.mine() && !row.namens());
    }

    @Test
    void leavesAFenomeenForTheOverlegThatIsPlanned() {
        var fenomenen = Actor.as(
                Medespelers.SANNE, () -> house.getBean(Fenomeentafel.class).list(Fenomeenstatus.OPEN, "presikhaaf"));

        assertThat(fenomenen)
                .singleElement()
                .satisfies(regel -> assertThat(regel.signalen()).isEqualTo(2));
        assertThat(Actor.as(
                        Medespelers.OMAR,
                        () -> house.getBean(Fenomeenoverleg.class)
                                .of(fenomenen.get(0).fenomeen().id())))
                .singleElement()
                .satisfies(regel -> assertThat(regel.besluit()).isNull());
    }

    @Test
    void receivesEverySignaalOnceAndWordForWord() {
        var feiten = asProcesmotor("select feit from maatwerk.signaal order by ontvangen_op", String.class);

        assertThat(feiten)
                .containsExactlyElementsOf(
                        Demosignaal.all().stream().map(Demosignaal::feit).toList())
                .anyMatch(feit -> feit.contains("<b>zegt</b> \"ik verkoop niks"));
        assertThat(asProcesmotor("select naam from maatwerk.signaal_persoon where naam is not null", String.class))
                .contains("D'Angelo van der Heijden-Oyelaran", "Łukasz W.");
    }

    @Test
    void keepsTheSecondOfTwoEqualHours() {
        var seen = asProcesmotor(
                "select tijdstip from maatwerk.signaal where feit like '%terugzetten van de klok%'",
                OffsetDateTime.class);

        assertThat(seen).extracting(OffsetDateTime::toInstant).containsExactly(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void countsNightToTheShiftOfTheEveningBefore() {
        assertThat(asProcesmotor("select dienst from maatwerk.signaal where feit like 'Vuurwerk%'", String.class))
                .containsExactly("2026-10-02 AVOND");
    }

    @Test
    void liesLessThanWeekBackOnTheSameDaysOfTheWeek() {
        var now = Instant.parse("2027-03-29T10:00:00Z");
        var tijd = Verhaaltijd.endingBefore(now);
        var end = tijd.moment("2026-10-30T22:05");

        assertThat(Duration.between(end, now))
                .isBetween(Duration.ZERO, Duration.ofDays(7).plusHours(1));
        assertThat(end.atZone(Werkdagen.ZONE).getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(end.atZone(Werkdagen.ZONE).toLocalTime()).isEqualTo(LocalTime.of(22, 5));
    }

    private <T> List<T> asProcesmotor(String sql, Class<T> type) {
        return Actor.as(
                Actor.PROCESMOTOR,
                () -> transactions.execute(status -> jdbc.sql(sql).query(type).list()));
    }

    private long open(String proces) {
        return jdbc.sql("select count(*) from maatwerk.taak where proces = :proces and afgerond_op is null")
                .param("proces", proces)
                .query(Long.class)
                .single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Tijd {

        @Bean
        @Primary
        Verhaalklok verhaalklok() {
            return Verhaalklok.running();
        }
    }
}
