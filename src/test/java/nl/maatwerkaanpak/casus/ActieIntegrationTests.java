package nl.maatwerkaanpak.casus;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BILAL;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.privacy.GeenToegang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class ActieIntegrationTests {

    private static final LocalDate WEEK = LocalDate.now(Werkdagen.ZONE).plusDays(7);

    @Autowired
    private Sluittafel sluittafel;

    @Autowired
    private BeanFactory house;

    @Autowired
    private Actietafel tafel;

    @Autowired
    private Actievervolgtafel vervolgtafel;

    @Autowired
    private Casusregie regie;

    @Autowired
    private Casusdossiers dossiers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private CasusId casus;
    private ActieId actie;

    @BeforeEach
    void agree() {
        var casussen = new Casusproef(house);
        casus = casussen.anInformedCasus();
        actie = casussen.mensen().agreeActie(KARIN, casus, "Spreek hem aan", NOOR, WEEK);
    }

    @Test
    void acceptingTellsTheCasusAndNothingElseChanges() {
        assertThat(Actor.as(NOOR, () -> tafel.accept(actie))).isEqualTo(Afronding.ACCEPTED);
        assertThat(Actor.as(NOOR, () -> tafel.accept(actie))).isEqualTo(Afronding.ACCEPTED);

        assertThat(onCasus().geaccepteerd()).isTrue();
        assertThat(workOf(NOOR)).containsExactly("userTask_performActie");
    }

    @Test
    void moreTimeMovesTheDeadlineTwice() {
        assertThat(postpone(WEEK.plusDays(7))).isEqualTo(Afronding.POSTPONED);
        assertThat(postpone(WEEK.plusDays(14))).isEqualTo(Afronding.POSTPONED);

        assertThat(onCasus().uiterlijk()).isEqualTo(WEEK.plusDays(14));
        assertThat(workOf(NOOR)).containsExactly("userTask_performActie");
        assertThat(deadline()).isEqualTo(WEEK.plusDays(14));
    }

    @Test
    void thirdTimeItGoesBackToTheCoordinator() {
        postpone(WEEK.plusDays(7));
        postpone(WEEK.plusDays(14));

        assertThat(postpone(WEEK.plusDays(21))).isEqualTo(Afronding.GIVEN_BACK);

        assertThat(workOf(KARIN)).contains("userTask_followUpActie");
        assertThat(workOf(NOOR)).isEmpty();
    }

    @Test
    void refusesADayThatIsNoLater() {
        assertThat(postpone(WEEK)).isEqualTo(Afronding.DATE_PASSED);
        assertThat(deadline()).isEqualTo(WEEK);
    }

    @Test
    void whatCannotBeDoneComesBackToTheCasusregisseurWithItsReason() {
        assertThat(Actor.as(NOOR, () -> tafel.giveBack(actie, "Hij is verhuisd")))
                .isEqualTo(Afronding.GIVEN_BACK);

        assertThat(workOf(JORIS)).containsExactly("userTask_followUpActie");
        assertThat(Actor.as(JORIS, () -> vervolgtafel.read(actie)).teruggaafreden())
                .isEqualTo("Hij is verhuisd");
        assertThatThrownBy(() -> Actor.as(OMAR, () -> vervolgtafel.read(actie))).isInstanceOf(GeenToegang.class);
    }

    @Test
    void agreedAgainItIsWorkOfAnother() {
        Actor.as(NOOR, () -> tafel.giveBack(actie, "Vakantie"));

        assertThat(Actor.as(JORIS, () -> vervolgtafel.agreeAgain(actie, "Spreek hem aan", BILAL, WEEK)))
                .isEqualTo(Afronding.FOLLOWED_UP);

        assertThat(workOf(BILAL)).containsExactly("userTask_performActie");
        assertThat(workOf(JORIS)).isEmpty();
        assertThat(Actor.as(JORIS, () -> vervolgtafel.drop(actie, "Ook"))).isEqualTo(Afronding.ALREADY_DONE);
    }

    @Test
    void afterClosingItCanOnlyBeDropped() {
        Actor.as(KARIN, () -> sluittafel.close(casus, Sluitingen.verhuisd(new Restactie.Blijft(actie))));
        Actor.as(NOOR, () -> tafel.giveBack(actie, "Hij is verhuisd"));

        assertThat(Actor.as(JORIS, () -> vervolgtafel.agreeAgain(actie, "Toch", BILAL, WEEK)))
                .isEqualTo(Afronding.CASUS_CLOSED);
        assertThat(Actor.as(JORIS, () -> vervolgtafel.drop(actie, "Niet nodig")))
                .isEqualTo(Afronding.FOLLOWED_UP);
    }

    @Test
    void secondOfTwoActsIsTold() {
        Actor.as(NOOR, () -> tafel.giveBack(actie, "Vakantie"));

        assertThat(Actor.as(NOOR, () -> tafel.finishActie(actie, "Toch gedaan")))
                .isEqualTo(Afronding.ALREADY_DONE);
        assertThat(Actor.as(NOOR, () -> tafel.giveBack(actie, "Nog eens"))).isEqualTo(Afronding.ALREADY_DONE);
        assertThat(postpone(WEEK.plusDays(3))).isEqualTo(Afronding.ALREADY_DONE);
    }

    private Afronding postpone(LocalDate until) {
        return Actor.as(NOOR, () -> tafel.postpone(actie, until, "Nog niet gelukt"));
    }

    private ActieRegel onCasus() {
        return Actor.as(KARIN, () -> dossiers.read(casus)).acties().get(0);
    }

    private List<String> workOf(MedewerkerId who) {
        return query(
                who, "select soort from maatwerk.taak where eigenaar = '%s' and casus_id = '%s'".formatted(who, casus));
    }

    private LocalDate deadline() {
        return LocalDate.parse(query(
                        KARIN,
                        "select (uiterlijk at time zone 'Europe/Amsterdam')::date from maatwerk.taak where onderwerp_id = '%s'"
                                .formatted(actie))
                .get(0));
    }

    private List<String> query(MedewerkerId who, String open) {
        return Actor.as(
                who,
                () -> transactions.execute(status -> jdbc.sql(open + " and afgerond_op is null")
                        .query(String.class)
                        .list()));
    }
}
