package nl.maatwerkaanpak.casus;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.RUBEN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.Medewerker;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Demosignaal;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Planwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Verhaaltijd;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkbeeld;
import nl.maatwerkaanpak.overleg.Agendering;
import nl.maatwerkaanpak.overleg.Besluit;
import nl.maatwerkaanpak.overleg.Overlegtafel;
import nl.maatwerkaanpak.overleg.Vastlegging;
import nl.maatwerkaanpak.plan.NieuwPlandoel;
import nl.maatwerkaanpak.plan.NieuwePlanregel;
import nl.maatwerkaanpak.plan.Plantafel;
import nl.maatwerkaanpak.plan.Planuitkomst;
import nl.maatwerkaanpak.privacy.Afscherming;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.signaal.SignaalId;
import nl.maatwerkaanpak.signaal.Weegtafel;
import nl.maatwerkaanpak.taak.TaakId;
import nl.maatwerkaanpak.taak.Taakrij;
import nl.maatwerkaanpak.taak.Taakuitkomst;
import nl.maatwerkaanpak.taak.Taken;
import nl.maatwerkaanpak.taak.Takenbalie;
import nl.maatwerkaanpak.taak.Takenvraag;
import nl.maatwerkaanpak.taak.Weergave;
import nl.maatwerkaanpak.vervanging.Vervangproef;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who closes a dossier to whom, and what becomes of their work. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class AfschermingIntegrationTests {

    private static final String WHY = "Is een neef.";

    @Autowired
    private BeanFactory house;

    @Autowired
    private Afschermtafel tafel;

    @Autowired
    private Afschermregister register;

    @Autowired
    private Casusdossiers dossiers;

    @Autowired
    private Regietoewijzing regie;

    @Autowired
    private Weegtafel weegtafel;

    @Autowired
    private Taken taken;

    @Autowired
    private Takenbalie balie;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Vervangproef proef;
    private Mensenwerk mensen;
    private CasusId casus;

    @BeforeEach
    void open() {
        proef = new Vervangproef(house);
        mensen = proef.mensen;
        casus = proef.casussen.anInformedCasus();
    }

    @AfterEach
    void leaveNothing() {
        proef.end();
    }

    @Test
    void closedCasusLooksToThePersonLikeOneThatDoesNotExist() {
        assertThat(close(KARIN, JORIS, AMINA)).isEqualTo(Afschermuitkomst.AFGESCHERMD);

        assertThatThrownBy(() -> Actor.as(JORIS, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        assertThat(Actor.as(JORIS, dossiers::list))
                .noneMatch(regel -> regel.id().equals(casus));
        assertThat(grounds(JORIS)).contains("AFGESCHERMD");
        assertThat(Actor.as(KARIN, () -> dossiers.read(casus)).casusregisseur()).isEqualTo("Amina Tahiri");
    }

    @Test
    void whoLeadsTheCasusHandsItOverInTheSameAct() {
        assertThat(close(KARIN, JORIS, null)).isEqualTo(Afschermuitkomst.OPVOLGER_NODIG);
        assertThat(close(KARIN, JORIS, OMAR)).isEqualTo(Afschermuitkomst.OPVOLGER_ONGESCHIKT);
        assertThat(Actor.as(JORIS, () -> dossiers.read(casus)).casusregisseur()).isEqualTo("Joris Brouwer");

        assertThat(opvolgers(JORIS, KARIN)).contains(OMAR).doesNotContain(KARIN, JORIS, AMINA);
        assertThat(close(JORIS, KARIN, OMAR)).isEqualTo(Afschermuitkomst.AFGESCHERMD);

        var dossier = Actor.as(OMAR, () -> dossiers.read(casus));
        assertThat(dossier.procesregisseur()).startsWith("Omar");
        assertThatThrownBy(() -> Actor.as(KARIN, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        assertThat(new Werkbeeld(house).of(KARIN, casus)).isEmpty();
        assertThat(new Werkbeeld(house).of(OMAR, casus)).contains("userTask_requestInbreng");
    }

    @Test
    void secondOfTwoWhoCloseAtOnceIsToldAndNobodyElseLosesTheCasus() {
        var kenmerk = Actor.as(KARIN, () -> dossiers.read(casus)).casus().kenmerk();

        var vraag = new Afschermvraag(KARIN, WHY, proef.today, OMAR);

        var second = Actor.as(
                JORIS,
                () -> transactions.execute(status -> {
                    tafel.close(onderwerp(), new Afschermvraag(KARIN, WHY, null, OMAR));
                    var other =
                            CompletableFuture.supplyAsync(() -> Actor.as(FRANK, () -> register.close(kenmerk, vraag)));
                    awaitWaiting();
                    return other;
                }));

        assertThat(second.join()).isEqualTo(Afschermuitkomst.AL_AFGESCHERMD);
        var dossier = Actor.as(OMAR, () -> dossiers.read(casus));
        assertThat(dossier.procesregisseur()).startsWith("Omar");
        assertThat(dossier.casusregisseur()).isEqualTo("Joris Brouwer");
    }

    @Test
    void whoKnowsTheJongereLosesItAtOnceAndTheirWorkGoesBack() {
        mensen.refer(KARIN, casus, "jongerenwerk", "Begeleiding");
        var verwijzing = mensen.verwijzingOf(KARIN, casus, "jongerenwerk");
        mensen.take(JORIS, verwijzing.value(), "userTask_answerVerwijzing");

        var outcome = Actor.as(JORIS, () -> tafel.closeToSelf(onderwerp(), "Buurjongen", AMINA));

        assertThat(outcome).isEqualTo(Afschermuitkomst.AFGESCHERMD);
        assertThatThrownBy(() -> Actor.as(JORIS, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        assertThat(new Werkbeeld(house).of(JORIS, casus)).isEmpty();
        var taak = taakOf(verwijzing.value());
        assertThat(list(JORIS, Weergave.ZONDER_EIGENAAR)).doesNotContain(taak);
        assertThat(Actor.as(JORIS, () -> balie.claim(new TaakId(taak)))).isInstanceOf(Taakuitkomst.Onvindbaar.class);
        assertThat(list(AMINA, Weergave.ZONDER_EIGENAAR)).contains(taak);
        assertThat(list(KARIN, Weergave.ZONDER_EIGENAAR))
                .as("told to the coordinator")
                .contains(taak);
        assertThat(Actor.as(KARIN, () -> tafel.read(onderwerp())).afschermingen())
                .singleElement()
                .matches(Afscherming::zelf)
                .extracting(Afscherming::reden)
                .isEqualTo("Buurjongen");
    }

    @Test
    void workThatWasOnesOwnAloneIsShownToTheCoordinatorAndNotGivenBackToThem() {
        var actie = mensen.agreeActie(KARIN, casus, "Bel de school", PIM, proef.today.plusDays(9));

        assertThat(close(KARIN, PIM, null)).isEqualTo(Afschermuitkomst.AFGESCHERMD);

        var taak = taakOf(actie.value());
        assertThat(list(PIM, Weergave.MIJN)).doesNotContain(taak);
        assertThat(list(KARIN, Weergave.VAN_ANDEREN)).contains(taak);
        var candidates = Actor.as(KARIN, () -> balie.readToewijzing(new TaakId(taak)))
                .orElseThrow()
                .kandidaten();
        assertThat(candidates)
                .isNotEmpty()
                .noneMatch(kandidaat -> kandidaat.id().equals(PIM));
    }

    @Test
    void deputyIsNotHitAndNobodyComesInAsADeputy() {
        close(KARIN, JORIS, AMINA);
        proef.away(AMINA, JORIS);
        assertThat(proef.sees(JORIS, casus)).as("as the deputy of who leads it").isFalse();
        assertThatThrownBy(() -> Actor.as(JORIS, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        proef.end();

        var other = proef.casussen.anInformedCasus();
        mensen.refer(KARIN, other, "jongerenwerk", "Begeleiding");
        mensen.accept(JORIS, mensen.verwijzingOf(KARIN, other, "jongerenwerk"));
        assertThat(proef.sees(AMINA, other)).isFalse();
        Actor.as(KARIN, () -> tafel.close(Onderwerp.casus(other.value()), new Afschermvraag(JORIS, WHY, null, PIM)));
        proef.away(JORIS, AMINA);
        assertThat(proef.sees(AMINA, other)).isTrue();
        assertThat(proef.sees(JORIS, other)).isFalse();
    }

    @Test
    void signaalIsClosedBeforeItIsWeighedAndWhatComesOfItToo() {
        var signaal = mensen.report(NOOR, Demosignaal.all().get(2).melding(new Verhaaltijd(0)));
        var onderwerp = Onderwerp.signaal(signaal.value());

        var outcome = Actor.as(NOOR, () -> tafel.close(onderwerp, new Afschermvraag(SANNE, WHY, null, null)));

        assertThat(outcome).isEqualTo(Afschermuitkomst.AFGESCHERMD);
        var taak = taakOf(signaal.value());
        assertThat(list(SANNE, Weergave.ZONDER_EIGENAAR)).doesNotContain(taak);
        assertThat(Actor.as(SANNE, () -> balie.claim(new TaakId(taak)))).isInstanceOf(Taakuitkomst.Onvindbaar.class);
        assertThat(list(RUBEN, Weergave.ZONDER_EIGENAAR)).contains(taak);
        assertThat(Actor.as(NOOR, () -> tafel.read(onderwerp)).afschermingen()).hasSize(1);
    }

    @Test
    void whoWeighsASignaalAndKnowsThePersonGivesItBack() {
        var signaal = mensen.report(NOOR, Demosignaal.all().get(3).melding(new Verhaaltijd(0)));
        mensen.take(SANNE, signaal.value(), "userTask_weighSignaal");
        assertThat(Actor.as(SANNE, () -> weegtafel.readWeging(signaal))).isNotNull();

        Actor.as(SANNE, () -> tafel.closeToSelf(Onderwerp.signaal(signaal.value()), "Nichtje", null));

        assertThatThrownBy(() -> Actor.as(SANNE, () -> weegtafel.readWeging(signaal)))
                .isInstanceOf(GeenToegang.class);
        mensen.take(RUBEN, signaal.value(), "userTask_weighSignaal");
        assertThat(Actor.as(RUBEN, () -> weegtafel.readWeging(signaal))).isNotNull();
    }

    @Test
    void reporterClosesNothingOnceItIsWeighed() {
        var signaal = weighed();

        assertThat(Actor.as(
                        NOOR,
                        () -> tafel.close(
                                Onderwerp.signaal(signaal.value()), new Afschermvraag(RUBEN, WHY, null, null))))
                .isEqualTo(Afschermuitkomst.AL_GEWOGEN);
    }

    @Test
    void closedPersonBecomesNoCasusregisseur() {
        close(KARIN, AMINA, null);

        assertThat(Actor.as(KARIN, () -> regie.assign(casus, AMINA, "Verlof"))).isEqualTo(Toewijzing.UNSUITABLE);
    }

    @Test
    void closedPersonGetsNoNewWorkOfIt() {
        var late = proef.today.plusDays(9);
        var actie = mensen.agreeActie(KARIN, casus, "Bel de school", NOOR, late);
        var doel = new Planwerk(mensen)
                .addDoel(
                        JORIS, casus, new NieuwPlandoel(Leefgebied.WERK_EN_OPLEIDING, "Een bijbaan", "Ik wil werken."));
        var overleg = mensen.plan(KARIN, VERA, Instant.parse("2099-01-05T09:00:00Z"), "Stadhuis");
        mensen.schedule(KARIN, casus, overleg, "Wie helpt?", List.of(PAULA));
        var punt = mensen.puntOf(KARIN, overleg, casus);
        var besluit =
                new Besluit("Verder", List.of(new nl.maatwerkaanpak.overleg.Afspraak("Bel", PIM, late)), List.of());

        close(KARIN, PIM, null);

        assertThatThrownBy(() -> mensen.agreeActie(KARIN, casus, "Bel de school", PIM, late))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Actor.as(
                        JORIS,
                        () -> house.getBean(Plantafel.class)
                                .addRegel(casus, doel, new NieuwePlanregel("Zoekt een plek", PIM))))
                .isEqualTo(Planuitkomst.ONGESCHIKT);
        assertThat(Actor.as(
                        KARIN,
                        () -> house.getBean(Overlegtafel.class)
                                .schedule(casus, overleg, "Wie helpt nog?", List.of(NOOR, PIM))))
                .isEqualTo(Agendering.GEEN_DEELNEMER);
        assertThat(Actor.as(KARIN, () -> house.getBean(Overlegtafel.class).record(overleg, punt, besluit)))
                .isEqualTo(Vastlegging.GEEN_ACTIEHOUDER);
        Actor.as(NOOR, () -> house.getBean(Actietafel.class).giveBack(actie, "Vakantie"));
        assertThat(Actor.as(JORIS, () -> house.getBean(Actievervolgtafel.class).agreeAgain(actie, "Bel", PIM, late)))
                .isEqualTo(Afronding.UNSUITABLE);
        assertThat(Actor.as(
                        KARIN,
                        () -> house.getBean(Sluittafel.class)
                                .close(casus, Sluitingen.verhuisd(new Restactie.Overgedragen(actie, PIM, late)))))
                .isEqualTo(Afsluiting.UNSUITABLE);
    }

    @Test
    void lookingIsNoActInTheLog() {
        close(KARIN, PIM, null);
        var before = acts();

        Actor.as(JORIS, () -> tafel.readKenmerk(onderwerp()));
        Actor.as(KARIN, () -> tafel.read(onderwerp()));
        Actor.as(FRANK, register::list);

        assertThat(acts()).isEqualTo(before);
        assertThat(handelingen())
                .contains("ZELFAFSCHERMING_LEZEN", "CASUSAFSCHERMING_LEZEN", "AFSCHERMINGEN_LEZEN")
                .doesNotContain("ZELF_AFSCHERMEN", "AFSCHERMINGEN_BEHEREN");
    }

    @Test
    void isLiftedByAnotherAndTheSecondIsTold() {
        close(KARIN, AMINA, null);
        assertThat(close(KARIN, AMINA, null)).isEqualTo(Afschermuitkomst.AL_AFGESCHERMD);
        var id = Actor.as(KARIN, () -> tafel.read(onderwerp()))
                .afschermingen()
                .get(0)
                .id();

        assertThat(Actor.as(JORIS, () -> tafel.lift(onderwerp(), id, "Vergissing")))
                .isEqualTo(Afschermuitkomst.OPGEHEVEN);
        assertThat(Actor.as(KARIN, () -> tafel.lift(onderwerp(), id, "Vergissing")))
                .isEqualTo(Afschermuitkomst.NIET_MEER_NODIG);
        assertThat(Actor.as(KARIN, () -> tafel.read(onderwerp())).afschermingen())
                .singleElement()
                .matches(afscherming -> !afscherming.geldt() && afscherming.opgeheven() != null);
    }

    @Test
    void privacyfunctionarisClosesByNumberWithoutSeeingTheDossier() {
        var kenmerk = Actor.as(KARIN, () -> dossiers.read(casus)).casus().kenmerk();
        var vraag = new Afschermvraag(AMINA, WHY, null, null);

        assertThat(Actor.as(FRANK, () -> register.close("C-1999-0001", vraag))).isEqualTo(Afschermuitkomst.ONBEKEND);
        assertThat(Actor.as(FRANK, () -> register.close(kenmerk.toLowerCase(java.util.Locale.ROOT), vraag)))
                .isEqualTo(Afschermuitkomst.AFGESCHERMD);

        assertThat(Actor.as(FRANK, register::list))
                .anyMatch(regel -> regel.kenmerk().equals(kenmerk));
        assertThat(proef.sees(FRANK, casus)).isFalse();
        assertThatThrownBy(() -> Actor.as(OMAR, () -> register.close(kenmerk, vraag)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void strangerClosesNothing() {
        assertThatThrownBy(() -> close(OMAR, JORIS, AMINA)).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(OMAR, () -> tafel.closeToSelf(onderwerp(), "Ken ik", null)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void whoDoesNotLeadTheCasusIsFollowedByNobody() {
        Actor.as(Actor.PROCESMOTOR, () -> transactions.execute(status -> regie.succeed(casus, PIM, AMINA)));

        assertThat(Actor.as(KARIN, () -> dossiers.read(casus)).casusregisseur()).isEqualTo("Joris Brouwer");
    }

    private SignaalId weighed() {
        var signaal = mensen.report(NOOR, Demosignaal.all().get(4).melding(new Verhaaltijd(0)));
        mensen.weigh(SANNE, signaal, new nl.maatwerkaanpak.signaal.Wegingskeuze.Opschalen("politie", "Spoed."));
        return signaal;
    }

    private Afschermuitkomst close(MedewerkerId door, MedewerkerId voor, MedewerkerId opvolger) {
        return Actor.as(door, () -> tafel.close(onderwerp(), new Afschermvraag(voor, WHY, null, opvolger)));
    }

    private List<MedewerkerId> opvolgers(MedewerkerId door, MedewerkerId voor) {
        return Actor.as(door, () -> tafel.opvolgers(onderwerp(), voor)).stream()
                .map(Medewerker::id)
                .toList();
    }

    private Onderwerp onderwerp() {
        return Onderwerp.casus(casus.value());
    }

    private UUID taakOf(UUID onderwerp) {
        return jdbc.sql("select id from maatwerk.taak where onderwerp_id = :id and afgerond_op is null")
                .param("id", onderwerp)
                .query(UUID.class)
                .single();
    }

    /** Until somebody waits for what another has not committed yet. */
    private void awaitWaiting() {
        var owner =
                JdbcClient.create(house.getBean(Flyway.class).getConfiguration().getDataSource());
        await().until(() -> owner.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single());
    }

    /** Everything on the list, over all its pages. */
    private List<UUID> list(MedewerkerId who, Weergave weergave) {
        var found = new java.util.ArrayList<UUID>();
        String next = null;
        do {
            var from = next;
            var page = Actor.as(who, () -> taken.list(new Takenvraag(weergave, null, from)));
            page.rijen().stream().map(Taakrij::id).forEach(id -> found.add(id.value()));
            next = page.volgende();
        } while (next != null);
        return found;
    }

    private List<String> handelingen() {
        return Actor.as(
                FRANK,
                () -> transactions.execute(
                        status -> jdbc.sql("select handeling from maatwerk.verwerkingslog where onderwerp_id = :casus")
                                .param("casus", casus.value())
                                .query(String.class)
                                .list()));
    }

    private List<String> acts() {
        return handelingen().stream()
                .filter(handeling -> !handeling.endsWith("_LEZEN"))
                .toList();
    }

    private List<String> grounds(MedewerkerId who) {
        return Actor.as(
                FRANK,
                () -> transactions.execute(status -> jdbc.sql("""
                                select grond
                                from maatwerk.verwerkingslog
                                where onderwerp_id = :casus
                                  and medewerker_id = :wie
                                  and not toegestaan
                                """)
                        .param("casus", casus.value())
                        .param("wie", who.value())
                        .query(String.class)
                        .list()));
    }
}
