package nl.maatwerkaanpak.vervanging;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OMAR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.Besluitvorming;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.casus.TriageUitkomst;
import nl.maatwerkaanpak.casus.Triagetafel;
import nl.maatwerkaanpak.casus.Uitstelreden;
import nl.maatwerkaanpak.casus.Uitsteltafel;
import nl.maatwerkaanpak.casus.Uitsteluitkomst;
import nl.maatwerkaanpak.casus.Uitstelvraag;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Namens;
import nl.maatwerkaanpak.privacy.Reden;
import nl.maatwerkaanpak.taak.Taakrij;
import nl.maatwerkaanpak.taak.Taken;
import nl.maatwerkaanpak.taak.Takenvraag;
import nl.maatwerkaanpak.taak.Weergave;
import nl.maatwerkaanpak.traject.Antwoorduitkomst;
import nl.maatwerkaanpak.traject.Verwijsloket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a vervanging opens, when, and what it leaves behind: nothing. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class VervangrechtenIntegrationTests {

    @Autowired
    private BeanFactory house;

    @Autowired
    private Casusdossiers dossiers;

    @Autowired
    private Taken taken;

    @Autowired
    private Uitsteltafel uitsteltafel;

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
    void opensOnItsDaysAndOnNoOther() {
        assertThat(proef.sees(AMINA, casus)).isFalse();

        proef.write(JORIS, AMINA, 1, 3);
        assertThat(proef.sees(AMINA, casus)).as("before").isFalse();
        proef.write(JORIS, AMINA, 0, 3);
        assertThat(proef.sees(AMINA, casus)).as("on the first day").isTrue();
        proef.write(JORIS, AMINA, -3, 0);
        assertThat(proef.sees(AMINA, casus)).as("on the last day").isTrue();
        proef.write(JORIS, AMINA, -3, -1);
        assertThat(proef.sees(AMINA, casus)).as("after").isFalse();
    }

    @Test
    void endedEarlyItClosesAtOnce() {
        var vervanging = proef.away(JORIS, AMINA);
        assertThat(proef.sees(AMINA, casus)).isTrue();

        proef.end(JORIS, vervanging);

        assertThat(proef.sees(AMINA, casus)).isFalse();
        assertThatThrownBy(() -> Actor.as(AMINA, () -> dossiers.read(casus))).isInstanceOf(GeenToegang.class);
    }

    @Test
    void opensWhatTheAbsentOneSeesAndNothingMore() {
        var other = proef.casussen.anInformedCasusWithoutRegisseur();
        proef.away(JORIS, AMINA);

        assertThat(proef.sees(JORIS, other)).isFalse();
        assertThat(proef.sees(AMINA, other)).isFalse();
        assertThat(proef.sees(PIM, casus)).isFalse();
        assertThat(casussenOf(AMINA)).contains(casus.value());
    }

    @Test
    void worksOneWay() {
        proef.away(AMINA, JORIS);

        assertThat(proef.sees(AMINA, casus)).isFalse();
    }

    @Test
    void opensNothingOnceTheDeputyLostTheRole() {
        proef.away(JORIS, AMINA);
        proef.owner()
                .sql("delete from maatwerk.medewerker_rol where medewerker_id = :amina")
                .param("amina", AMINA.value())
                .update();

        try {
            assertThat(proef.sees(AMINA, casus)).isFalse();
        } finally {
            proef.owner()
                    .sql("insert into maatwerk.medewerker_rol values (:amina, 'jongerenwerker')")
                    .param("amina", AMINA.value())
                    .update();
        }
    }

    @Test
    void tellsInWhosePlaceAndUntilWhen() {
        proef.away(JORIS, AMINA);

        var rechten = Actor.as(AMINA, () -> dossiers.read(casus)).rechten();

        assertThat(rechten.gronden()).isEmpty();
        assertThat(rechten.redenen())
                .isNotEmpty()
                .extracting(Reden::namens)
                .containsOnly(new Namens(JORIS, "Joris Brouwer", proef.today.plusDays(1)));
        assertThat(Actor.as(JORIS, () -> dossiers.read(casus)).rechten().redenen())
                .isNotEmpty()
                .extracting(Reden::namens)
                .containsOnlyNulls();
    }

    @Test
    void logsTheDeputyAndInWhosePlace() {
        proef.away(JORIS, AMINA);

        Actor.as(AMINA, () -> dossiers.read(casus));
        Actor.as(JORIS, () -> dossiers.read(casus));

        assertThat(proef.select(
                        FRANK,
                        "select namens_id from maatwerk.verwerkingslog where onderwerp_id = :id and medewerker_id = '"
                                + AMINA + "' and handeling = 'CASUS_LEZEN'",
                        casus.value()))
                .containsExactly(JORIS.value());
        assertThat(proef.select(
                        FRANK,
                        "select distinct medewerker_id from maatwerk.verwerkingslog where onderwerp_id = :id"
                                + " and namens_id is not null",
                        casus.value()))
                .containsExactly(AMINA.value());
    }

    @Test
    void deputyFindsTheWorkAndDoesItInTheirOwnName() {
        mensen.refer(KARIN, casus, "jongerenwerk", "Begeleiding");
        var verwijzing = mensen.verwijzingOf(KARIN, casus, "jongerenwerk");
        mensen.take(JORIS, verwijzing.value(), "userTask_answerVerwijzing");
        assertThat(workOf(AMINA, verwijzing.value())).isEmpty();

        proef.away(JORIS, AMINA);

        assertThat(workOf(AMINA, verwijzing.value())).containsExactly("Joris Brouwer");
        var answer = mensen.as(AMINA, Verwijsloket.class, loket -> loket.accept(verwijzing));
        assertThat(answer).isInstanceOf(Antwoorduitkomst.Geaccepteerd.class);
        assertThat(proef.select(
                        AMINA, "select afgerond_door from maatwerk.taak where onderwerp_id = :id", verwijzing.value()))
                .containsExactly(AMINA.value());
        assertThat(proef.select(
                        JORIS, "select uitvoerder from maatwerk.traject where verwijzing_id = :id", verwijzing.value()))
                .containsExactly(JORIS.value());
    }

    @Test
    void whatADeputyBeginsStaysWithTheAbsentOne() {
        var aanmelding = proef.casussen.anAnsweredAanmelding();
        mensen.take(KARIN, aanmelding.value(), "userTask_decideTriage");
        var vervanging = proef.away(KARIN, OMAR);

        var outcome = mensen.as(
                OMAR, Triagetafel.class, tafel -> tafel.decide(aanmelding, TriageUitkomst.INCLUSIE, "Meer nodig."));
        assertThat(outcome).isEqualTo(Besluitvorming.DECIDED);

        var opened = new CasusId(
                proef.select(KARIN, "select id from maatwerk.casus where aanmelding_id = :id", aanmelding.value())
                        .get(0));
        mensen.assign(OMAR, opened, JORIS);
        proef.end(KARIN, vervanging);
        assertThat(proef.sees(OMAR, opened)).isFalse();
        assertThat(Actor.as(KARIN, () -> dossiers.read(opened)).casusregisseur())
                .isEqualTo("Joris Brouwer");
    }

    @Test
    void deputyJudgesNoRequestOfWhomTheyStandInFor() {
        var uninformed = proef.casussen.aCasus();
        mensen.askUitstel(
                KARIN,
                uninformed,
                new Uitstelvraag(
                        Uitstelreden.ONDERZOEK,
                        "Loopt nog.",
                        LocalDate.now(Werkdagen.ZONE).plusDays(7)));
        proef.owner()
                .sql("""
                        insert into maatwerk.betrokkenheid
                          (id, medewerker_id, relatie, onderwerp_soort, onderwerp_id, doel, van, verleend_door)
                        values
                          (gen_random_uuid(), :omar, 'TOETSER', 'casus', :casus, 'CASUSREGIE', now(), :omar)
                        """)
                .param("omar", OMAR.value())
                .param("casus", uninformed.value())
                .update();
        proef.away(KARIN, OMAR);

        assertThat(Actor.as(OMAR, () -> uitsteltafel.judge(uninformed, true, "Goed.")))
                .isEqualTo(Uitsteluitkomst.ZELF_GEVRAAGD);
    }

    private List<UUID> casussenOf(MedewerkerId who) {
        return proef.select(who, "select id from maatwerk.casus where id <> :id", UUID.randomUUID());
    }

    /** For whom the deputy has this work. */
    private List<String> workOf(MedewerkerId who, UUID onderwerp) {
        var ids = proef.select(who, "select id from maatwerk.taak where onderwerp_id = :id", onderwerp);
        return ownWork(who).stream()
                .filter(row ->
                        row.namens() && row.mine() && ids.contains(row.id().value()))
                .map(row -> String.valueOf(row.eigenaar()))
                .toList();
    }

    /** All pages: others gave the same people work. */
    private List<Taakrij> ownWork(MedewerkerId who) {
        var rows = new ArrayList<Taakrij>();
        String from = null;
        do {
            var start = from;
            var page = Actor.as(who, () -> taken.list(new Takenvraag(Weergave.MIJN, null, start)));
            rows.addAll(page.rijen());
            from = page.volgende();
        } while (from != null);
        return rows;
    }
}
