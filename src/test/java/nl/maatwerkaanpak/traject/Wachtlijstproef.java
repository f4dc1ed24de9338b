package nl.maatwerkaanpak.traject;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Aanpak;
import nl.maatwerkaanpak.aanpak.Trajectsoort;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongerenwerk.NieuwPopdoel;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.OpWachtlijst;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;

/** A trajectsoort of its own, with as many places as a test needs. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
abstract class Wachtlijstproef {

    static final String PLEK = "userTask_offerPlek";
    static final String ANTWOORD = "userTask_answerVerwijzing";

    @MockitoSpyBean
    Aanpak aanpak;

    @Autowired
    BeanFactory house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TrajectQueries queries;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    final String soort = "proef-" + UUID.randomUUID();
    Casusproef proef;
    Mensenwerk mensen;

    @BeforeEach
    void offerOnePlek() {
        proef = new Casusproef(house);
        mensen = proef.mensen();
        capaciteit(1);
    }

    void capaciteit(int plekken) {
        var proefsoort =
                new Trajectsoort(soort, "Proef", "jongerenwerker", "jongerenwerk", plekken, "traject-jongerenwerk");
        doReturn(Optional.of(proefsoort)).when(aanpak).trajectsoort(soort);
        doReturn(List.of(proefsoort)).when(aanpak).trajectsoorten();
    }

    VerwijzingId referred() {
        return referred(proef.anInformedCasus());
    }

    VerwijzingId referred(CasusId casus) {
        mensen.refer(KARIN, casus, soort, "Hulp");
        return mensen.verwijzingOf(JORIS, casus, soort);
    }

    TrajectId accepted() {
        return mensen.accept(AMINA, referred());
    }

    VerwijzingId waitingVerwijzing() {
        return waitingVerwijzing(proef.anInformedCasus());
    }

    VerwijzingId waitingVerwijzing(CasusId casus) {
        var verwijzing = referred(casus);
        assertThat(accept(AMINA, verwijzing)).isInstanceOf(OpWachtlijst.class);
        return verwijzing;
    }

    Antwoorduitkomst accept(MedewerkerId partner, VerwijzingId verwijzing) {
        mensen.take(partner, verwijzing.value(), ANTWOORD);
        return as(partner, Verwijsloket.class, loket -> loket.accept(verwijzing));
    }

    void end(TrajectId traject) {
        mensen.beginPop(AMINA, traject, new NieuwPopdoel(Leefgebied.TIJDSBESTEDING, "Voetballen"));
        as(AMINA, Trajectbegeleiding.class, desk -> desk.end(traject, Trajectuitkomst.DOELEN_BEHAALD, "Klaar."));
    }

    void lookAgain() {
        as(Actor.PROCESMOTOR, Wachtlijst.class, wachtlijst -> {
            wachtlijst.offerAll();
            return true;
        });
    }

    /** The term of the postponement passes: the engine works, and nobody is logged in. */
    void ring(VerwijzingId verwijzing) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(verwijzing.toString())
                .singleResult();
        var job =
                management.createJobQuery().processInstanceId(instance.getId()).singleResult();
        management.executeJob(job.getId());
    }

    Spoor spoor(CasusId casus) {
        return as(JORIS, Trajectkast.class, kast -> kast.sporen(casus)).sporen().get(0);
    }

    Bezetting bezetting() {
        return as(PIM, Plekkenbord.class, bord -> bord.find(soort)).orElseThrow();
    }

    Optional<Long> plaats(MedewerkerId reader, VerwijzingId verwijzing) {
        return Actor.as(reader, () -> transactions.execute(status -> queries.plaats(verwijzing)));
    }

    List<String> waiting(VerwijzingId verwijzing) {
        return jdbc.sql("select soort from maatwerk.taak where onderwerp_id = :id and afgerond_op is null")
                .param("id", verwijzing.value())
                .query(String.class)
                .list();
    }

    <D> Antwoorduitkomst told(MedewerkerId who, Class<D> desk, Function<D, Antwoorduitkomst> act) {
        return as(who, desk, act);
    }

    <D> boolean done(MedewerkerId who, Class<D> desk, Function<D, Boolean> act) {
        return as(who, desk, act);
    }

    <D, T> T as(MedewerkerId who, Class<D> desk, Function<D, T> act) {
        return mensen.as(who, desk, act);
    }
}
