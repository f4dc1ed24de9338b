package nl.maatwerkaanpak.prospect4cash;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkwerk;
import nl.maatwerkaanpak.traject.TrajectId;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A jongere whom Pim finds work, as far along as a test needs. */
public final class Prospectproef {

    public static final Intake INTAKE =
            new Intake(true, "Met zijn handen", "Zaterdag", "Zakgeld", "Een vak", "Geheim: blijft bij Pim");

    private final Casusproef casussen;
    private final Mensenwerk mensen;
    private final Werkwerk werk;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public Prospectproef(BeanFactory house) {
        this.casussen = new Casusproef(house);
        this.mensen = casussen.mensen();
        this.werk = new Werkwerk(mensen);
        this.jdbc = house.getBean(JdbcClient.class);
        this.transactions = house.getBean(TransactionTemplate.class);
    }

    public Mensenwerk mensen() {
        return mensen;
    }

    public Werkwerk werk() {
        return werk;
    }

    /** Somebody else of Pim's organisatie, who does the same work. */
    public MedewerkerId aColleague() {
        var id = MedewerkerId.create();
        return inTransaction(Actor.DIRECTORY, () -> {
            jdbc.sql("insert into maatwerk.medewerker values (:id, 'Pien', 'prospect4cash', true, now())")
                    .param("id", id.value())
                    .update();
            jdbc.sql("insert into maatwerk.medewerker_rol values (:id, 'prospect4cash')")
                    .param("id", id.value())
                    .update();
            return id;
        });
    }

    public TrajectId aTraject() {
        var casus = casussen.anInformedCasus();
        mensen.refer(KARIN, casus, "prospect4cash", "Werk");
        return mensen.accept(PIM, mensen.verwijzingOf(JORIS, casus, "prospect4cash"));
    }

    /** After a suitable intake. */
    public TrajectId seeking() {
        var traject = aTraject();
        werk.recordIntake(PIM, traject, INTAKE);
        return traject;
    }

    public TrajectId placed(WerkplekId plek, LocalDate begin) {
        var traject = seeking();
        werk.place(PIM, traject, plek, begin);
        return traject;
    }

    /** A place at an employer of its own. */
    public WerkplekId aPlek(int aantal) {
        var werkgever = werk.addWerkgever(PIM, "Bakkerij Korst", "Mia", "mia@korst.example");
        return werk.addPlek(PIM, werkgever, Werkwerk.plek("Inpakken", "Steenstraat 9", 8, "7.50", aantal));
    }

    public int vrij(WerkplekId plek) {
        return as(PIM, Werkgeverregister.class, register -> register.read(plek)).vrij();
    }

    public Werkblad read(TrajectId traject) {
        return as(PIM, Werkkast.class, kast -> kast.read(traject));
    }

    public <D, T> T as(MedewerkerId who, Class<D> desk, Function<D, T> act) {
        return mensen.as(who, desk, act);
    }

    /** How many rows of the table somebody sees. */
    public long rows(MedewerkerId reader, String table) {
        return inTransaction(
                reader,
                () -> jdbc.sql("select count(*) from maatwerk." + table)
                        .query(Long.class)
                        .single());
    }

    public <T> T inTransaction(MedewerkerId who, Supplier<T> work) {
        return Actor.as(who, () -> transactions.execute(status -> work.get()));
    }

    /** The moment has come to ask whether the work lasts: what the engine does then, as nobody in particular. */
    public void ring(TrajectId traject, BeanFactory house) {
        var engine = house.getBean(ProcessEngine.class);
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("werk-bestendigen")
                .processInstanceBusinessKey(traject.toString())
                .singleResult();
        var timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId("intermediateCatchEvent_werkDue")
                .singleResult();
        engine.getManagementService().executeJob(timer.getId());
    }
}
