package nl.maatwerkaanpak.traject;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Trajectsoort;
import nl.maatwerkaanpak.casus.Afsluitreden;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusregie;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Afgewezen;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.BestaatNietMeer;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Geaccepteerd;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.GeenPlek;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Ingetrokken;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.OpWachtlijst;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Teruggevraagd;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Uitgesteld;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test has a trajectsoort of its own, so that nobody else's trajecten count. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class WachtlijstIntegrationTests {

    private static final String PLEK = "userTask_offerPlek";
    private static final String ANTWOORD = "userTask_answerVerwijzing";

    @MockitoSpyBean
    private Aanpak aanpak;

    @Autowired
    private BeanFactory house;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TrajectQueries queries;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private final String soort = "proef-" + UUID.randomUUID();
    private Casusproef proef;
    private Mensenwerk mensen;

    @BeforeEach
    void offerOnePlek() {
        proef = new Casusproef(house);
        mensen = proef.mensen();
        capaciteit(1);
    }

    @Test
    void putsWhoIsAcceptedBeyondCapacityOnTheWaitingList() {
        accepted();
        var casus = proef.anInformedCasus();
        var verwijzing = referred(casus);

        assertThat(accept(AMINA, verwijzing)).isInstanceOf(OpWachtlijst.class);

        assertThat(spoor(casus).status()).isEqualTo(Verwijzingstatus.WACHTLIJST);
        assertThat(spoor(casus).plaats()).isEqualTo(1);
        assertThat(spoor(casus).wachtlijstOp()).isNotNull();
        assertThat(spoor(casus).traject()).isNull();
        assertThat(bezetting()).isEqualTo(new Bezetting(soort, 1, 1, 1, null));
        assertThat(waiting(verwijzing)).isEmpty();
    }

    @Test
    void givesTheLastPlekToOneOfTwo() {
        var verwijzingen = List.of(referred(), referred());
        verwijzingen.forEach(each -> mensen.take(AMINA, each.value(), ANTWOORD));
        var left = verwijzingen.iterator();
        Supplier<VerwijzingId> next = () -> {
            synchronized (left) {
                return left.next();
            }
        };

        var outcomes = Tegelijk.twice(() -> as(AMINA, Verwijsloket.class, loket -> loket.accept(next.get())));

        assertThat(outcomes)
                .hasAtLeastOneElementOfType(Geaccepteerd.class)
                .hasAtLeastOneElementOfType(OpWachtlijst.class);
        assertThat(bezetting().bezet()).isEqualTo(1);
    }

    @Test
    void offersPlekThatCameFreeToTheFirstInLineThroughAPerson() {
        var traject = accepted();
        var first = waitingVerwijzing();
        var second = waitingVerwijzing();

        end(traject);

        assertThat(waiting(first)).containsExactly(PLEK);
        assertThat(waiting(second)).isEmpty();
        assertThat(bezetting().bezet()).isZero();
        mensen.take(AMINA, first.value(), PLEK);
        assertThat(told(AMINA, Plekbalie.class, balie -> balie.start(first))).isInstanceOf(Geaccepteerd.class);
        assertThat(bezetting()).isEqualTo(new Bezetting(soort, 1, 1, 1, null));
        assertThat(waiting(first)).isEmpty();
        assertThat(waiting(second)).isEmpty();
    }

    @Test
    void letsNobodyPassWhoWaits() {
        var traject = accepted();
        waitingVerwijzing();
        end(traject);
        var newcomer = referred();

        assertThat(accept(AMINA, newcomer)).isInstanceOf(OpWachtlijst.class);

        assertThat(waiting(newcomer)).isEmpty();
    }

    @Test
    void keepsWhoIsPostponedInFrontAndOffersThePlekAgain() {
        var traject = accepted();
        var casus = proef.anInformedCasus();
        var first = waitingVerwijzing(casus);
        var second = waitingVerwijzing();
        end(traject);
        mensen.take(AMINA, first.value(), PLEK);

        var outcome = as(AMINA, Plekbalie.class, balie -> balie.postpone(first, "Nog op vakantie."));

        assertThat(outcome).isInstanceOf(Uitgesteld.class);
        assertThat(waiting(first)).isEmpty();
        assertThat(waiting(second)).isEmpty();
        assertThat(spoor(casus).plaats()).isEqualTo(1);
        ring(first);
        assertThat(waiting(first)).containsExactly(PLEK);
    }

    @Test
    void bringsWhoFitsNoMoreBackToCasusregisseurAndOffersThePlekToTheNext() {
        var traject = accepted();
        var first = waitingVerwijzing();
        var second = waitingVerwijzing();
        end(traject);
        mensen.take(AMINA, first.value(), PLEK);

        var outcome = as(AMINA, Plekbalie.class, balie -> balie.decline(first, Afwijsreden.JONGERE_WIL_NIET, null));

        assertThat(outcome).isInstanceOf(Afgewezen.class);
        assertThat(waiting(first)).containsExactly("userTask_followUpAfwijzing");
        assertThat(waiting(second)).containsExactly(PLEK);
    }

    @Test
    void sendsNobodyAwayWhenCapacityIsLowered() {
        capaciteit(2);
        var traject = accepted();
        accepted();
        var verwijzing = waitingVerwijzing();
        capaciteit(1);

        end(traject);

        assertThat(bezetting()).isEqualTo(new Bezetting(soort, 1, 1, 1, null));
        assertThat(waiting(verwijzing)).isEmpty();
    }

    @Test
    void takesOfferBackWhenCapacityIsLowered() {
        capaciteit(2);
        var traject = accepted();
        accepted();
        var verwijzing = waitingVerwijzing();
        end(traject);
        mensen.take(AMINA, verwijzing.value(), PLEK);
        capaciteit(1);

        assertThat(told(AMINA, Plekbalie.class, balie -> balie.start(verwijzing)))
                .isInstanceOf(GeenPlek.class);
        lookAgain();

        assertThat(waiting(verwijzing)).isEmpty();
        assertThat(bezetting().wachtend()).isEqualTo(1);
    }

    @Test
    void offersPlekWhenCapacityIsRaised() {
        accepted();
        var verwijzing = waitingVerwijzing();
        capaciteit(2);

        lookAgain();
        lookAgain();

        assertThat(waiting(verwijzing)).containsExactly(PLEK);
    }

    @Test
    void tellsPlaatsToNobodyWhoDoesNotSeeTheVerwijzing() {
        accepted();
        var verwijzing = waitingVerwijzing();

        assertThat(plaats(JORIS, verwijzing)).contains(1L);
        assertThat(plaats(PIM, verwijzing)).isEmpty();
    }

    @Test
    void tellsPartnerWhoAcceptsThatTheVerwijzingWasRevoked() {
        var verwijzing = referred();
        mensen.take(AMINA, verwijzing.value(), ANTWOORD);

        assertThat(done(JORIS, Intrekking.class, desk -> desk.revoke(verwijzing, "Verhuisd.")))
                .isTrue();

        assertThat(waiting(verwijzing)).isEmpty();
        assertThat(told(AMINA, Verwijsloket.class, loket -> loket.accept(verwijzing)))
                .isInstanceOf(Ingetrokken.class);
        assertThat(done(KARIN, Intrekking.class, desk -> desk.revoke(verwijzing, "Nog eens.")))
                .isFalse();
        assertThatThrownBy(() -> as(PIM, Intrekking.class, desk -> desk.revoke(verwijzing, "Niet van mij.")))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void offersPlekToTheNextWhenTheFirstIsRevoked() {
        var traject = accepted();
        var first = waitingVerwijzing();
        var second = waitingVerwijzing();
        end(traject);

        as(KARIN, Intrekking.class, desk -> desk.revoke(first, "Verhuisd."));

        assertThat(waiting(first)).isEmpty();
        assertThat(waiting(second)).containsExactly(PLEK);
    }

    @Test
    void leavesTheWaitingListWhenTheCasusCloses() {
        accepted();
        var casus = proef.anInformedCasus();
        var verwijzing = waitingVerwijzing(casus);

        as(KARIN, Casusregie.class, regie -> regie.close(casus, Afsluitreden.VERHUISD, "Naar elders"));

        assertThat(spoor(casus).status()).isEqualTo(Verwijzingstatus.INGETROKKEN);
        assertThat(bezetting().wachtend()).isZero();
        assertThat(waiting(verwijzing)).isEmpty();
    }

    @Test
    void waitsForAnswerOfCasusregisseurAndComesBackToThePartner() {
        var verwijzing = referred();
        mensen.take(AMINA, verwijzing.value(), ANTWOORD);

        var asked = as(AMINA, Wedervraagtafel.class, tafel -> tafel.ask(verwijzing, "Spreekt hij Nederlands?"));

        assertThat(asked).isInstanceOf(Teruggevraagd.class);
        assertThat(waiting(verwijzing)).containsExactly("userTask_answerWedervraag");
        assertThatThrownBy(() -> as(AMINA, Wedervraagtafel.class, tafel -> tafel.answer(verwijzing, "Ja")))
                .isInstanceOf(GeenToegang.class);
        assertThat(done(JORIS, Wedervraagtafel.class, tafel -> tafel.answer(verwijzing, "Ja, vloeiend.")))
                .isTrue();
        assertThat(waiting(verwijzing)).containsExactly(ANTWOORD);
        assertThat(done(JORIS, Wedervraagtafel.class, tafel -> tafel.answer(verwijzing, "Nog eens")))
                .isFalse();
        assertThat(accept(AMINA, verwijzing)).isInstanceOf(Geaccepteerd.class);
    }

    @Test
    void keepsVerwijzingOfSoortThatAanpakNamesNoMore() {
        var traject = accepted();
        var casus = proef.anInformedCasus();
        var verwijzing = waitingVerwijzing(casus);
        var asked = referred();
        mensen.take(AMINA, asked.value(), ANTWOORD);
        doReturn(Optional.empty()).when(aanpak).trajectsoort(soort);

        assertThat(told(AMINA, Verwijsloket.class, loket -> loket.accept(asked)))
                .isInstanceOf(BestaatNietMeer.class);
        end(traject);

        assertThat(waiting(verwijzing)).isEmpty();
        assertThat(spoor(casus).plaats()).isEqualTo(1);
        assertThat(done(KARIN, Intrekking.class, desk -> desk.revoke(verwijzing, "Bestaat niet meer.")))
                .isTrue();
        var again = as(KARIN, Verwijsloket.class, loket -> loket.refer(casus, soort, "Hulp"));
        assertThat(again).isEqualTo(new Verwijsuitkomst.Geweigerd(Verwijsweigering.ONBEKENDE_TRAJECTSOORT));
    }

    @Test
    void handsVerwijzingOverToColleagueWithItsTaak() {
        var verwijzing = referred();
        mensen.take(AMINA, verwijzing.value(), ANTWOORD);

        mensen.assign(AMINA, verwijzing.value(), ANTWOORD, JORIS);

        assertThat(told(JORIS, Verwijsloket.class, loket -> loket.enlist(verwijzing)))
                .isInstanceOf(OpWachtlijst.class);
        assertThatThrownBy(() -> as(AMINA, Trajectkast.class, kast -> kast.read(verwijzing)))
                .isInstanceOf(GeenToegang.class);
    }

    private void capaciteit(int plekken) {
        var proefsoort =
                new Trajectsoort(soort, "Proef", "jongerenwerker", "jongerenwerk", plekken, "traject-jongerenwerk");
        doReturn(Optional.of(proefsoort)).when(aanpak).trajectsoort(soort);
        doReturn(List.of(proefsoort)).when(aanpak).trajectsoorten();
    }

    private VerwijzingId referred() {
        return referred(proef.anInformedCasus());
    }

    private VerwijzingId referred(CasusId casus) {
        mensen.refer(KARIN, casus, soort, "Hulp");
        return mensen.verwijzingOf(JORIS, casus, soort);
    }

    private TrajectId accepted() {
        return mensen.accept(AMINA, referred());
    }

    private VerwijzingId waitingVerwijzing() {
        return waitingVerwijzing(proef.anInformedCasus());
    }

    private VerwijzingId waitingVerwijzing(CasusId casus) {
        var verwijzing = referred(casus);
        assertThat(accept(AMINA, verwijzing)).isInstanceOf(OpWachtlijst.class);
        return verwijzing;
    }

    private Antwoorduitkomst accept(MedewerkerId partner, VerwijzingId verwijzing) {
        mensen.take(partner, verwijzing.value(), ANTWOORD);
        return as(partner, Verwijsloket.class, loket -> loket.accept(verwijzing));
    }

    private void end(TrajectId traject) {
        var doelen = List.of(new Doel(Leefgebied.TIJDSBESTEDING, "Voetballen"));
        as(AMINA, Trajectbegeleiding.class, desk -> desk.recordDoelen(traject, doelen));
        as(AMINA, Trajectbegeleiding.class, desk -> desk.end(traject, Trajectuitkomst.DOELEN_BEHAALD, "Klaar."));
    }

    private void lookAgain() {
        as(Actor.PROCESMOTOR, Wachtlijst.class, wachtlijst -> {
            wachtlijst.offerAll();
            return true;
        });
    }

    /** The term of the postponement passes: the engine works, and nobody is logged in. */
    private void ring(VerwijzingId verwijzing) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(verwijzing.toString())
                .singleResult();
        var job =
                management.createJobQuery().processInstanceId(instance.getId()).singleResult();
        management.executeJob(job.getId());
    }

    private Spoor spoor(CasusId casus) {
        return as(JORIS, Trajectkast.class, kast -> kast.sporen(casus)).sporen().get(0);
    }

    private Bezetting bezetting() {
        return as(PIM, Plekkenbord.class, bord -> bord.find(soort)).orElseThrow();
    }

    private Optional<Long> plaats(MedewerkerId reader, VerwijzingId verwijzing) {
        return Actor.as(reader, () -> transactions.execute(status -> queries.plaats(verwijzing)));
    }

    private List<String> waiting(VerwijzingId verwijzing) {
        return jdbc.sql("select soort from maatwerk.taak where onderwerp_id = :id and afgerond_op is null")
                .param("id", verwijzing.value())
                .query(String.class)
                .list();
    }

    private <D> Antwoorduitkomst told(MedewerkerId who, Class<D> desk, Function<D, Antwoorduitkomst> act) {
        return as(who, desk, act);
    }

    private <D> boolean done(MedewerkerId who, Class<D> desk, Function<D, Boolean> act) {
        return as(who, desk, act);
    }

    private <D, T> T as(MedewerkerId who, Class<D> desk, Function<D, T> act) {
        return mensen.as(who, desk, act);
    }
}
