package nl.maatwerkaanpak.traject;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.casus.Actietafel;
import nl.maatwerkaanpak.casus.Afronding;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.casus.Regietoewijzing;
import nl.maatwerkaanpak.casus.Restactie;
import nl.maatwerkaanpak.casus.Sluittafel;
import nl.maatwerkaanpak.jongere.Leefgebied;
import nl.maatwerkaanpak.jongerenwerk.NieuwPopdoel;
import nl.maatwerkaanpak.jongerenwerk.Poptafel;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Sluitingen;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Tegelijk;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Werkbeeld;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.AlBeantwoord;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Geaccepteerd;
import nl.maatwerkaanpak.traject.Antwoorduitkomst.Ingetrokken;
import nl.maatwerkaanpak.traject.Verwijsuitkomst.Geweigerd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class TrajectIntegrationTests {

    @Autowired
    private BeanFactory house;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Mensenwerk mensen;
    private CasusId casus;

    @BeforeEach
    void openCasus() {
        var proef = new Casusproef(house);
        mensen = proef.mensen();
        casus = proef.anInformedCasus();
    }

    @Test
    void bringsDeclinedVerwijzingBackToCasusregisseur() {
        var verwijzing = referred("prospect4cash");

        mensen.decline(PIM, verwijzing, Afwijsreden.GEEN_PLEK, "Vol tot mei.");

        assertThat(ownerOf(verwijzing.value(), "userTask_followUpAfwijzing")).isEqualTo(JORIS.value());
        assertThat(as(JORIS, Trajectkast.class, kast -> kast.readAfwijzing(verwijzing))
                        .toelichting())
                .isEqualTo("Vol tot mei.");
    }

    @Test
    void startsOneTrajectWhenAcceptedTwiceAtOnce() {
        var verwijzing = referred("jongerenwerk");
        mensen.take(AMINA, verwijzing.value(), "userTask_answerVerwijzing");

        var outcomes = Tegelijk.twice(() -> as(AMINA, Verwijsloket.class, loket -> loket.accept(verwijzing)));

        assertThat(outcomes)
                .hasAtLeastOneElementOfType(Geaccepteerd.class)
                .hasAtLeastOneElementOfType(AlBeantwoord.class);
        assertThat(rows(AMINA, "traject", "verwijzing_id", verwijzing.value())).isEqualTo(1);
    }

    @Test
    void opensVerwijzingToNoColleagueOfThePartner() {
        var verwijzing = referred("jongerenwerk");
        mensen.take(AMINA, verwijzing.value(), "userTask_answerVerwijzing");

        assertThat(as(AMINA, Trajectkast.class, kast -> kast.read(verwijzing)).vraag())
                .isEqualTo("Hulp");
        assertThatThrownBy(() -> as(PIM, Trajectkast.class, kast -> kast.read(verwijzing)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void movesTrajectWithItsTaak() {
        var traject = guided();

        mensen.assign(AMINA, traject.value(), "userTask_guideTraject", JORIS);

        assertThat(as(JORIS, Poptafel.class, tafel -> tafel.read(traject)).doelen())
                .hasSize(1);
        assertThatThrownBy(() -> as(AMINA, Trajectkast.class, kast -> kast.read(traject)))
                .isInstanceOf(GeenToegang.class);
        assertThatThrownBy(() -> as(AMINA, Casusdossiers.class, dossiers -> dossiers.read(casus)))
                .isInstanceOf(GeenToegang.class);
        var ended = as(JORIS, Trajectbegeleiding.class, desk -> desk.end(traject, Trajectuitkomst.VERHUISD, "Weg"));
        assertThat(ended).isEqualTo(Bijwerking.VASTGELEGD);
    }

    @Test
    void closesCasusToUitvoerderWhenTrajectEnds() {
        var traject = guided();
        assertThat(as(AMINA, Casusdossiers.class, dossiers -> dossiers.read(casus))
                        .jongere())
                .isNotEmpty();

        end(traject);

        assertThatThrownBy(() -> as(AMINA, Casusdossiers.class, dossiers -> dossiers.read(casus)))
                .isInstanceOf(GeenToegang.class);
        assertThat(as(AMINA, Trajectkast.class, kast -> kast.read(traject)).ended())
                .isTrue();
    }

    @Test
    void movesActieWithItsTaak() {
        var actie = mensen.agreeActie(KARIN, casus, "Bel de school", AMINA, LocalDate.of(2099, 1, 5));

        mensen.assign(AMINA, actie.value(), "userTask_performActie", JORIS);

        assertThat(as(JORIS, Actietafel.class, tafel -> tafel.readActie(actie)).actiehouder())
                .isEqualTo("Joris Brouwer");
        assertThatThrownBy(() -> as(AMINA, Actietafel.class, tafel -> tafel.readActie(actie)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void asksTheNextCasusregisseurForVervolg() {
        var traject = guided();
        as(KARIN, Regietoewijzing.class, tafel -> tafel.assign(casus, PIM, "Verlof"));

        end(traject);

        assertThat(ownerOf(traject.value(), "userTask_decideVervolg")).isEqualTo(PIM.value());
        assertThat(as(PIM, Trajectkast.class, kast -> kast.readEinde(traject)).uitkomst())
                .isEqualTo("DEELS_BEHAALD");
        assertThatThrownBy(() -> as(JORIS, Trajectkast.class, kast -> kast.readEinde(traject)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void startsTrajectWithTheNextCasusregisseur() {
        var verwijzing = referred("jongerenwerk");
        as(KARIN, Regietoewijzing.class, tafel -> tafel.assign(casus, PIM, "Verlof"));

        var traject = mensen.accept(AMINA, verwijzing);
        mensen.beginPop(AMINA, traject, new NieuwPopdoel(Leefgebied.JUSTITIE, "Geen boetes"));
        end(traject);

        assertThat(ownerOf(traject.value(), "userTask_decideVervolg")).isEqualTo(PIM.value());
        assertThatThrownBy(() -> as(JORIS, Trajectkast.class, kast -> kast.read(verwijzing)))
                .isInstanceOf(GeenToegang.class);
    }

    @Test
    void withdrawsUnansweredVerwijzingWhenCasusCloses() {
        var verwijzing = referred("jongerenwerk");
        mensen.take(AMINA, verwijzing.value(), "userTask_answerVerwijzing");

        as(KARIN, Sluittafel.class, tafel -> tafel.close(casus, Sluitingen.verhuisd()));

        assertThat(as(AMINA, Trajectkast.class, kast -> kast.read(verwijzing)).status())
                .isEqualTo(Verwijzingstatus.INGETROKKEN);
        var answer = as(AMINA, Verwijsloket.class, loket -> loket.accept(verwijzing));
        assertThat(answer).isInstanceOf(Ingetrokken.class);
    }

    @Test
    void keepsActieOfClosedCasus() {
        var actie = mensen.agreeActie(KARIN, casus, "Bel de school", AMINA, LocalDate.of(2099, 1, 5));
        var blijft = Sluitingen.verhuisd(new Restactie.Blijft(actie));
        as(KARIN, Sluittafel.class, tafel -> tafel.close(casus, blijft));

        assertThat(ownerOf(actie.value(), "userTask_performActie")).isEqualTo(AMINA.value());
        var finished = as(AMINA, Actietafel.class, tafel -> tafel.finishActie(actie, "Gebeld"));
        assertThat(finished).isEqualTo(Afronding.DONE);
    }

    @Test
    void closingTheCasusDecidesWhatFollows() {
        var traject = guided();
        end(traject);
        var besluit = new Vervolgbesluit(Vervolg.AFSLUITEN, "Klaar", null, null);
        var decided = as(JORIS, Vervolgtafel.class, tafel -> tafel.decideVervolg(traject, besluit));
        assertThat(decided).isEqualTo(new Vervolguitkomst.AfsluitenEerst(casus));

        as(KARIN, Sluittafel.class, tafel -> tafel.close(casus, Sluitingen.verhuisd()));

        assertThat(new Werkbeeld(house).about(traject.value())).isEmpty();
        var again = as(JORIS, Vervolgtafel.class, tafel -> tafel.decideVervolg(traject, besluit));
        assertThat(again).isInstanceOf(Vervolguitkomst.AlBepaald.class);
    }

    @Test
    void trajectThatEndsAfterItsCasusHasOnlyThatVervolg() {
        var traject = guided();
        as(KARIN, Sluittafel.class, tafel -> tafel.close(casus, Sluitingen.verhuisd()));
        end(traject);

        var decided = as(
                JORIS,
                Vervolgtafel.class,
                tafel -> tafel.decideVervolg(traject, new Vervolgbesluit(Vervolg.AFSLUITEN, "Klaar", null, null)));

        assertThat(decided).isInstanceOf(Vervolguitkomst.Bepaald.class);
    }

    @Test
    void leavesVervolgOpenWhenVerwijzingIsRefused() {
        var traject = guided();
        end(traject);
        var besluit = new Vervolgbesluit(Vervolg.VERWIJZEN, "Verder", "bestaat-niet", "Hulp");

        var outcome = as(JORIS, Vervolgtafel.class, tafel -> tafel.decideVervolg(traject, besluit));

        assertThat(outcome).isInstanceOf(Vervolguitkomst.VerwijzenGeweigerd.class);

        assertThat(ownerOf(traject.value(), "userTask_decideVervolg")).isEqualTo(JORIS.value());
        assertThat(as(JORIS, Trajectkast.class, kast -> kast.readEinde(traject)).bepaald())
                .isFalse();
    }

    @Test
    void refusesToAskTheSamePartnerTwice() {
        referred("jongerenwerk");

        var outcome = as(KARIN, Verwijsloket.class, loket -> loket.refer(casus, "jongerenwerk", "Hulp"));

        assertThat(outcome).isEqualTo(new Geweigerd(Verwijsweigering.LOOPT_AL));
    }

    private VerwijzingId referred(String trajectsoort) {
        mensen.refer(KARIN, casus, trajectsoort, "Hulp");
        return mensen.verwijzingOf(JORIS, casus, trajectsoort);
    }

    private TrajectId guided() {
        var traject = mensen.accept(AMINA, referred("jongerenwerk"));
        mensen.beginPop(AMINA, traject, new NieuwPopdoel(Leefgebied.TIJDSBESTEDING, "Voetballen"));
        return traject;
    }

    private void end(TrajectId traject) {
        as(AMINA, Trajectbegeleiding.class, desk -> desk.end(traject, Trajectuitkomst.DEELS_BEHAALD, "Redt zich."));
    }

    private UUID ownerOf(UUID onderwerp, String soort) {
        return jdbc.sql("""
                        select eigenaar
                        from maatwerk.taak
                        where onderwerp_id = :onderwerp
                          and soort = :soort
                          and afgerond_op is null
                        """)
                .param("onderwerp", onderwerp)
                .param("soort", soort)
                .query(UUID.class)
                .single();
    }

    private long rows(MedewerkerId reader, String table, String column, UUID id) {
        return Actor.as(
                reader,
                () -> transactions.execute(
                        status -> jdbc.sql("select count(*) from maatwerk." + table + " where " + column + " = :id")
                                .param("id", id)
                                .query(Long.class)
                                .single()));
    }

    private <D, T> T as(MedewerkerId who, Class<D> desk, Function<D, T> act) {
        return mensen.as(who, desk, act);
    }
}
