package nl.maatwerkaanpak.overleg;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BEA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Sluittafel;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import nl.maatwerkaanpak.privacy.GeenToegang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class OverlegIntegrationTests {

    private static final Instant BEGIN = Instant.parse("2099-01-08T08:30:00Z");
    private static final String VRAAG = "Wie helpt?";

    @Autowired
    private BeanFactory house;

    @Autowired
    private JdbcClient jdbc;

    private Casusproef proef;

    @BeforeEach
    void open() {
        proef = new Casusproef(house);
    }

    @Test
    void makesWorkOfWhatIsDecided() {
        var casus = proef.anInformedCasus();
        var overleg = planned(casus);

        proef.mensen()
                .record(
                        KARIN,
                        overleg,
                        casus,
                        new Besluit(
                                "Samen verder",
                                List.of(new Afspraak("Loop langs", NOOR, LocalDate.of(2099, 2, 1))),
                                List.of(new Verwijsafspraak("jongerenwerk", "Begeleiding"))));

        assertThat(openWork(casus))
                .contains("userTask_performActie", "userTask_answerVerwijzing")
                .doesNotContain("userTask_scheduleCasus");
        assertThat(read(KARIN, overleg).punten().get(0).besluit().acties())
                .extracting(Puntblad.Actieregel::actiehouder)
                .containsExactly("Noor Hendriks");
    }

    @Test
    void refusesAgendaBeforeInforming() {
        var casus = proef.aCasus();
        var overleg = proef.mensen().plan(KARIN, VERA, BEGIN, "Stadhuis");

        assertThat(schedule(KARIN, casus, overleg)).isEqualTo(Agendering.NIET_GEINFORMEERD);
        assertThat(read(KARIN, overleg).punten()).isEmpty();
    }

    @Test
    void invitesNobodyWhoseRoleSeesNoDossiers() {
        var casus = proef.anInformedCasus();
        var overleg = proef.mensen().plan(KARIN, VERA, BEGIN, "Stadhuis");

        var outcome = proef.mensen()
                .as(KARIN, Overlegtafel.class, tafel -> tafel.schedule(casus, overleg, VRAAG, List.of(BEA)));

        assertThat(outcome).isEqualTo(Agendering.GEEN_DEELNEMER);
        assertThat(read(KARIN, overleg).punten()).isEmpty();
    }

    @Test
    void refusesWhatCannotBecomeWork() {
        var casus = proef.anInformedCasus();
        var overleg = planned(casus);

        assertThat(agree(overleg, casus, NOOR, LocalDate.of(2020, 1, 1))).isEqualTo(Vastlegging.DATUM_VOORBIJ);
        assertThat(agree(overleg, casus, BEA, LocalDate.of(2099, 1, 1))).isEqualTo(Vastlegging.GEEN_ACTIEHOUDER);
        assertThat(record(overleg, casus, List.of(new Verwijsafspraak("bestaat-niet", "Hulp"))))
                .isEqualTo(Vastlegging.ONBEKENDE_TRAJECTSOORT);
        assertThat(read(KARIN, overleg).punten().get(0).besloten()).isFalse();
    }

    @Test
    void asksForNoAgendaWhenCasusregisseurComesAfterIt() {
        var casus = proef.anInformedCasusWithoutRegisseur();
        planned(casus);

        proef.mensen().assign(KARIN, casus, JORIS);

        assertThat(openWork(casus)).doesNotContain("userTask_scheduleCasus");
    }

    @Test
    void putsCasusOnAgendaOnceAndOnALaterOneWithoutBeingAsked() {
        var casus = proef.anInformedCasus();
        var first = planned(casus);
        var second = proef.mensen().plan(KARIN, VERA, BEGIN.plusSeconds(3600), "Stadhuis");

        assertThat(schedule(KARIN, casus, first)).isEqualTo(Agendering.AL_GEAGENDEERD);
        assertThat(schedule(KARIN, casus, second)).isEqualTo(Agendering.GEAGENDEERD);
    }

    @Test
    void showsDeelnemerTheirItemAlone() {
        var casus = proef.anInformedCasus();
        var other = proef.anInformedCasus();
        var overleg = planned(casus, PAULA);
        schedule(KARIN, other, overleg);

        assertThat(read(PAULA, overleg).punten()).extracting(Puntblad::casus).containsExactly(casus);
        assertThat(read(VERA, overleg).punten()).extracting(Puntblad::casus).containsExactlyInAnyOrder(casus, other);
        assertThatThrownBy(() -> read(AMINA, overleg)).isInstanceOf(GeenToegang.class);
    }

    @Test
    void showsColleagueWhoSchedulesTheirOwnItem() {
        var casus = proef.anInformedCasus(OMAR);
        var overleg = planned(proef.anInformedCasus());
        assertThatThrownBy(() -> read(OMAR, overleg)).isInstanceOf(GeenToegang.class);

        assertThat(schedule(OMAR, casus, overleg)).isEqualTo(Agendering.GEAGENDEERD);

        assertThat(read(OMAR, overleg).punten()).extracting(Puntblad::casus).containsExactly(casus);
    }

    @Test
    void keepsTheFirstOfTwoBesluitenAtOnce() {
        var casus = proef.anInformedCasus();
        var overleg = planned(casus);
        var punt = proef.mensen().puntOf(KARIN, overleg, casus);
        var besluit = new Besluit("Verwijzen", List.of(), List.of(new Verwijsafspraak("jongerenwerk", "Hulp")));

        var outcomes = Tegelijk.twice(
                () -> proef.mensen().as(KARIN, Overlegtafel.class, tafel -> tafel.record(overleg, punt, besluit)));

        assertThat(outcomes).containsExactlyInAnyOrder(Vastlegging.VASTGELEGD, Vastlegging.AL_BESLOTEN);
        assertThat(openWork(casus)).containsOnlyOnce("userTask_answerVerwijzing");
    }

    @Test
    void closesWhenAllIsDecidedAndIsApprovedAfterwards() {
        var casus = proef.anInformedCasus();
        var overleg = planned(casus);

        assertThat(hold(overleg)).isEqualTo(Afronding.PUNTEN_OPEN);
        assertThat(approve(overleg)).isEqualTo(Afronding.NOG_NIET_GEHOUDEN);
        proef.mensen().record(KARIN, overleg, casus, new Besluit("Verder", List.of(), List.of()));
        assertThat(hold(overleg)).isEqualTo(Afronding.AFGEROND);
        assertThat(hold(overleg)).isEqualTo(Afronding.AL_AFGEROND);
        assertThat(approve(overleg)).isEqualTo(Afronding.AFGEROND);

        assertThat(read(VERA, overleg).status()).isEqualTo(Overlegstatus.VASTGESTELD);
    }

    @Test
    void canCloseAfterCasusOnItsAgendaWasClosed() {
        var casus = proef.anInformedCasus();
        var overleg = planned(casus);
        proef.mensen().as(KARIN, Sluittafel.class, tafel -> tafel.close(casus, Sluitingen.verhuisd()));

        assertThat(record(overleg, casus, List.of(new Verwijsafspraak("jongerenwerk", "Hulp"))))
                .isEqualTo(Vastlegging.CASUS_GESLOTEN);
        assertThat(record(overleg, casus, List.of())).isEqualTo(Vastlegging.VASTGELEGD);
        assertThat(hold(overleg)).isEqualTo(Afronding.AFGEROND);
    }

    @Test
    void letsColleagueHoldOverlegThatWasHandedOver() {
        var casus = proef.anInformedCasus();
        var overleg = planned(casus);

        proef.mensen().assign(KARIN, overleg.value(), "userTask_holdOverleg", OMAR);
        proef.mensen().record(OMAR, overleg, casus, new Besluit("Verder", List.of(), List.of()));
        var held = proef.mensen().as(OMAR, Overlegtafel.class, tafel -> tafel.hold(overleg));

        assertThat(held).isEqualTo(Afronding.AFGEROND);
        assertThat(read(OMAR, overleg).coordinator()).isEqualTo("Omar Haddad");
        assertThatThrownBy(() -> read(KARIN, overleg)).isInstanceOf(GeenToegang.class);
    }

    private OverlegId planned(CasusId casus, MedewerkerId... deelnemers) {
        var overleg = proef.mensen().plan(KARIN, VERA, BEGIN, "Stadhuis");
        proef.mensen().schedule(KARIN, casus, overleg, VRAAG, List.of(deelnemers));
        return overleg;
    }

    private Agendering schedule(MedewerkerId coordinator, CasusId casus, OverlegId overleg) {
        return proef.mensen()
                .as(coordinator, Overlegtafel.class, tafel -> tafel.schedule(casus, overleg, VRAAG, List.of(JORIS)));
    }

    private Vastlegging record(OverlegId overleg, CasusId casus, List<Verwijsafspraak> verwijzingen) {
        var punt = proef.mensen().puntOf(KARIN, overleg, casus);
        var besluit = new Besluit("Gesloten", List.of(), verwijzingen);
        return proef.mensen().as(KARIN, Overlegtafel.class, tafel -> tafel.record(overleg, punt, besluit));
    }

    private Vastlegging agree(OverlegId overleg, CasusId casus, MedewerkerId wie, LocalDate uiterlijk) {
        var punt = proef.mensen().puntOf(KARIN, overleg, casus);
        var besluit = new Besluit("Verder", List.of(new Afspraak("Bel", wie, uiterlijk)), List.of());
        return proef.mensen().as(KARIN, Overlegtafel.class, tafel -> tafel.record(overleg, punt, besluit));
    }

    private Afronding hold(OverlegId overleg) {
        return proef.mensen().as(KARIN, Overlegtafel.class, tafel -> tafel.hold(overleg));
    }

    private Afronding approve(OverlegId overleg) {
        return proef.mensen().as(VERA, Overlegtafel.class, tafel -> tafel.approve(overleg));
    }

    private Overlegblad read(MedewerkerId reader, OverlegId overleg) {
        return proef.mensen().as(reader, Overlegkast.class, kast -> kast.read(overleg));
    }

    private List<String> openWork(CasusId casus) {
        return jdbc.sql("select soort from maatwerk.taak where casus_id = :casus and afgerond_op is null")
                .param("casus", casus.value())
                .query(String.class)
                .list();
    }
}
