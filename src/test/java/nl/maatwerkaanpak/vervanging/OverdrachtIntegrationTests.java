package nl.maatwerkaanpak.vervanging;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static nl.maatwerkaanpak.vervanging.Overdrachtuitkomst.GAAT_MEE_MET_CASUS;
import static nl.maatwerkaanpak.vervanging.Overdrachtuitkomst.GEEN_PROCESREGISSEUR;
import static nl.maatwerkaanpak.vervanging.Overdrachtuitkomst.INTUSSEN_GEWIJZIGD;
import static nl.maatwerkaanpak.vervanging.Overdrachtuitkomst.NIET_GESCHIKT;
import static nl.maatwerkaanpak.vervanging.Overdrachtuitkomst.NIET_JOUW_WERK;
import static nl.maatwerkaanpak.vervanging.Overdrachtuitkomst.OVERGEDRAGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Pseudoniemen;
import nl.maatwerkaanpak.taak.TaakId;
import nl.maatwerkaanpak.traject.Afwijsreden;
import nl.maatwerkaanpak.traject.VerwijzingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class OverdrachtIntegrationTests {

    @Autowired
    private BeanFactory house;

    @Autowired
    private Overdrachtkast kast;

    @Autowired
    private Overdrachtbalie balie;

    @Autowired
    private Casusdossiers dossiers;

    @Autowired
    private Pseudoniemen pseudoniemen;

    private Vervangproef proef;
    private Mensenwerk mensen;
    private CasusId casus;
    private VerwijzingId verwijzing;

    @BeforeEach
    void open() {
        proef = new Vervangproef(house);
        mensen = proef.mensen;
        casus = proef.casussen.anInformedCasus();
        mensen.refer(KARIN, casus, "jongerenwerk", "Begeleiding");
        verwijzing = mensen.verwijzingOf(KARIN, casus, "jongerenwerk");
        mensen.take(JORIS, verwijzing.value(), "userTask_answerVerwijzing");
    }

    @AfterEach
    void leaveNothing() {
        proef.end();
    }

    @Test
    void showsWhatHangsOnSomebodyAndOpensOnlyWhatTheReaderMayOpen() {
        assertThat(post(KARIN, casus.value())).isEqualTo("CASUSREGISSEUR leesbaar");
        assertThat(post(OMAR, casus.value())).isEqualTo("CASUSREGISSEUR");
        assertThat(post(KARIN, verwijzing.value())).isEqualTo("ONTVANGER leesbaar");
        assertThat(Actor.as(JORIS, () -> kast.read(JORIS)).taken())
                .anyMatch(taak -> taak.soort().equals("userTask_answerVerwijzing"));
    }

    @Test
    void isForThePersonTheDeputyAndWhoDividesTheWork() {
        assertThatThrownBy(() -> Actor.as(PIM, () -> kast.read(JORIS))).isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> Actor.as(AMINA, () -> kast.read(JORIS))).isInstanceOf(GeenToegang.class);
        proef.away(JORIS, AMINA);

        assertThat(post(AMINA, casus.value())).isEqualTo("CASUSREGISSEUR leesbaar");
        assertThat(Actor.as(SANNE, () -> kast.read(JORIS)).posten()).isEmpty();
        assertThatThrownBy(() -> Actor.as(AMINA, () -> kast.readToHandOver(JORIS)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void everythingGoesOrIsToldWhyNotAndStays() {
        var elsewhere = proef.casussen.anInformedCasus(OMAR);
        mensen.refer(KARIN, casus, "prospect4cash", "Werk");
        var declined = mensen.verwijzingOf(KARIN, casus, "prospect4cash");
        mensen.decline(PIM, declined, Afwijsreden.values()[0], "Past niet.");
        var gone = TaakId.create();

        var regels = handOver(
                KARIN, List.of(taak(verwijzing.value(), "userTask_answerVerwijzing"), gone), List.of(elsewhere));

        assertThat(regels)
                .extracting(Overdrachtregel::uitkomst)
                .containsExactly(GEEN_PROCESREGISSEUR, OVERGEDRAGEN, INTUSSEN_GEWIJZIGD);
        assertThat(eigenaar(verwijzing.value())).isEqualTo(AMINA.value());
        assertThat(Actor.as(JORIS, () -> dossiers.read(elsewhere)).casusregisseur())
                .isEqualTo("Joris Brouwer");
        assertThat(handOver(KARIN, List.of(taak(declined.value(), "userTask_followUpAfwijzing")), List.of()))
                .extracting(Overdrachtregel::uitkomst)
                .containsExactly(GAAT_MEE_MET_CASUS);
        assertThat(eigenaar(declined.value())).isEqualTo(JORIS.value());
    }

    @Test
    void casusTakesAlongWhatIsAskedOfItsCasusregisseur() {
        mensen.refer(KARIN, casus, "prospect4cash", "Werk");
        var declined = mensen.verwijzingOf(KARIN, casus, "prospect4cash");
        mensen.decline(PIM, declined, Afwijsreden.values()[0], "Past niet.");

        assertThat(handOver(KARIN, List.of(), List.of(casus)))
                .extracting(Overdrachtregel::uitkomst)
                .containsExactly(OVERGEDRAGEN);

        assertThat(eigenaar(declined.value())).isEqualTo(AMINA.value());
        assertThat(proef.sees(AMINA, casus)).isTrue();
    }

    @Test
    void doneTwiceIsOnceAndWhatWentElsewhereIsTold() {
        var answer = taak(verwijzing.value(), "userTask_answerVerwijzing");
        handOver(KARIN, List.of(answer), List.of(casus));

        assertThat(handOver(KARIN, List.of(answer), List.of(casus)))
                .extracting(Overdrachtregel::uitkomst)
                .containsExactly(OVERGEDRAGEN, OVERGEDRAGEN);
        assertThat(Actor.as(
                        KARIN,
                        () -> balie.handOver(new Overdracht(JORIS, PIM, List.of(answer), List.of(casus), "Verlof"))))
                .extracting(Overdrachtregel::uitkomst)
                .containsExactly(INTUSSEN_GEWIJZIGD, INTUSSEN_GEWIJZIGD);
    }

    @Test
    void tellsWhatTheOtherCannotDoAndWhatTheReaderDoesNotDivide() {
        var actie = mensen.agreeActie(KARIN, casus, "Spreek hem aan", NOOR, proef.today.plusDays(9));
        var answer = taak(verwijzing.value(), "userTask_answerVerwijzing");

        assertThat(Actor.as(
                        KARIN,
                        () -> balie.handOver(new Overdracht(JORIS, PIM, List.of(answer), List.of(casus), "Verlof"))))
                .extracting(Overdrachtregel::uitkomst)
                .containsExactly(OVERGEDRAGEN, NIET_GESCHIKT);
        assertThat(Actor.as(
                        SANNE,
                        () -> balie.handOver(new Overdracht(
                                NOOR,
                                AMINA,
                                List.of(taak(actie.value(), "userTask_performActie")),
                                List.of(),
                                "Verlof"))))
                .extracting(Overdrachtregel::uitkomst)
                .containsExactly(NIET_JOUW_WERK);
        assertThatThrownBy(() -> handOver(PIM, List.of(answer), List.of())).isInstanceOf(GeenToegang.class);
    }

    @Test
    void logsForEverybodyWhomItConcerns() {
        var jongere = proef.select(KARIN, "select jongere_id from maatwerk.casus where id = :id", casus.value());

        handOver(KARIN, List.of(taak(verwijzing.value(), "userTask_answerVerwijzing")), List.of(casus));

        assertThat(logged("TAAK_TOEWIJZEN", verwijzing.value(), jongere.get(0))).isEqualTo(1);
        assertThat(logged("CASUSREGISSEUR_TOEWIJZEN", casus.value(), jongere.get(0)))
                .isPositive();
    }

    private List<Overdrachtregel> handOver(MedewerkerId who, List<TaakId> taken, List<CasusId> casussen) {
        return Actor.as(who, () -> balie.handOver(new Overdracht(JORIS, AMINA, taken, casussen, "Verlof")));
    }

    /** As what it hangs on Joris, and whether the reader may open it. */
    private String post(MedewerkerId reader, UUID onderwerp) {
        return Actor.as(reader, () -> kast.read(JORIS)).posten().stream()
                .filter(post -> post.onderwerp().equals(onderwerp))
                .map(post -> post.relatie() + (post.leesbaar() ? " leesbaar" : ""))
                .findFirst()
                .orElse("");
    }

    private TaakId taak(UUID onderwerp, String soort) {
        return new TaakId(proef.select(
                        KARIN,
                        "select id from maatwerk.taak where onderwerp_id = :id and afgerond_op is null and soort = '"
                                + soort + "'",
                        onderwerp)
                .get(0));
    }

    private UUID eigenaar(UUID onderwerp) {
        return proef.select(
                        KARIN,
                        "select eigenaar from maatwerk.taak where onderwerp_id = :id and afgerond_op is null",
                        onderwerp)
                .get(0);
    }

    private int logged(String handeling, UUID onderwerp, UUID persoon) {
        return proef.select(
                        FRANK,
                        "select onderwerp_id from maatwerk.verwerkingslog where toegestaan and onderwerp_id = :id and handeling = '"
                                + handeling + "' and medewerker_id = '" + KARIN + "' and betrokkene = '"
                                + pseudoniemen.of(persoon).waarde() + "'",
                        onderwerp)
                .size();
    }
}
