package nl.maatwerkaanpak.signaal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What a device sends, right or wrong, once or many times. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
class InnameIntegrationTests {

    private static final String NOOR = "00000000-0000-4000-8000-000000000101";
    private static final String BILAL = "00000000-0000-4000-8000-000000000102";
    private static final String AMINA = "00000000-0000-4000-8000-000000000109";
    private static final Instant TIJDSTIP = Instant.now().minus(Duration.ofHours(3));
    private static final int TOESTELLEN = 50;
    private static final int PER_TOESTEL = 10;
    private static final int BROKEN_BODIES = 3000;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JsonMapper json;

    private record Antwoord(int status, Map<String, Object> inhoud) {

        @Nullable
        Object kenmerk() {
            return inhoud.get("kenmerk");
        }

        @Nullable
        Object reden() {
            return inhoud.get("reden");
        }
    }

    @Test
    void sendingAgainGivesTheSameSignaal() {
        var id = UUID.randomUUID();
        var signaal = signaal();

        var first = send(NOOR, id, signaal);
        var again = send(NOOR, id, signaal);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void otherWordsUnderTheSameIdAreRefusedAndTold() {
        var id = UUID.randomUUID();
        send(NOOR, id, signaal());

        var other = send(NOOR, id, with("feit", "Iets anders."));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.reden()).isEqualTo("ANDERE_INHOUD");
        assertThat(String.valueOf(other.inhoud().get("tekst"))).contains("al verstuurd met andere tekst");
    }

    @Test
    void takesNoSignaalUnderTheIdOfAnother() {
        var id = UUID.randomUUID();
        send(NOOR, id, signaal());

        assertThat(send(BILAL, id, signaal()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "wijk, atlantis, ONBEKENDE_WIJK",
        "soort, weer, ONBEKENDE_SOORT",
        "spoedAan, de buren, ONBEKENDE_SPOEDPARTNER",
        "tijdstip, 2999-01-01T00:00:00Z, IN_DE_TOEKOMST",
        "tijdstip, 1999-01-01T00:00:00Z, TE_LANG_GELEDEN",
        "tijdstip, gisteren, ONLEESBAAR",
        "feit, , ONVOLLEDIG",
        "acties, [\"DANSEN\"], ONLEESBAAR"
    })
    void saysWhatIsWrong(String veld, @Nullable String waarde, String reden) {
        var answer = send(NOOR, UUID.randomUUID(), with(veld, waarde));

        assertThat(answer.reden()).isEqualTo(reden);
        assertThat(answer.status()).isIn(400, 422);
        assertThat(String.valueOf(answer.inhoud().get("tekst"))).contains("verstuur opnieuw");
    }

    @Test
    void keepsEveryLetterAndDropsWhatNobodySees() {
        var odd = "مُحَمَّد 👩‍👧‍👦 Łukasz \u0000\u0007\u202Eomgekeerd";
        var id = UUID.randomUUID();

        assertThat(send(NOOR, id, with("feit", odd)).status()).isEqualTo(200);

        assertThat(kept(id)).isEqualTo("مُحَمَّد 👩‍👧‍👦 Łukasz omgekeerd");
    }

    @Test
    void refusesTextThatIsTooLongInsteadOfCuttingIt() {
        assertThat(send(NOOR, UUID.randomUUID(), with("feit", "x".repeat(2001))).reden())
                .isEqualTo("TE_LANG");
        var enormous = send(NOOR, UUID.randomUUID(), with("feit", "x".repeat(300_000)));
        assertThat(enormous.status()).isEqualTo(413);
        assertThat(enormous.reden()).isEqualTo("TE_LANG");
    }

    @Test
    void takesFiftyPersonsAndSaysThatMoreIsAGroup() {
        var id = UUID.randomUUID();

        assertThat(send(NOOR, id, with("personen", persons(50))).status()).isEqualTo(200);
        assertThat(send(NOOR, UUID.randomUUID(), with("personen", persons(51))).reden())
                .isEqualTo("TE_LANG");

        assertThat(count("signaal_persoon", "signaal_id", id)).isEqualTo(50);
    }

    @Test
    void readsWhatAnOlderAndANewerPageWrote() {
        var older = new HashMap<>(signaal());
        older.keySet().retainAll(List.of("wijk", "plek", "tijdstip", "soort", "feit", "herkomst"));

        assertThat(send(NOOR, UUID.randomUUID(), older).status()).isEqualTo(200);
        assertThat(send(NOOR, UUID.randomUUID(), with("kleurVanDeLucht", "grijs"))
                        .status())
                .isEqualTo(200);
    }

    /** As often happens when a building gets its network back. Every device tries each twice, for it did not hear the first. */
    @Test
    void takesFiveHundredAtOnceEachExactlyOnce() throws Exception {
        var coaches = straatcoaches(true);
        var ids = IntStream.range(0, TOESTELLEN * PER_TOESTEL)
                .mapToObj(number -> UUID.randomUUID())
                .toList();
        var begin = count();
        var devices = IntStream.range(0, TOESTELLEN)
                .<Callable<List<Antwoord>>>mapToObj(device ->
                        () -> ids.subList(device * PER_TOESTEL, (device + 1) * PER_TOESTEL).stream()
                                .flatMap(id -> Stream.of(id, id))
                                .map(id -> send(coaches.get(device), id, with("feit", "Signaal " + id)))
                                .toList())
                .toList();

        var answers = new ArrayList<Antwoord>();
        var pool = Executors.newFixedThreadPool(TOESTELLEN);
        try {
            for (var device : pool.invokeAll(devices)) {
                answers.addAll(device.get());
            }
        } finally {
            pool.shutdown();
            straatcoaches(false);
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(answers.stream().map(Antwoord::kenmerk).distinct()).hasSize(ids.size());
        assertThat(count() - begin).isEqualTo(ids.size());
    }

    /** Bodies that a broken page, a broken network or somebody with bad intentions could send; the seed makes them the same each time. */
    @Test
    void neverBreaksOnWhatIsSent() {
        var chance = new Random(20_261_125);
        var broken = new Verminker(chance, json);

        for (var number = 0; number < BROKEN_BODIES; number++) {
            var body = broken.mangle(signaal());
            var answer = post(NOOR, UUID.randomUUID().toString(), body);
            assertThat(answer.status()).as("body %d", number).isIn(200, 400, 413, 422);
            assertThat(answer.kenmerk() == null).isEqualTo(answer.status() != 200);
        }
        assertThat(post(NOOR, "geen-nummer", json.writeValueAsString(signaal())).status())
                .isEqualTo(400);
    }

    @Test
    void suggestsNamesOfTheOwnTeamOnly() {
        var naam = "Zoë-" + UUID.randomUUID();
        send(NOOR, UUID.randomUUID(), with("personen", List.of(Map.of("bijnaam", naam))));

        assertThat(names(BILAL, "straatcoach", naam.substring(0, 12).toLowerCase(Locale.ROOT)))
                .contains(naam);
        assertThat(names(AMINA, "jongerenwerker", naam.substring(0, 12))).doesNotContain(naam);
        assertThat(names(BILAL, "straatcoach", naam.substring(0, 1))).doesNotContain(naam);
    }

    @Test
    void tellsTheDeviceNothingOfWhoseItIs() {
        var answer = get(NOOR, "/signalen/toestel");

        assertThat(answer).contains("\"persoon\"", "\"token\"").doesNotContain(NOOR, "Noor");
        assertThat(get(NOOR, "/signalen/schil/nl")).contains("Nieuw signaal").doesNotContain("Noor", "_csrf");
    }

    private Map<String, Object> signaal() {
        var signaal = new HashMap<String, Object>();
        signaal.put("wijk", "presikhaaf");
        signaal.put("plek", "parkeerdek");
        signaal.put("tijdstip", TIJDSTIP.toString());
        signaal.put("soort", "overlast");
        signaal.put("feit", "Vuurwerk in een prullenbak.");
        signaal.put("herkomst", "eigen waarneming");
        signaal.put("acties", List.of("DE_ESCALEREN"));
        signaal.put("personen", List.of());
        return signaal;
    }

    private Map<String, Object> with(String veld, @Nullable Object waarde) {
        var signaal = signaal();
        signaal.put(veld, waarde);
        return signaal;
    }

    private static List<Map<String, String>> persons(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> Map.of("omschrijving", "nummer " + number))
                .toList();
    }

    private Antwoord send(String who, UUID id, Map<String, Object> signaal) {
        return post(who, id.toString(), json.writeValueAsString(signaal));
    }

    @SuppressWarnings("unchecked")
    private Antwoord post(String who, String id, String body) {
        var result = mvc.post()
                .uri("/signalen/inname/" + id)
                .with(user(who).roles("straatcoach"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
        var response = result.getResponse();
        var isJson = String.valueOf(response.getContentType()).startsWith("application/json");
        var read = isJson ? json.readValue(response.getContentAsByteArray(), Map.class) : Map.<String, Object>of();
        return new Antwoord(response.getStatus(), read);
    }

    private String names(String who, String rol, String begin) {
        return text(mvc.post()
                .uri("/signalen/namen")
                .param("begin", begin)
                .with(user(who).roles(rol))
                .with(csrf())
                .exchange()
                .getResponse()
                .getContentAsByteArray());
    }

    private String get(String who, String path) {
        return text(mvc.get()
                .uri(path)
                .with(user(who).roles("straatcoach"))
                .with(csrf())
                .exchange()
                .getResponse()
                .getContentAsByteArray());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String kept(UUID id) {
        return Objects.requireNonNull(asEngine(() -> jdbc.sql("select feit from maatwerk.signaal where id = :id")
                .param("id", id)
                .query(String.class)
                .single()));
    }

    private long count() {
        return asEngine(() -> jdbc.sql("select count(*) from maatwerk.signaal")
                .query(Long.class)
                .single());
    }

    private long count(String table, String column, UUID id) {
        return asEngine(() -> jdbc.sql("select count(*) from maatwerk.%s where %s = :id".formatted(table, column))
                .param("id", id)
                .query(Long.class)
                .single());
    }

    private <T> T asEngine(Supplier<T> work) {
        return Actor.as(Actor.PROCESMOTOR, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    /** People who work here for this test only. */
    private List<String> straatcoaches(boolean actief) {
        var coaches = IntStream.range(0, TOESTELLEN)
                .mapToObj(number -> new UUID(0xd0c0_0000_0000_4000L, 0x8000_0000_0000_0000L + number))
                .toList();
        Actor.run(
                Actor.DIRECTORY,
                () -> transactions.executeWithoutResult(status -> coaches.forEach(id -> employ(id, actief))));
        return coaches.stream().map(UUID::toString).toList();
    }

    private void employ(UUID id, boolean actief) {
        jdbc.sql("""
                        insert into maatwerk.medewerker (id, naam, organisatie, actief, bijgewerkt_op)
                        values (:id, 'Proefcoach', 'gemeente', :actief, now())
                        on conflict (id) do update set actief = excluded.actief
                        """).param("id", id).param("actief", actief).update();
        jdbc.sql("insert into maatwerk.medewerker_rol values (:id, 'straatcoach') on conflict do nothing")
                .param("id", id)
                .update();
    }
}
