package nl.maatwerkaanpak.traject;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.AMINA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.aanpak.Werkdagen;
import nl.maatwerkaanpak.casus.CasusId;
import nl.maatwerkaanpak.jongere.Richting;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Casusproef;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.traject.Contactuitkomst.Geweigerd;
import nl.maatwerkaanpak.traject.Contactuitkomst.Vastgelegd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class ContactmomentIntegrationTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private BeanFactory house;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Mensenwerk mensen;
    private CasusId casus;
    private TrajectId traject;
    private String pad;

    @BeforeEach
    void beginTraject() {
        var proef = new Casusproef(house);
        mensen = proef.mensen();
        casus = proef.anInformedCasus();
        mensen.refer(KARIN, casus, "jongerenwerk", "Hulp");
        traject = mensen.accept(AMINA, mensen.verwijzingOf(JORIS, casus, "jongerenwerk"));
        pad = "/trajecten/" + traject + "/contact";
    }

    @Test
    void isRecordedFromTheFirstDayOfTheTraject() {
        var recorded = record(Contactwijze.GESPREK, Richting.BETER, Instant.now());

        assertThat(recorded).isInstanceOf(Vastgelegd.class);
        assertThat(latest())
                .extracting(Contactmoment::wijze, Contactmoment::richting, Contactmoment::notitie)
                .containsExactly(tuple(Contactwijze.GESPREK, Richting.BETER, "Zilverreiger"));
    }

    @Test
    void knowsNoDirectionOfAnAttempt() {
        record(Contactwijze.NIET_GEKOMEN, Richting.SLECHTER, Instant.now());

        assertThat(latest()).extracting(Contactmoment::richting).containsExactly(Richting.ONBEKEND);
    }

    @Test
    void refusesWhatDidNotHappenYet() {
        var refused = record(Contactwijze.GESPREK, Richting.BETER, Instant.now().plus(Duration.ofHours(1)));

        assertThat(refused).isEqualTo(new Geweigerd(Contactweigering.IN_DE_TOEKOMST));
        assertThat(latest()).isEmpty();
    }

    @Test
    void refusesYearsAgo() {
        var refused = record(Contactwijze.GESPREK, Richting.BETER, Instant.now().minus(Duration.ofDays(400)));

        assertThat(refused).isEqualTo(new Geweigerd(Contactweigering.TE_LANG_GELEDEN));
    }

    @Test
    void staysWithWhoGuides() {
        record(Contactwijze.GESPREK, Richting.BETER, Instant.now());

        for (var other : List.of(JORIS, KARIN, PAULA, PIM)) {
            assertThatThrownBy(() -> mensen.as(other, Contactboek.class, boek -> boek.open(traject)))
                    .isInstanceOf(GeenToegang.class);
            assertThatThrownBy(() -> mensen.as(other, Trajectkast.class, kast -> kast.read(traject)))
                    .isInstanceOf(GeenToegang.class);
            assertThat(seenBy(other)).isZero();
            assertThatThrownBy(() -> insertAs(other)).isInstanceOf(DataAccessException.class);
        }
        assertThat(seenBy(AMINA)).isOne();
    }

    @Test
    void goesAlongWithTheTraject() {
        record(Contactwijze.GESPREK, Richting.BETER, Instant.now());

        mensen.assign(AMINA, traject.value(), "userTask_recordDoelen", JORIS);

        assertThat(seenBy(JORIS)).isOne();
        assertThat(seenBy(AMINA)).isZero();
    }

    @Test
    void canBeTakenBackOnce() {
        var recorded = (Vastgelegd) record(Contactwijze.GESPREK, Richting.BETER, Instant.now());

        assertThat(withdraw(recorded.contactmoment())).isTrue();
        assertThat(withdraw(recorded.contactmoment())).isFalse();
        assertThat(latest()).isEmpty();
        assertThat(contactSeenBy(KARIN)).isFalse();
    }

    @Test
    void tellsWhoLeadsOnlyWhetherThereWasContactLately() {
        assertThat(contactSeenBy(KARIN)).isFalse();
        record(Contactwijze.NIET_GEKOMEN, Richting.ONBEKEND, Instant.now());
        record(Contactwijze.GESPREK, Richting.BETER, Instant.now().minus(Duration.ofDays(15)));
        assertThat(contactSeenBy(KARIN)).isFalse();

        record(Contactwijze.BERICHT, Richting.SLECHTER, Instant.now().minus(Duration.ofDays(13)));

        assertThat(contactSeenBy(KARIN)).isTrue();
        assertThat(contactSeenBy(JORIS)).isTrue();
        for (var other : List.of(PAULA, PIM, AMINA)) {
            assertThat(contactSeenBy(other)).isNull();
        }
        assertThat(get(JORIS, "/casussen/" + casus + "/verwijzingen"))
                .hasStatusOk()
                .bodyText()
                .contains("contact in de laatste 2 weken: ja")
                .doesNotContain("Zilverreiger", "Appje", "slechter", "Slechter");
    }

    @Test
    void confirmsInOneSentence() {
        var answer = post(AMINA, "wijze=GESPREK&richting=BETER&moment=NU");

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(get(AMINA, answer.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("Vastgelegd: Gesprek, \\S+ \\d+ \\S+ \\d\\d:\\d\\d\\. Het gaat beter\\.");
    }

    @Test
    void keepsWhatWasTypedWhenTheTimeIsStillToCome() {
        var later = LocalDateTime.now(Werkdagen.ZONE).plusDays(1).truncatedTo(ChronoUnit.MINUTES);

        assertThat(post(AMINA, "wijze=HUISBEZOEK&richting=SLECHTER&notitie=Zilverreiger&moment=EERDER&eerder=" + later))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Fout:", "Dit tijdstip is nog niet geweest.", "Zilverreiger", later.toString());
        assertThat(latest()).isEmpty();
    }

    @Test
    void asksDirectionOfContactOnly() {
        assertThat(post(AMINA, "wijze=GESPREK&moment=NU"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Kies hoe het gaat.");
        assertThat(post(AMINA, "wijze=NIET_GEKOMEN&moment=NU")).hasStatus3xxRedirection();
    }

    @Test
    void isRecordedOnceWhenSentTwice() {
        var fields = "wijze=GESPREK&richting=BETER&moment=NU&inzending=" + UUID.randomUUID();

        post(AMINA, fields);
        post(AMINA, fields);

        assertThat(latest()).hasSize(1);
    }

    private Contactuitkomst record(Contactwijze wijze, Richting richting, Instant tijdstip) {
        var nieuw = new NieuwContactmoment(wijze, richting, tijdstip, "Zilverreiger");
        return mensen.as(AMINA, Contactboek.class, boek -> boek.record(traject, nieuw));
    }

    private boolean withdraw(ContactmomentId moment) {
        return mensen.as(AMINA, Contactboek.class, boek -> boek.withdraw(traject, moment));
    }

    private List<Contactmoment> latest() {
        return mensen.as(AMINA, Contactboek.class, boek -> boek.latest(traject, 10));
    }

    private long seenBy(MedewerkerId reader) {
        return Actor.as(
                reader,
                () -> transactions.execute(
                        status -> jdbc.sql("select count(*) from maatwerk.traject_contactmoment where traject_id = :id")
                                .param("id", traject.value())
                                .query(Long.class)
                                .single()));
    }

    private @Nullable Boolean contactSeenBy(MedewerkerId reader) {
        return Actor.as(
                reader,
                () -> transactions.execute(status -> jdbc.sql("select maatwerk.traject_contact(:id)")
                        .param("id", traject.value())
                        .query((row, number) -> row.getObject(1, Boolean.class))
                        .list()
                        .get(0)));
    }

    private int insertAs(MedewerkerId writer) {
        return Actor.as(
                writer,
                () -> transactions.execute(status ->
                        jdbc.sql("""
                                insert into maatwerk.traject_contactmoment
                                  (id, traject_id, wijze, richting, tijdstip, door, op)
                                values (gen_random_uuid(), :traject, 'GESPREK', 'BETER', now(), maatwerk.actor(), now())
                                """).param("traject", traject.value()).update()));
    }

    private MvcTestResult get(MedewerkerId who, String path) {
        return browser.get().uri(path).with(user(who.toString())).exchange();
    }

    private MvcTestResult post(MedewerkerId who, String fields) {
        var request = browser.post().uri(pad).with(user(who.toString())).with(csrf());
        for (var field : fields.split("&")) {
            var value = field.split("=", 2);
            request = request.param(value[0], value[1]);
        }
        return request.exchange();
    }
}
