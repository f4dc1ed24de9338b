package nl.maatwerkaanpak.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.casus.CasusEvent.CasusOpened;
import nl.maatwerkaanpak.casus.CasusEvent.JongereInformed;
import nl.maatwerkaanpak.jongere.JongereId;
import nl.maatwerkaanpak.jongere.Jongerenregister;
import nl.maatwerkaanpak.jongere.NieuweJongere;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.privacy.Betrokkenheden;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Onderwerp;
import nl.maatwerkaanpak.privacy.Relatie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
@RecordApplicationEvents
class CasusIntegrationTests {

    private static final MedewerkerId NOOR = medewerker(1);
    private static final MedewerkerId KARIN = medewerker(5);
    private static final MedewerkerId OMAR = medewerker(6);
    private static final MedewerkerId JORIS = medewerker(8);
    private static final MedewerkerId AMINA = medewerker(9);
    private static final MedewerkerId PAULA = medewerker(11);
    private static final MedewerkerId OLGA = medewerker(12);
    private static final MedewerkerId PETRA = medewerker(14);
    private static final List<MedewerkerId> TRIAGEPARTNERS = List.of(PETRA, PAULA, OLGA);

    private final Set<AanmeldingId> answered = new HashSet<>();

    @Autowired
    private Sluittafel sluittafel;

    @Autowired
    private Aanmeldtafel aanmeldtafel;

    @Autowired
    private Triagetafel triagetafel;

    @Autowired
    private Casusdossiers dossiers;

    @Autowired
    private Casusregie regie;

    @Autowired
    private Informeertafel informeertafel;

    @Autowired
    private Regietoewijzing toewijzing;

    @Autowired
    private Actietafel acties;

    @Autowired
    private Jongerenregister jongeren;

    @Autowired
    private Betrokkenheden betrokkenheden;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Test
    void inclusieOpensACasusForWhoDecides() {
        var casus = anOpenCasus();

        var dossier = Actor.as(KARIN, () -> dossiers.read(casus));

        assertThat(dossier.jongere()).isEqualTo("Rayan B.");
        assertThat(dossier.status()).isEqualTo(Casusstatus.VOORBEREIDING);
        assertThat(dossier.verloop().alle())
                .extracting(Verloopregel::gebeurtenis)
                .containsExactly("INCLUSIE");
    }

    @Test
    void casusIsHiddenFromAColleagueWithTheSameRole() {
        var casus = anOpenCasus();

        assertThatThrownBy(() -> Actor.as(OMAR, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        assertThat(visible(OMAR, "casus")).doesNotContain(casus.value());
        assertThat(visible(KARIN, "casus")).contains(casus.value());
    }

    @Test
    void refusesSecondCasusForSameJongere() {
        var jongere = aJongere();
        decide(filed(jongere), KARIN, TriageUitkomst.INCLUSIE);
        var second = filed(jongere);

        assertThat(decide(second, OMAR, TriageUitkomst.INCLUSIE)).isEqualTo(Besluitvorming.CASUS_EXISTS);
        assertThat(decide(second, OMAR, TriageUitkomst.AFWIJZEN)).isEqualTo(Besluitvorming.DECIDED);
    }

    @Test
    void secondWhoDecidesIsTold() {
        var aanmelding = filed(aJongere());
        decide(aanmelding, KARIN, TriageUitkomst.AFWIJZEN);

        assertThat(decide(aanmelding, OMAR, TriageUitkomst.INCLUSIE)).isEqualTo(Besluitvorming.ALREADY_DECIDED);
        assertThat(events.stream(CasusOpened.class)).isEmpty();
    }

    @Test
    void triagePartnerSeesItUntilTheDecisionAndTheirOwnAnswerOnly() {
        var aanmelding = filed(aJongere());
        involve(PAULA, Relatie.TRIAGEPARTNER, aanmelding);

        assertThat(Actor.as(PAULA, () -> triagetafel.answer(aanmelding, true, false, null)))
                .isEqualTo(Beantwoording.RECORDED);
        assertThat(Actor.as(PAULA, () -> triagetafel.answer(aanmelding, true, false, null)))
                .isEqualTo(Beantwoording.ALREADY_ANSWERED);
        decide(aanmelding, KARIN, TriageUitkomst.AFWIJZEN);

        assertThatThrownBy(() -> Actor.as(PAULA, () -> triagetafel.readTriage(aanmelding)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void melderSeesTheStatusAndNotTheJongereOrTheDecision() {
        var aanmelding = filed(aJongere());
        decide(aanmelding, KARIN, TriageUitkomst.AFWIJZEN);

        assertThat(Actor.as(JORIS, aanmeldtafel::mine))
                .filteredOn(mine -> mine.id().equals(aanmelding))
                .extracting(Aanmeldingsstatus::status)
                .containsExactly("AFWIJZEN");
        assertThatThrownBy(() -> Actor.as(JORIS, () -> triagetafel.readTriage(aanmelding)))
                .isInstanceOf(GeenToegang.class);
        assertThat(count(JORIS, "triagebesluit")).isZero();
    }

    @Test
    void previousCasusregisseurReadsTheCasusNoLonger() {
        var casus = anOpenCasus();

        assertThat(assign(casus, JORIS, null)).isEqualTo(Toewijzing.ASSIGNED);
        assertThat(assign(casus, AMINA, " ")).isEqualTo(Toewijzing.REDEN_MISSING);
        assertThat(assign(casus, AMINA, "Verlof")).isEqualTo(Toewijzing.ASSIGNED);

        assertThat(Actor.as(AMINA, () -> dossiers.read(casus)).casusregisseur()).isEqualTo("Amina Tahiri");
        assertThatThrownBy(() -> Actor.as(JORIS, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
    }

    @Test
    void procesregisseurIsNoCasusregisseur() {
        assertThat(assign(anOpenCasus(), KARIN, null)).isEqualTo(Toewijzing.UNSUITABLE);
    }

    @Test
    void informingTwiceIsAFactOnce() {
        var casus = anOpenCasus();
        var informering = Informering.ofGezaghebbenden(
                Informering.Wie.BEIDEN, "moeder", Informering.Hoe.GESPREK, LocalDate.of(2026, 1, 5), KARIN, null);

        assertThat(Actor.as(KARIN, () -> informeertafel.inform(casus, informering)))
                .isEqualTo(Vastlegging.RECORDED);
        Actor.as(KARIN, () -> informeertafel.inform(casus, informering));

        assertThat(events.stream(JongereInformed.class)).hasSize(1);
        assertThat(Actor.as(KARIN, () -> regie.readSummary(casus)).mayShare()).isTrue();
    }

    @Test
    void actiehouderSeesTheActieAndNotTheCasus() {
        var casus = anOpenCasus();
        var actie = Actor.as(KARIN, () -> regie.agreeActie(casus, "Spreek hem aan", NOOR, LocalDate.of(2030, 1, 1)));

        assertThat(Actor.as(NOOR, () -> acties.readActie(actie)).omschrijving()).isEqualTo("Spreek hem aan");
        assertThat(Actor.as(NOOR, () -> acties.finishActie(actie, "Gedaan"))).isEqualTo(Afronding.DONE);
        assertThat(Actor.as(NOOR, () -> acties.finishActie(actie, "Ook"))).isEqualTo(Afronding.ALREADY_DONE);

        assertThatThrownBy(() -> Actor.as(NOOR, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
        assertThat(count(NOOR, "casus")).isZero();
        assertThat(count(NOOR, "gebeurtenis")).isZero();
    }

    @Test
    void closingTwiceIsTold() {
        var casus = anOpenCasus();

        assertThat(close(casus)).isEqualTo(Afsluiting.CLOSED);
        assertThat(close(casus)).isEqualTo(Afsluiting.ALREADY_CLOSED);
    }

    private Afsluiting close(CasusId casus) {
        return Actor.as(KARIN, () -> sluittafel.close(casus, Sluitingen.verhuisd()));
    }

    private Toewijzing assign(CasusId casus, MedewerkerId medewerker, String reden) {
        return Actor.as(KARIN, () -> toewijzing.assign(casus, medewerker, reden));
    }

    private CasusId anOpenCasus() {
        var aanmelding = filed(aJongere());
        decide(aanmelding, KARIN, TriageUitkomst.INCLUSIE);
        return events.stream(CasusOpened.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .casus();
    }

    private JongereId aJongere() {
        return Actor.as(JORIS, () -> jongeren.create(new NieuweJongere("Rayan B.", null, "circa 15", null)));
    }

    private AanmeldingId filed(JongereId jongere) {
        return Actor.as(
                JORIS,
                () -> aanmeldtafel.file(new NieuweAanmelding(
                        jongere, "presikhaaf", "Stapt in bij onbekenden", "Werk vinden", "", true, null)));
    }

    private Besluitvorming decide(AanmeldingId aanmelding, MedewerkerId coordinator, TriageUitkomst uitkomst) {
        if (answered.add(aanmelding)) {
            TRIAGEPARTNERS.forEach(partner -> answer(partner, aanmelding));
        }
        involve(coordinator, Relatie.PROCESREGISSEUR, aanmelding);
        return Actor.as(coordinator, () -> triagetafel.decide(aanmelding, uitkomst, "Besproken in de triage."));
    }

    /** The triage decides when every partner answered; one who did before keeps that answer. */
    private void answer(MedewerkerId partner, AanmeldingId aanmelding) {
        involve(partner, Relatie.TRIAGEPARTNER, aanmelding);
        Actor.as(partner, () -> triagetafel.answer(aanmelding, false, false, null));
    }

    private void involve(MedewerkerId medewerker, Relatie relatie, AanmeldingId aanmelding) {
        Actor.run(
                Actor.PROCESMOTOR,
                () -> transactions.executeWithoutResult(status ->
                        betrokkenheden.involve(medewerker, relatie, Onderwerp.aanmelding(aanmelding.value()))));
    }

    private List<UUID> visible(MedewerkerId actor, String table) {
        return query(
                actor,
                () -> jdbc.sql("select id from maatwerk." + table)
                        .query(UUID.class)
                        .list());
    }

    private long count(MedewerkerId actor, String table) {
        return query(
                actor,
                () -> jdbc.sql("select count(*) from maatwerk." + table)
                        .query(Long.class)
                        .single());
    }

    private <T> T query(MedewerkerId actor, Supplier<T> question) {
        return Actor.as(actor, () -> transactions.execute(status -> question.get()));
    }

    private static MedewerkerId medewerker(int number) {
        return MedewerkerId.of("00000000-0000-4000-8000-0000000001%02d".formatted(number));
    }
}
