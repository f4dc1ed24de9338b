package nl.maatwerkaanpak.inbreng;

import static nl.maatwerkaanpak.inbreng.NieuweInbreng.Soort.FEIT;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OLGA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PETRA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Sluittafel;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongerenwerk.NieuwPopdoel;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkbeeld;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import org.flywaydb.core.Flyway;
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
class VerstrekkingIntegrationTests {

    private static final String AGREE = "userTask_agreeVerstrekking";
    private static final String JUDGE = "userTask_judgeVerstrekking";
    private static final String RECEIVE = "userTask_receiveVerstrekking";
    private static final LocalDate LATER = LocalDate.now(Werkdagen.ZONE).plusDays(30);
    private static final Onderbouwing WHY = new Onderbouwing("Zonder dit kan het niet veilig.", true, null);

    @Autowired
    private BeanFactory house;

    @Autowired
    private Verstrekkingtafel tafel;

    @Autowired
    private Verstrekkingtoets toets;

    @Autowired
    private Verstrekkingkast kast;

    @Autowired
    private Verstrekkingintrekking intrekking;

    @Autowired
    private Inbrengkast inbrengkast;

    @Autowired
    private Inbrengtafel inbrengtafel;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private Sluittafel sluittafel;

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Mensenwerk mensen;
    private CasusId casus;
    private UitvraagId uitvraag;
    private InbrengId inbreng;

    /** Petra of PIT gave what Joris, the casusregisseur of jongerenwerk, may read. */
    @BeforeEach
    void give() {
        var casussen = new Casusproef(house);
        mensen = casussen.mensen();
        casus = casussen.anInformedCasus();
        uitvraag = ask("pit");
        inbreng = mensen.addInbreng(PETRA, uitvraag, toRead("jongerenwerk"));
        mensen.deliverInbreng(PETRA, uitvraag);
    }

    @AfterEach
    void giveRolesBack() {
        asOwner("delete from maatwerk.medewerker_rol where rol = 'voorzitter' and medewerker_id <> '%s'"
                .formatted(VERA));
    }

    @Test
    void isReadByItsReceiverAfterTheGiverAgreedAndASecondPersonAllowedIt() {
        var asked = asked(KARIN, "prospect4cash");
        assertThat(rows(PIM)).isZero();

        assertThat(agree(PETRA, asked, true)).isEqualTo(Verstrekkinguitkomst.VASTGELEGD);
        assertThat(rows(PIM)).isZero();
        assertThat(judge(VERA, asked, true)).isEqualTo(Verstrekkinguitkomst.VASTGELEGD);
        mensen.take(PIM, asked.value(), RECEIVE);

        var read = Actor.as(PIM, () -> kast.read(asked)).orElseThrow();
        assertThat(read.inbreng()).extracting(InbrengRegel::tekst).isEqualTo("Gaat weer naar school.");
        assertThat(read.jongere()).isEqualTo("Canarie Kanarius");
        assertThatThrownBy(() -> Actor.as(PIM, () -> inbrengkast.read(casus))).isInstanceOf(GeenToegang.class);
        assertThat(Actor.as(PIM, () -> kast.confirm(asked))).isEqualTo(Verstrekkinguitkomst.VASTGELEGD);
        assertThat(openWork(asked)).isEmpty();
        assertThat(list(KARIN).get(0).ontvangsten())
                .extracting(Verstrekking.Handtekening::naam)
                .hasSize(1);
    }

    @Test
    void giverWhoAsksNeedNotAgreeAndStillNeedsASecondPerson() {
        assertThat(Actor.as(PETRA, () -> tafel.ask(uitvraag, inbreng, to("prospect4cash"))))
                .isEqualTo(Verstrekkinguitkomst.GEVRAAGD);
        var asked = list(KARIN).get(0);

        assertThat(openWork(asked.id())).containsExactly(JUDGE, JUDGE);
        assertThat(rows(PIM)).isZero();
        judge(FRANK, asked.id(), true);
        mensen.take(PIM, asked.id().value(), RECEIVE);
        assertThat(rows(PIM)).isOne();
    }

    @Test
    void whoAskedDoesNotDecide() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);
        involve(KARIN, Relatie.TOETSER, asked);
        employ(KARIN, "voorzitter");

        assertThat(Actor.as(KARIN, () -> toets.judge(asked, true, "Mag"))).isEqualTo(Verstrekkinguitkomst.EIGEN_VRAAG);
        assertRefused(KARIN, judgement(asked, KARIN));
        assertThat(rows(PIM)).isZero();
    }

    @Test
    void whoAgreedForTheGiverIsNotTheSecondPerson() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);
        employ(PETRA, "voorzitter");
        involve(PETRA, Relatie.TOETSER, asked);

        assertThat(Actor.as(PETRA, () -> toets.judge(asked, true, "Mag"))).isEqualTo(Verstrekkinguitkomst.VAN_GEVER);
        assertRefused(PETRA, judgement(asked, PETRA));
    }

    @Test
    void nobodyOfTheReceivingOrganisatieDecides() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);
        employ(PIM, "voorzitter");
        involve(PIM, Relatie.TOETSER, asked);

        assertThat(Actor.as(PIM, () -> toets.judge(asked, true, "Mag"))).isEqualTo(Verstrekkinguitkomst.VAN_ONTVANGER);
        assertThat(rows(PIM)).isZero();
        assertThat(Actor.as(PIM, () -> toets.readForJudging(asked)).inbreng()).isNull();
        assertRefused(PIM, judgement(asked, PIM));
    }

    @Test
    void isNotJudgedBeforeTheGiverAgreed() {
        var asked = asked(KARIN, "prospect4cash");
        involve(VERA, Relatie.TOETSER, asked);

        assertThat(Actor.as(VERA, () -> toets.judge(asked, true, "Mag")))
                .isEqualTo(Verstrekkinguitkomst.NIET_MEER_NODIG);
        assertRefused(VERA, judgement(asked, VERA));
    }

    @Test
    void nobodyWithoutASayDecidesInTheDatabaseEither() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);

        assertRefused(VERA, judgement(asked, VERA));
        assertRefused(JORIS, judgement(asked, JORIS));
        assertRefused(PIM, judgement(asked, PIM));
        involve(VERA, Relatie.TOETSER, asked);
        assertRefused(VERA, judgement(asked, FRANK));
        involve(JORIS, Relatie.TOETSER, asked);
        assertRefused(JORIS, judgement(asked, JORIS));
    }

    @Test
    void colleagueOfAnotherOrganisatieDoesNotAgreeForTheGiver() {
        var asked = asked(KARIN, "prospect4cash");
        involve(AMINA, Relatie.GEVRAAGDE, asked);

        assertThat(Actor.as(AMINA, () -> toets.agree(asked, true, "Mag")))
                .isEqualTo(Verstrekkinguitkomst.VAN_ANDERE_ORGANISATIE);
        assertRefused(AMINA, """
                insert into maatwerk.verstrekking_akkoord values ('%s', true, 'x', '%s', now())
                """.formatted(asked, AMINA));
        assertThat(rows(AMINA)).isZero();
    }

    @Test
    void withoutTheGiverItEnds() {
        var asked = asked(KARIN, "prospect4cash");

        assertThat(agree(PETRA, asked, false)).isEqualTo(Verstrekkinguitkomst.VASTGELEGD);

        assertThat(openWork(asked)).isEmpty();
        assertThat(list(KARIN).get(0).stand()).isEqualTo(Verstrekkingstand.AFGEWEZEN);
        assertThat(agree(asked)).isEqualTo(Verstrekkinguitkomst.NIET_MEER_NODIG);
    }

    @Test
    void secondWhoJudgesIsTold() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);
        mensen.take(FRANK, asked.value(), JUDGE);
        judge(VERA, asked, false);

        assertThat(Actor.as(FRANK, () -> toets.judge(asked, true, "Mag")))
                .isEqualTo(Verstrekkinguitkomst.NIET_MEER_NODIG);
        assertThat(list(KARIN).get(0).stand()).isEqualTo(Verstrekkingstand.AFGEWEZEN);
    }

    @Test
    void whoJudgesReadsTheInbrengWithoutTheNameAndOnlyWhileJudging() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);
        mensen.take(VERA, asked.value(), JUDGE);

        var stuk = Actor.as(VERA, () -> toets.readForJudging(asked));
        assertThat(stuk.inbreng()).isNotNull();
        assertThat(stuk.jongere()).isNull();
        assertThat(seesJongere(VERA)).isFalse();
        judge(VERA, asked, true);
        assertThat(rows(VERA)).isZero();
    }

    @Test
    void giverTakesItBackAtOnce() {
        var asked = received();

        assertThat(Actor.as(PETRA, () -> intrekking.withdraw(uitvraag, asked)))
                .isEqualTo(Verstrekkinguitkomst.INGETROKKEN);

        assertNothingFor(asked);
    }

    @Test
    void whoAllowedItTakesItBackAtOnce() {
        var asked = received();

        assertThat(Actor.as(VERA, () -> intrekking.withdrawAsToetser(asked)))
                .isEqualTo(Verstrekkinguitkomst.INGETROKKEN);

        assertNothingFor(asked);
        assertThatThrownBy(() -> Actor.as(FRANK, () -> intrekking.withdrawAsToetser(asked)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void nothingIsReadAfterItsLastDay() {
        var asked = received();

        asOwner("update maatwerk.verstrekking set tot = current_date - 2 where id = '%s'".formatted(asked));

        assertThat(rows(PIM)).isZero();
        assertThat(Actor.as(PIM, () -> kast.read(asked))).isEmpty();
        assertThat(seesJongere(PIM)).isFalse();
    }

    @Test
    void nothingIsReadAfterTheLastDayOfTheInbrengItself() {
        var asked = received();

        asOwner("update maatwerk.inbreng set vervalt_op = current_date - 2 where id = '%s'".formatted(inbreng));

        assertThat(rows(PIM)).isZero();
        assertThat(Actor.as(PIM, () -> kast.read(asked))).isEmpty();
        assertThat(seesJongere(PIM)).isFalse();
    }

    @Test
    void isNotAskedForLongerThanTheInbrengIsRead() {
        asOwner("update maatwerk.inbreng set vervalt_op = current_date + 5 where id = '%s'".formatted(inbreng));

        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, inbreng, to("prospect4cash"))))
                .isEqualTo(Verstrekkinguitkomst.NA_VERVALDATUM);
    }

    @Test
    void nothingIsReadOfInbrengThatItsGiverTookBack() {
        var asked = received();

        Actor.as(PETRA, () -> inbrengtafel.withdraw(uitvraag, inbreng));

        assertNothingFor(asked);
        assertThat(ask(KARIN, "handhaving")).isNull();
    }

    @Test
    void policeDataGoNoFurther() {
        var politie = ask("politie");
        var police = mensen.addInbreng(
                PAULA,
                politie,
                new NieuweInbreng(
                        "Avonden",
                        FEIT,
                        "Gezien.",
                        "Wijkagent",
                        Set.of("jongerenwerk"),
                        Verstrekkingsgrond.WPG_20,
                        LATER));
        mensen.deliverInbreng(PAULA, politie);

        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, police, to("om"))))
                .isEqualTo(Verstrekkinguitkomst.EIGEN_REGELS);
        assertThat(Actor.as(PAULA, () -> tafel.ask(politie, police, to("om"))))
                .isEqualTo(Verstrekkinguitkomst.EIGEN_REGELS);
        assertRefused(KARIN, request(police, KARIN));
    }

    @Test
    void oneSentenceOfTheGuidanceIsFromThePopToo() {
        mensen.refer(KARIN, casus, "jongerenwerk", "Begeleiding");
        var traject = mensen.accept(AMINA, mensen.verwijzingOf(KARIN, casus, "jongerenwerk"));
        mensen.beginPop(
                AMINA,
                traject,
                new NieuwPopdoel(
                        Leefgebied.FINANCIEN, "Zonder schulden op eigen benen. Dan met zijn vriendin samenwonen."));
        var toJongerenwerk = ask("jongerenwerker");
        ask("politie");

        mensen.take(AMINA, toJongerenwerk.value(), "userTask_contributeInbreng");

        var sentence = new NieuweInbreng(
                "Plannen",
                FEIT,
                "Hij wil dan  met zijn\nvriendin samenwonen",
                "Gesprek",
                Set.of("politie"),
                null,
                LATER);
        assertThat(Actor.as(AMINA, () -> inbrengtafel.add(toJongerenwerk, sentence, WHY)))
                .isEqualTo(Inbrenguitkomst.POP_BLIJFT);
    }

    @Test
    void whatRepeatsTheGuidanceIsFromThePopAndGoesNoFurther() {
        mensen.refer(KARIN, casus, "jongerenwerk", "Begeleiding");
        var traject = mensen.accept(AMINA, mensen.verwijzingOf(KARIN, casus, "jongerenwerk"));
        mensen.beginPop(AMINA, traject, new NieuwPopdoel(Leefgebied.FINANCIEN, "Zonder schulden op eigen benen"));
        var toJongerenwerk = ask("jongerenwerker");
        var copied = new NieuweInbreng(
                "Schulden", FEIT, "Hij wil ZONDER schulden op eigen benen.", "Gesprek", Set.of("pit"), null, LATER);
        var given = mensen.addInbreng(AMINA, toJongerenwerk, copied);
        mensen.deliverInbreng(AMINA, toJongerenwerk);

        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, given, to("politie"))))
                .isEqualTo(Verstrekkinguitkomst.POP_BLIJFT);
        assertRefused(KARIN, request(given, KARIN));
        var toPolice = copied.to(Set.of("politie"));
        ask("politie");
        assertThat(Actor.as(AMINA, () -> inbrengtafel.add(toJongerenwerk, toPolice, WHY)))
                .isEqualTo(Inbrenguitkomst.POP_BLIJFT);
    }

    @Test
    void nothingGoesFurtherBeforeThoseConcernedAreInformed() {
        asOwner("update maatwerk.casus set geinformeerd_op = null, uitgesteld_tot = null where id = '%s'"
                .formatted(casus));

        assertThat(ask(PETRA, "prospect4cash")).isNull();
        assertRefused(PETRA, request(inbreng, PETRA));
    }

    @Test
    void whatAReceiverReadsAlreadyNeedsAnotherPurpose() {
        var same = new Verstrekkingsvraag("jongerenwerker", "  het  PLAN ", Grondslag.WGS, WHY, LATER);
        var other = new Verstrekkingsvraag("jongerenwerker", "Een stage zoeken", Grondslag.WGS, WHY, LATER);

        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, inbreng, same))).isEqualTo(Verstrekkinguitkomst.LEEST_AL);
        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, inbreng, other))).isEqualTo(Verstrekkinguitkomst.GEVRAAGD);
        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, inbreng, other))).isEqualTo(Verstrekkinguitkomst.LOOPT_AL);
        assertThat(list(KARIN).get(0).soort()).isEqualTo(Verstrekkingsoort.ANDER_DOEL);
    }

    @Test
    void isAskedOnlyAboutWhatTheAskerReads() {
        Actor.as(PETRA, () -> inbrengtafel.add(uitvraag, toRead()));
        var own = Actor.as(PETRA, () -> inbrengtafel.read(uitvraag))
                .staand()
                .get(1)
                .id();

        assertThatThrownBy(() -> Actor.as(JORIS, () -> tafel.ask(casus, own, to("prospect4cash"))))
                .isInstanceOf(GeenToegang.class);
        assertRefused(JORIS, request(own, JORIS));
        assertThatThrownBy(() -> Actor.as(OMAR, () -> tafel.ask(casus, inbreng, to("prospect4cash"))))
                .isInstanceOf(GeenToegang.class);
        assertRefused(OMAR, request(inbreng, OMAR));
    }

    @Test
    void fromCareToEnforcementNeedsASecondPersonAndAllOthersReadAtOnce() {
        ask("politie");
        var both = new NieuweInbreng(
                "Thuis", FEIT, "Moeder is bang.", "Gesprek", Set.of("jongerenwerk", "politie"), null, LATER);
        assertThat(Actor.as(PETRA, () -> inbrengtafel.add(uitvraag, both)))
                .isEqualTo(Inbrenguitkomst.TOETS_ONDERBOUWEN);

        assertThat(Actor.as(PETRA, () -> inbrengtafel.add(uitvraag, both, WHY))).isEqualTo(Inbrenguitkomst.VASTGELEGD);

        involveInCasus(PAULA);
        assertThat(texts(JORIS)).contains("Moeder is bang.");
        assertThat(texts(PAULA)).doesNotContain("Moeder is bang.");
        var asked = list(KARIN).get(0);
        assertThat(asked.soort()).isEqualTo(Verstrekkingsoort.ZORG_NAAR_HANDHAVING);
        judge(VERA, asked.id(), true);
        assertThat(texts(PAULA)).contains("Moeder is bang.");
        assertThat(list(KARIN).get(0).ontvangsten()).hasSize(1);
        involveInCasus(OLGA);
        assertThat(texts(OLGA)).doesNotContain("Moeder is bang.");
    }

    @Test
    void whatWaitsForTheAnswerIsJudgedAfterIt() {
        var second = new Casusproef(house).anInformedCasus();
        var brief = new Uitvraagbrief("Wat?", "Het plan", Grondslag.WGS, LATER);
        mensen.askInbreng(KARIN, second, brief, "pit", "politie");
        var question = mensen.uitvraagOf(KARIN, second, "pit");
        mensen.take(PETRA, question.value(), "userTask_contributeInbreng");
        Actor.as(
                PETRA,
                () -> inbrengtafel.add(
                        question, new NieuweInbreng("T", FEIT, "Tekst", "Bron", Set.of("politie"), null, LATER), WHY));
        var asked = Actor.as(KARIN, () -> tafel.list(second)).get(0);
        assertThat(asked.stand()).isEqualTo(Verstrekkingstand.WACHT_OP_LEVEREN);
        assertThat(openWork(asked.id())).isEmpty();

        mensen.deliverInbreng(PETRA, question);

        assertThat(openWork(asked.id())).containsExactly(JUDGE, JUDGE);
    }

    @Test
    void closingTheCasusEndsWhatWaits() {
        var asked = asked(KARIN, "prospect4cash");

        Actor.as(JORIS, () -> sluittafel.close(casus, Sluitingen.verhuisd()));

        assertThat(openWork(asked)).isEmpty();
        assertThat(Actor.as(KARIN, () -> tafel.ask(casus, inbreng, to("om"))))
                .isEqualTo(Verstrekkinguitkomst.CASUS_GESLOTEN);
    }

    @Test
    void privacyfunctionarisTellsWhoReceivedWhat() {
        var asked = received();

        var page = Actor.as(FRANK, () -> kast.page(0));

        assertThat(page).extracting(Verstrekking::id).contains(asked);
        assertThat(page.get(0).ontvangsten()).hasSize(1);
        assertThatThrownBy(() -> Actor.as(VERA, () -> kast.page(0))).isInstanceOf(GeenToegang.class);
        assertThat(count(OMAR, "select count(*) from maatwerk.verstrekking")).isZero();
    }

    @Test
    void nothingOfItIsEverChanged() {
        var asked = received();

        for (var table : List.of("", "_akkoord", "_oordeel", "_intrekking", "_ontvangst")) {
            assertThatThrownBy(() -> update(KARIN, "delete from maatwerk.verstrekking" + table))
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> update(
                        KARIN, "update maatwerk.verstrekking set tot = tot + 9 where id = '%s'".formatted(asked)))
                .hasStackTraceContaining("permission denied");
    }

    private VerstrekkingId received() {
        var asked = asked(KARIN, "prospect4cash");
        agree(PETRA, asked, true);
        judge(VERA, asked, true);
        mensen.take(PIM, asked.value(), RECEIVE);
        assertThat(Actor.as(PIM, () -> kast.read(asked))).isPresent();
        return asked;
    }

    private void assertNothingFor(VerstrekkingId asked) {
        assertThat(rows(PIM)).isZero();
        assertThat(count(PIM, "select count(*) from maatwerk.verstrekking where id = '%s'".formatted(asked)))
                .isZero();
        assertThat(seesJongere(PIM)).isFalse();
        assertThat(openWork(asked)).isEmpty();
    }

    private VerstrekkingId asked(MedewerkerId asker, String ontvanger) {
        var id = ask(asker, ontvanger);
        assertThat(id).isNotNull();
        return id;
    }

    /** Nothing when it is refused. */
    private VerstrekkingId ask(MedewerkerId asker, String ontvanger) {
        try {
            var outcome = Actor.as(
                    asker,
                    () -> asker.equals(PETRA)
                            ? tafel.ask(uitvraag, inbreng, to(ontvanger))
                            : tafel.ask(casus, inbreng, to(ontvanger)));
            return outcome == Verstrekkinguitkomst.GEVRAAGD ? list(KARIN).get(0).id() : null;
        } catch (GeenToegang gone) {
            return null;
        }
    }

    private static Verstrekkingsvraag to(String ontvanger) {
        return new Verstrekkingsvraag(ontvanger, "Een stage zoeken", Grondslag.PUBLIEKE_TAAK, WHY, LATER);
    }

    private Verstrekkinguitkomst agree(MedewerkerId giver, VerstrekkingId id, boolean akkoord) {
        mensen.take(giver, id.value(), AGREE);
        return Actor.as(giver, () -> toets.agree(id, akkoord, "Gewogen."));
    }

    private Verstrekkinguitkomst agree(VerstrekkingId id) {
        return Actor.as(PETRA, () -> toets.agree(id, true, "Toch wel."));
    }

    private Verstrekkinguitkomst judge(MedewerkerId judge, VerstrekkingId id, boolean toegestaan) {
        mensen.take(judge, id.value(), JUDGE);
        return Actor.as(judge, () -> toets.judge(id, toegestaan, "Gewogen."));
    }

    private List<Verstrekking> list(MedewerkerId who) {
        return Actor.as(who, () -> tafel.list(casus));
    }

    private UitvraagId ask(String rol) {
        mensen.askInbreng(
                KARIN, casus, new Uitvraagbrief("Wat helpt?", "Het plan", Grondslag.PUBLIEKE_TAAK, LATER), rol);
        return mensen.uitvraagOf(KARIN, casus, rol);
    }

    private static NieuweInbreng toRead(String... organisaties) {
        return new NieuweInbreng("School", FEIT, "Gaat weer naar school.", "Mentor", Set.of(organisaties), null, null);
    }

    private void involve(MedewerkerId who, Relatie relatie, VerstrekkingId id) {
        asProcesmotor(() -> betrokkenheden.involve(who, relatie, Onderwerp.verstrekking(id.value())));
    }

    private void involveInCasus(MedewerkerId who) {
        asProcesmotor(() -> betrokkenheden.involve(who, Relatie.DEELNEMER, Onderwerp.casus(casus.value())));
    }

    private void employ(MedewerkerId who, String rol) {
        Actor.run(
                Actor.DIRECTORY,
                () -> transactions.executeWithoutResult(status -> jdbc.sql(
                                "insert into maatwerk.medewerker_rol values (:who, :rol) on conflict do nothing")
                        .param("who", who.value())
                        .param("rol", rol)
                        .update()));
    }

    private void asProcesmotor(Runnable work) {
        Actor.run(Actor.PROCESMOTOR, () -> transactions.executeWithoutResult(status -> work.run()));
    }

    private static String judgement(VerstrekkingId id, MedewerkerId door) {
        return "insert into maatwerk.verstrekking_oordeel values ('%s', true, 'x', '%s', now())".formatted(id, door);
    }

    /** A request to the OM past the desks, with everything else as it should be. */
    private String request(InbrengId about, MedewerkerId door) {
        var row = owner("""
                select concat_ws(', ', quote_literal(i.id), quote_literal(u.id), quote_literal(u.casus_id),
                  quote_literal(u.jongere_id), quote_literal(u.kenmerk), quote_literal(u.wijk), quote_literal(i.organisatie),
                  quote_literal(u.rol))
                from maatwerk.inbreng i
                join maatwerk.uitvraag u on u.id = i.uitvraag_id
                where i.id = '%s'
                """.formatted(about));
        return """
                insert into maatwerk.verstrekking
                values (gen_random_uuid(), %s, 'om', 'om', 'ANDERE_ONTVANGER', 'x', 'WGS', 'x', true, null, current_date + 9,
                  %s, '%s', '%s', now())
                """.formatted(row, door.equals(PETRA), door, door);
    }

    private void assertRefused(MedewerkerId who, String sql) {
        assertThatThrownBy(() -> update(who, sql)).hasStackTraceContaining("row-level security");
    }

    private int update(MedewerkerId who, String sql) {
        return Actor.as(who, () -> transactions.execute(status -> jdbc.sql(sql).update()));
    }

    private List<String> texts(MedewerkerId who) {
        return Actor.as(who, () -> inbrengkast.read(casus)).stream()
                .map(InbrengRegel::tekst)
                .toList();
    }

    private long rows(MedewerkerId who) {
        return count(who, "select count(*) from maatwerk.inbreng where id = '%s'".formatted(inbreng));
    }

    private boolean seesJongere(MedewerkerId who) {
        var jongere = owner("select jongere_id::text from maatwerk.casus where id = '%s'".formatted(casus));
        return count(who, "select count(*) from maatwerk.jongere where id = '%s'".formatted(jongere)) > 0;
    }

    private long count(MedewerkerId who, String sql) {
        return Actor.as(
                who,
                () -> transactions.execute(
                        status -> jdbc.sql(sql).query(Long.class).single()));
    }

    /** What nobody can look up or change at a desk. */
    private String owner(String sql) {
        return asOwner().sql(sql).query(String.class).single();
    }

    private void asOwner(String sql) {
        asOwner().sql(sql).update();
    }

    private JdbcClient asOwner() {
        return JdbcClient.create(flyway.getConfiguration().getDataSource());
    }

    private List<String> openWork(VerstrekkingId id) {
        return new Werkbeeld(house).about(id.value());
    }
}
