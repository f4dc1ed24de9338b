package nl.maatwerkaanpak.inbreng;

import static nl.maatwerkaanpak.inbreng.NieuweInbreng.Soort.FEIT;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.OLGA;
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
import nl.maatwerkaanpak.inbreng.Kijkproefkeuze.Alsof;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.privacy.Grondslag;
import nl.maatwerkaanpak.privacy.Proefopstelling;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class KijkproefIntegrationTests {

    private static final LocalDate LATER = LocalDate.now(Werkdagen.ZONE).plusDays(30);

    /** Everything that a try-out could leave behind. */
    private static final String LEFT = """
            select (select count(*) from maatwerk.betrokkenheid) + (select count(*) from maatwerk.verstrekking)
              + (select count(*) from maatwerk.verstrekking_akkoord) + (select count(*) from maatwerk.verstrekking_oordeel)
              + (select count(*) from maatwerk.verstrekking_ontvangst) + (select count(*) from maatwerk.gebeurtenis)
              + (select count(*) from maatwerk.taak) + (select count(*) from maatwerk.inzending)
              + (select count(*) from camunda.act_ru_execution) + (select count(*) from camunda.act_hi_procinst)
            """;

    @Autowired
    private BeanFactory house;

    @Autowired
    private Kijkproef kijkproef;

    @Autowired
    private Proefopstelling proefopstelling;

    @Autowired
    private Flyway flyway;

    private CasusId casus;
    private InbrengId forJongerenwerk;
    private InbrengId forRegieOnly;

    @BeforeEach
    void give() {
        var casussen = new Casusproef(house);
        var mensen = casussen.mensen();
        casus = casussen.anInformedCasus();
        mensen.askInbreng(KARIN, casus, new Uitvraagbrief("Wat helpt?", "Het plan", Grondslag.WGS, LATER), "pit");
        var uitvraag = mensen.uitvraagOf(KARIN, casus, "pit");
        forJongerenwerk = mensen.addInbreng(PETRA, uitvraag, inbreng("jongerenwerk"));
        mensen.as(PETRA, Inbrengtafel.class, tafel -> tafel.add(uitvraag, inbreng()));
        mensen.deliverInbreng(PETRA, uitvraag);
        forRegieOnly = Actor.as(PETRA, () -> house.getBean(Inbrengtafel.class).read(uitvraag)).staand().stream()
                .map(InbrengRegel::id)
                .filter(id -> !id.equals(forJongerenwerk))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asItIsSomebodyWhoIsNotInvolvedSeesNothing() {
        var blad = look(OLGA, Alsof.NU, null);

        assertThat(blad.delen())
                .isNotEmpty()
                .allSatisfy(deel -> assertThat(deel.gezien()).isZero());
        assertThat(read(blad)).isEmpty();
    }

    @Test
    void invitedTheyReadTheCasusAndWhatNamesThem() {
        var olga = look(OLGA, Alsof.DEELNEMER, null);

        assertThat(seen(olga, "casus")).isOne();
        assertThat(seen(olga, "jongere")).isOne();
        assertThat(seen(olga, "uitvraag")).isZero();
        assertThat(read(olga)).isEmpty();
        assertThat(read(look(JORIS, Alsof.NU, null))).containsExactly(forJongerenwerk);
    }

    @Test
    void asCasusregisseurTheySeeWhatBelongsToThat() {
        assertThat(seen(look(OLGA, Alsof.CASUSREGISSEUR, null), "uitvraag")).isOne();
    }

    @Test
    void asReceiverTheySeeOneInbrengAndNotTheCasus() {
        var blad = look(PIM, Alsof.ONTVANGER, forRegieOnly);

        assertThat(read(blad)).containsExactly(forRegieOnly);
        assertThat(seen(blad, "casus")).isZero();
        assertThat(seen(blad, "jongere")).isOne();
        assertThat(seen(blad, "verloop")).isZero();
    }

    @Test
    void leavesNothingButTheLineThatSomebodyLooked() {
        var before = owner(LEFT);
        var lines = owner("select count(*) from maatwerk.verwerkingslog");
        var olga = linesOf(OLGA);

        look(OLGA, Alsof.DEELNEMER, null);
        look(PIM, Alsof.ONTVANGER, forRegieOnly);

        assertThat(owner(LEFT)).isEqualTo(before);
        assertThat(owner("select count(*) from maatwerk.verwerkingslog")).isEqualTo(lines + 2);
        assertThat(owner("""
                        select count(*)
                        from maatwerk.verwerkingslog
                        where handeling = 'KIJKPROEF_LEZEN'
                          and medewerker_id = '%s'
                          and onderwerp_id = '%s'
                        """.formatted(KARIN, casus))).isEqualTo(2);
        assertThat(linesOf(OLGA)).isEqualTo(olga);
    }

    @Test
    void tellsWhyItCannotBeShared() {
        assertThat(look(FRANK, Alsof.NU, null).weigering()).isEqualTo(Verstrekkinguitkomst.GEEN_ONTVANGER);
        assertThat(look(PETRA, Alsof.ONTVANGER, forRegieOnly).weigering())
                .isEqualTo(Verstrekkinguitkomst.GEEN_ONTVANGER);
    }

    @Test
    void aColleagueOfWhoGaveItCanAgreeToo() {
        asOwner("update maatwerk.inbreng set door = '%s' where id = '%s'".formatted(KARIN, forRegieOnly));

        assertThat(read(look(PIM, Alsof.ONTVANGER, forRegieOnly))).containsExactly(forRegieOnly);
    }

    @Test
    void nothingOfAClosedCasusCanBeShared() {
        asOwner("update maatwerk.casus set gesloten_op = now() where id = '%s'".formatted(casus));

        assertThat(look(PIM, Alsof.ONTVANGER, forRegieOnly).weigering()).isEqualTo(Verstrekkinguitkomst.CASUS_GESLOTEN);
    }

    @Test
    void isForWhoHasTheProcesregieAlone() {
        for (var other : List.of(JORIS, VERA, PETRA)) {
            assertThatThrownBy(() -> Actor.as(
                            other, () -> kijkproef.look(casus, new Kijkproefkeuze(OLGA, Alsof.DEELNEMER, null))))
                    .isInstanceOf(GeenToegang.class);
        }
    }

    @Test
    void nobodyActsAsAnotherOutsideATryOut() {
        assertThatThrownBy(() -> Actor.as(KARIN, () -> proefopstelling.as(OLGA, () -> "seen")))
                .isInstanceOf(IllegalStateException.class);
    }

    private Kijkproefblad look(MedewerkerId wie, Alsof alsof, InbrengId inbreng) {
        return Actor.as(KARIN, () -> kijkproef.look(casus, new Kijkproefkeuze(wie, alsof, inbreng)));
    }

    private static long seen(Kijkproefblad blad, String soort) {
        return blad.delen().stream()
                .filter(deel -> deel.soort().equals(soort))
                .mapToLong(Kijkproefblad.Deel::gezien)
                .sum();
    }

    private static List<InbrengId> read(Kijkproefblad blad) {
        return blad.inbreng().stream()
                .filter(Kijkproefblad.Inbrengdeel::gezien)
                .map(deel -> deel.regel().id())
                .toList();
    }

    private static NieuweInbreng inbreng(String... ontvangers) {
        return new NieuweInbreng("School", FEIT, "Gaat weer naar school.", "Mentor", Set.of(ontvangers), null, null);
    }

    private long linesOf(MedewerkerId who) {
        return owner("select count(*) from maatwerk.verwerkingslog where medewerker_id = '%s'".formatted(who));
    }

    private long owner(String sql) {
        return asOwner().sql(sql).query(Long.class).single();
    }

    private void asOwner(String sql) {
        asOwner().sql(sql).update();
    }

    private JdbcClient asOwner() {
        return JdbcClient.create(flyway.getConfiguration().getDataSource());
    }
}
