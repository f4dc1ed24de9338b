package nl.maatwerkaanpak.signaal;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.PAULA;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.RUBEN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.VINCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.ontwikkeling.verhaal.Mensenwerk;
import nl.maatwerkaanpak.privacy.GeenToegang;
import nl.maatwerkaanpak.signaal.AfhandelingResult.AlreadyHandled;
import nl.maatwerkaanpak.signaal.Wegingskeuze.Afdoen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What cannot wait, and what is added later: both go beside the weging. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class SpoedIntegrationTests {

    private static final String GEDAAN = "Eenheid is onderweg.";

    @Autowired
    private BeanFactory house;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Mensenwerk mensen;

    @BeforeEach
    void meet() {
        mensen = new Mensenwerk(house);
    }

    @Test
    void isAtOnceWorkForTheCoordinatorAndForThePartner() {
        var signaal = mensen.report(NOOR, melding("veiligthuis"));

        assertThat(openWork(signaal))
                .containsEntry("userTask_weighSignaal", "signaalcoordinator")
                .containsEntry("userTask_handleSpoed", "veiligthuis");
        assertThat(untilDeadline(signaal)).isBetween(Duration.ofMinutes(55), Duration.ofMinutes(60));
    }

    @Test
    void whatCanWaitIsNoWorkOfAPartner() {
        assertThat(openWork(mensen.report(NOOR, melding(null)))).containsOnlyKeys("userTask_weighSignaal");
    }

    @Test
    void doesNotWaitForTheWegingNorTheWegingForIt() {
        var signaal = mensen.report(NOOR, melding("politie"));

        mensen.weigh(SANNE, signaal, new Afdoen("Politie is er al."));
        assertThat(openWork(signaal)).containsOnlyKeys("userTask_handleSpoed");
        mensen.handleSpoed(PAULA, signaal, GEDAAN);

        assertThat(openWork(signaal)).isEmpty();
    }

    @Test
    void wegerReadsWhatThePartnerDid() {
        var signaal = mensen.report(NOOR, melding("politie"));
        mensen.handleSpoed(PAULA, signaal, GEDAAN);
        mensen.take(SANNE, signaal.value(), "userTask_weighSignaal");

        var inzage = mensen.as(SANNE, Weegtafel.class, tafel -> tafel.readWeging(signaal));

        assertThat(inzage.signaal().spoedafhandeling())
                .hasValueSatisfying(done -> assertThat(done.resultaat()).isEqualTo(GEDAAN));
    }

    @Test
    void secondOfTwoLearnsWhatTheFirstDid() {
        var signaal = mensen.report(NOOR, melding("politie"));
        mensen.handleSpoed(PAULA, signaal, GEDAAN);

        var second = mensen.as(PAULA, Spoedtafel.class, tafel -> tafel.handle(signaal, "Ook gebeld."));

        assertThat(second).isInstanceOf(AlreadyHandled.class);
    }

    @Test
    void isNothingForAnotherPartner() {
        var signaal = mensen.report(NOOR, melding("politie"));

        assertThatExceptionOfType(GeenToegang.class)
                .isThrownBy(() -> mensen.as(VINCE, Spoedtafel.class, tafel -> tafel.read(signaal)));
    }

    @Test
    void additionBeforeTheWegingIsReadWithIt() {
        var signaal = mensen.report(NOOR, melding(null));

        add(signaal, UUID.randomUUID(), "De auto was zwart.");

        assertThat(openWork(signaal)).containsOnlyKeys("userTask_weighSignaal");
    }

    @Test
    void additionAfterTheWegingBecomesWorkOnce() {
        var signaal = mensen.report(NOOR, melding(null));
        mensen.weigh(SANNE, signaal, new Afdoen("Al bekend."));
        var form = UUID.randomUUID();

        add(signaal, form, "De auto was zwart.");
        add(signaal, form, "De auto was zwart.");
        add(signaal, UUID.randomUUID(), "En had een deuk.");

        assertThat(openWork(signaal)).containsOnlyKeys("userTask_readAanvulling");
        mensen.take(RUBEN, signaal.value(), "userTask_readAanvulling");
        var inzage = mensen.as(RUBEN, Weegtafel.class, tafel -> tafel.read(signaal));
        assertThat(inzage.aanvullingen())
                .extracting(Aanvulling::tekst)
                .containsExactly("De auto was zwart.", "En had een deuk.");
        assertThat(inzage.melding().feit()).isEqualTo("Liet een mes zien.");
        mensen.as(RUBEN, Spoedtafel.class, tafel -> {
            tafel.readAanvulling(signaal);
            return true;
        });
        assertThat(openWork(signaal)).isEmpty();
    }

    /** The weger can still take the weging back, and does not look again at what is decided. */
    @Test
    void additionInTheSecondsBeforeTheWegingTakesEffectBecomesWork() {
        var signaal = mensen.report(NOOR, melding(null));
        mensen.take(SANNE, signaal.value(), "userTask_weighSignaal");
        mensen.as(
                SANNE,
                Bedenktijd.class,
                bedenktijd ->
                        bedenktijd.intend(signaal, new Wegingsbesluit(new Afdoen("Al bekend."), "Was al bekend.")));

        add(signaal, UUID.randomUUID(), "De auto was zwart.");

        assertThat(openWork(signaal)).containsOnlyKeys("userTask_weighSignaal", "userTask_readAanvulling");
    }

    private void add(SignaalId signaal, UUID form, String tekst) {
        mensen.as(NOOR, Meldpunt.class, meldpunt -> {
            meldpunt.addTo(signaal, tekst, form);
            return true;
        });
    }

    private static Melding melding(@Nullable String spoedAan) {
        return new Melding(
                "malburgen",
                "tunnel bij de dijk",
                Instant.now().minusSeconds(60),
                "geweld",
                "Liet een mes zien.",
                null,
                "eigen waarneming",
                null,
                Set.of(Straatactie.OPSCHALEN),
                spoedAan,
                List.of());
    }

    /** The open work about the signaal, with the role for which it is. */
    private Map<String, String> openWork(SignaalId signaal) {
        return asEngine("""
                        select soort, rol
                        from maatwerk.taak
                        where onderwerp_id = :id and afgerond_op is null
                        """, signaal);
    }

    private Map<String, String> asEngine(String sql, SignaalId signaal) {
        return Actor.as(
                Actor.PROCESMOTOR,
                () -> Objects.requireNonNull(transactions.execute(status -> jdbc.sql(sql)
                        .param("id", signaal.value())
                        .query(rows -> {
                            var found = new HashMap<String, String>();
                            while (rows.next()) {
                                found.put(rows.getString(1), rows.getString(2));
                            }
                            return found;
                        }))));
    }

    private Duration untilDeadline(SignaalId signaal) {
        var minutes = asEngine("""
                select soort, extract(epoch from uiterlijk - now())::bigint::text
                from maatwerk.taak
                where onderwerp_id = :id and soort = 'userTask_handleSpoed'
                """, signaal);
        return Duration.ofSeconds(Long.parseLong(Objects.requireNonNull(minutes.get("userTask_handleSpoed"))));
    }
}
