package nl.maatwerkaanpak.noodtoegang.web;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VINCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import nl.maatwerkaanpak.casus.Afschermtafel;
import nl.maatwerkaanpak.casus.Afschermvraag;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.casus.Casusdossiers;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.noodtoegang.Nooddeur;
import nl.maatwerkaanpak.noodtoegang.Noodsoort;
import nl.maatwerkaanpak.noodtoegang.Nooduitkomst;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.privacy.Onderwerp;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The strip that the page of a casus asks for each minute: when the hour is over, the casus leaves the screen. */
@SpringBootTest
@AutoConfigureMockMvc
@WithDatabase
class NoodstrookPagesIntegrationTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory house;

    private Mensenwerk mensen;
    private JdbcClient owner;
    private CasusId casus;

    @BeforeEach
    void open() {
        var proef = new Casusproef(house);
        mensen = proef.mensen();
        owner = JdbcClient.create(house.getBean(Flyway.class).getConfiguration().getDataSource());
        casus = proef.anInformedCasus();
        var kenmerk = mensen.as(KARIN, Casusdossiers.class, dossiers -> dossiers.read(casus))
                .casus()
                .kenmerk();
        var outcome = mensen.as(
                VINCE,
                Nooddeur.class,
                deur -> deur.open(kenmerk, Noodsoort.GEVAAR_JONGERE, "Zij is vannacht weggelopen en wordt bedreigd."));
        assertThat(outcome).isInstanceOf(Nooduitkomst.Geopend.class);
    }

    @Test
    void countsDownWhileTheHourLasts() {
        assertThat(ask(VINCE)).hasStatusOk().bodyText().contains("noodstrook");
    }

    @Test
    void leadsAwayWhenTheHourIsOverAndLogsNoRefusal() {
        owner.sql("""
                        update maatwerk.betrokkenheid
                        set van = van - interval '61 minutes', tot = tot - interval '61 minutes'
                        where relatie = 'NOODTOEGANG' and onderwerp_id = :casus
                        """).param("casus", casus.value()).update();

        assertThat(ask(VINCE)).hasHeader("HX-Redirect", "/taken");
        assertThat(refusals(VINCE)).isZero();
        assertThat(open(VINCE)).as("by its address").hasStatus(404);
    }

    @Test
    void leadsAwayWhenItIsEndedInAnotherTab() {
        mensen.as(VINCE, Nooddeur.class, deur -> {
            deur.end(casus);
            return casus;
        });

        assertThat(ask(VINCE)).hasHeader("HX-Redirect", "/taken");
        assertThat(refusals(VINCE)).isZero();
    }

    @Test
    void leadsAwayWhenItIsClosedToThem() {
        mensen.as(
                KARIN,
                Afschermtafel.class,
                tafel -> tafel.close(
                        Onderwerp.casus(casus.value()), new Afschermvraag(VINCE, "Is familie.", null, null)));

        assertThat(ask(VINCE)).hasHeader("HX-Redirect", "/taken");
        assertThat(refusals(VINCE)).isZero();
    }

    @Test
    void isNotThereForWhoNeverHadNoodtoegang() {
        assertThat(ask(AMINA)).hasStatus(404).doesNotContainHeader("HX-Redirect");
        assertThat(refusals(AMINA)).isOne();
    }

    private MvcTestResult ask(MedewerkerId wie) {
        return browser.get()
                .uri(strook())
                .header("HX-Request", "true")
                .with(login(wie))
                .exchange();
    }

    private MvcTestResult open(MedewerkerId wie) {
        return browser.get().uri(strook()).with(login(wie)).exchange();
    }

    private String strook() {
        return "/casussen/" + casus + "/noodtoegang";
    }

    private static RequestPostProcessor login(MedewerkerId wie) {
        return user(wie.toString()).roles("x");
    }

    private int refusals(MedewerkerId wie) {
        return owner.sql("""
                        select count(*)
                        from maatwerk.verwerkingslog
                        where onderwerp_id = :casus
                          and medewerker_id = :wie
                          and not toegestaan
                        """)
                .param("casus", casus.value())
                .param("wie", wie.value())
                .query(Integer.class)
                .single();
    }
}
