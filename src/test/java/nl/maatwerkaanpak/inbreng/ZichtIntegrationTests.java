package nl.maatwerkaanpak.inbreng;

import static nl.maatwerkaanpak.inbreng.NieuweInbreng.Soort.FEIT;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.BEA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OLGA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PETRA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VINCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.medewerker.Medewerkers;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import nl.maatwerkaanpak.privacy.Ziener;
import nl.maatwerkaanpak.traject.TrajectId;
import nl.maatwerkaanpak.traject.Trajectzicht;
import nl.maatwerkaanpak.vervanging.NieuweVervanging;
import nl.maatwerkaanpak.vervanging.Vervangreden;
import nl.maatwerkaanpak.vervanging.Vervangtafel;
import nl.maatwerkaanpak.vervanging.Vervanguitkomst;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of who sees something is the set of people to whom the database shows it, over everybody in a filled database. */
@SpringBootTest(classes = Maatwerkaanpak.class, properties = "proef=zicht")
@WithDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZichtIntegrationTests {

    private static final LocalDate LATER = LocalDate.now(Werkdagen.ZONE).plusDays(30);

    @Autowired
    private BeanFactory house;

    @Autowired
    private Casusdossiers dossiers;

    @Autowired
    private Inbrengzicht inbrengzicht;

    @Autowired
    private Trajectzicht trajectzicht;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Medewerkers medewerkers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private CasusId casus;
    private UitvraagId uitvraag;
    private InbrengId inbreng;
    private TrajectId traject;

    @BeforeAll
    void fill() {
        var casussen = new Casusproef(house);
        var mensen = casussen.mensen();
        casussen.anInformedCasus();
        casus = casussen.anInformedCasusAfterUitstel();
        var overleg = mensen.plan(KARIN, VERA, Instant.parse("2099-01-05T09:00:00Z"), "Stadhuis");
        mensen.schedule(KARIN, casus, overleg, "Wie helpt?", List.of(OLGA));
        mensen.agreeActie(KARIN, casus, "Spreek hem aan", NOOR, LATER);
        give(mensen);
        mensen.refer(KARIN, casus, "prospect4cash", "Werk");
        mensen.refer(KARIN, casus, "jongerenwerk", "Begeleiding");
        traject = mensen.accept(AMINA, mensen.verwijzingOf(KARIN, casus, "jongerenwerk"));
        var today = LocalDate.now(Werkdagen.ZONE);
        var set = mensen.as(
                KARIN,
                Vervangtafel.class,
                tafel -> tafel.set(new NieuweVervanging(KARIN, OMAR, today, today, Vervangreden.ANDERS)));
        assertThat(set).isEqualTo(Vervanguitkomst.INGESTELD);
        Actor.run(Actor.PROCESMOTOR, () -> transactions.executeWithoutResult(status -> involveOthers()));
        Actor.run(
                Actor.DIRECTORY,
                () -> transactions.executeWithoutResult(
                        status -> jdbc.sql("update maatwerk.medewerker set actief = false where id = :id")
                                .param("id", VINCE.value())
                                .update()));
    }

    private void give(Mensenwerk mensen) {
        mensen.askInbreng(
                KARIN, casus, new Uitvraagbrief("Wat helpt?", "Het plan", Grondslag.WGS, LATER), "pit", "politie");
        uitvraag = mensen.uitvraagOf(KARIN, casus, "pit");
        inbreng = mensen.addInbreng(
                PETRA,
                uitvraag,
                new NieuweInbreng("School", FEIT, "Gaat.", "Mentor", Set.of("jongerenwerk"), null, null));
        mensen.deliverInbreng(PETRA, uitvraag);
        mensen.take(PAULA, mensen.uitvraagOf(KARIN, casus, "politie").value(), "userTask_contributeInbreng");
        var why = new Onderbouwing("Nodig", true, null);
        var ask = new Verstrekkingsvraag("prospect4cash", "Een stage", Grondslag.WGS, why, LATER);
        mensen.as(PETRA, Verstrekkingtafel.class, tafel -> tafel.ask(uitvraag, inbreng, ask));
        var asked = mensen.as(KARIN, Verstrekkingtafel.class, tafel -> tafel.list(casus))
                .get(0)
                .id();
        mensen.take(FRANK, asked.value(), "userTask_judgeVerstrekking");
        mensen.as(FRANK, Verstrekkingtoets.class, toets -> toets.judge(asked, true, "Nodig"));
        mensen.take(PIM, asked.value(), "userTask_receiveVerstrekking");
    }

    /** Somebody who left, one whose time is over, and one with a relatie that opens little. */
    private void involveOthers() {
        var onderwerp = Onderwerp.casus(casus.value());
        betrokkenheden.involve(VINCE, Relatie.DEELNEMER, onderwerp);
        betrokkenheden.involve(NOOR, Relatie.SIGNAALBRON, onderwerp);
        betrokkenheden.involve(BEA, Relatie.DEELNEMER, onderwerp);
        betrokkenheden.end(BEA, Relatie.DEELNEMER, onderwerp);
    }

    @Test
    void listOfACasusIsWhoTheDatabaseShowsIt() {
        var list = Actor.as(KARIN, () -> dossiers.readZicht(casus));

        assertThat(whole(list, "casus")).isEqualTo(seenBy("casus", casus.value()));
        assertThat(whole(list, "casus"))
                .contains(name(OMAR), name(NOOR))
                .doesNotContain(name(VINCE), name(BEA), name(PAULA));
        assertThat(list)
                .flatExtracting(Ziener::gronden)
                .allSatisfy(grond -> assertThat(grond.relatie()).isNotNull());
    }

    @Test
    void whoSeesAPartOfACasusIsListedWithIt() {
        var list = Actor.as(JORIS, () -> dossiers.readZicht(casus));

        assertThat(part(list, PAULA)).containsExactly("uitvraag");
        assertThat(part(list, PETRA)).containsExactly("uitvraag");
        assertThat(part(list, PIM)).containsExactly("verstrekking");
        assertThat(part(list, FRANK)).containsExactly("verstrekking");
    }

    @Test
    void listOfAnInbrengIsWhoTheDatabaseShowsIt() {
        var list = Actor.as(PETRA, () -> inbrengzicht.read(uitvraag, inbreng));

        assertThat(names(list)).isEqualTo(seenBy("inbreng", inbreng.value()));
        assertThat(names(list))
                .contains(name(PETRA), name(KARIN), name(OMAR), name(JORIS), name(AMINA), name(PIM))
                .doesNotContain(name(OLGA), name(VERA), name(FRANK), name(PAULA));
        assertThat(list)
                .flatExtracting(Ziener::gronden)
                .allSatisfy(grond -> assertThat(grond.relatie()).isNotNull());
        assertThat(names(Actor.as(KARIN, () -> inbrengzicht.read(casus, inbreng))))
                .isEqualTo(names(list));
    }

    @Test
    void listOfATrajectIsWhoTheDatabaseShowsIt() {
        var list = Actor.as(AMINA, () -> trajectzicht.read(traject));

        assertThat(names(list)).isEqualTo(seenBy("traject", traject.value()));
        assertThat(names(list)).contains(name(AMINA), name(KARIN), name(JORIS)).doesNotContain(name(PIM));
    }

    @Test
    void deputyIsListedWithWhomTheyStandInFor() {
        var list = Actor.as(KARIN, () -> dossiers.readZicht(casus));

        assertThat(list.stream().filter(ziener -> ziener.naam().equals(name(OMAR))))
                .flatExtracting(Ziener::gronden)
                .extracting(Ziener.Grond::namens)
                .contains(name(KARIN));
    }

    @Test
    void isAnsweredToNobodyElse() {
        assertThatThrownBy(() -> Actor.as(VERA, () -> dossiers.readZicht(casus)))
                .isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(JORIS, () -> trajectzicht.read(traject)))
                .isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(PAULA, () -> inbrengzicht.read(uitvraag, inbreng)))
                .isInstanceOf(GeenToegang.class);
        for (var soort : List.of("casus", "inbreng", "traject")) {
            assertThat(rows(VERA, "select count(*) from maatwerk.wie_ziet('%s', '%s')".formatted(soort, casus)))
                    .isZero();
        }
        assertThat(rows(VERA, "select count(*) from maatwerk.gronden_van_zicht('casus', '%s')".formatted(casus)))
                .isZero();
    }

    @Test
    void askingLeavesALineAndActsAsNobodyElse() {
        var before = lines();
        Actor.as(KARIN, () -> dossiers.readZicht(casus));

        assertThat(lines()).isEqualTo(before + 1);
        var actor = Actor.as(
                KARIN,
                () -> transactions.execute(status -> {
                    jdbc.sql("select count(*) from maatwerk.wie_ziet('casus', '%s')".formatted(casus))
                            .query(Long.class)
                            .single();
                    return jdbc.sql("select maatwerk.actor()").query(UUID.class).single();
                }));
        assertThat(actor.toString()).isEqualTo(KARIN.toString());
    }

    private long lines() {
        return rows(
                FRANK,
                "select count(*) from maatwerk.verwerkingslog where handeling = 'CASUSZICHT_LEZEN' and toegestaan");
    }

    private Set<String> seenBy(String table, UUID id) {
        return medewerkers().stream()
                .filter(medewerker ->
                        rows(medewerker.id(), "select count(*) from maatwerk.%s where id = '%s'".formatted(table, id))
                                > 0)
                .map(Medewerker::naam)
                .collect(Collectors.toSet());
    }

    private List<Medewerker> medewerkers() {
        return Actor.as(KARIN, () -> medewerkers.all());
    }

    private String name(MedewerkerId id) {
        return Actor.as(KARIN, () -> medewerkers.read(id)).naam();
    }

    private static Set<String> names(List<Ziener> list) {
        return list.stream().map(Ziener::naam).collect(Collectors.toSet());
    }

    private static Set<String> whole(List<Ziener> list, String soort) {
        return list.stream()
                .filter(ziener -> !ziener.onlyPart(soort))
                .map(Ziener::naam)
                .collect(Collectors.toSet());
    }

    private List<String> part(List<Ziener> list, MedewerkerId who) {
        return list.stream()
                .filter(ziener -> ziener.naam().equals(name(who)))
                .filter(ziener -> ziener.onlyPart("casus"))
                .flatMap(ziener -> ziener.gronden().stream())
                .map(Ziener.Grond::soort)
                .distinct()
                .toList();
    }

    private long rows(MedewerkerId who, String sql) {
        return Actor.as(
                who,
                () -> transactions.execute(
                        status -> jdbc.sql(sql).query(Long.class).single()));
    }
}
