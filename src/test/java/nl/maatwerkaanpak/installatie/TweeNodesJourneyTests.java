package nl.maatwerkaanpak.installatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatwerkaanpak.ontwikkeling.InstalledNode;
import nl.maatwerkaanpak.ontwikkeling.InstalledServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged jar, started twice with exactly the environment of the installation's file, before a real database and a
 * real identity provider. What a container adds is not here; what the application does with the settings is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TweeNodesJourneyTests {

    private static final URI ADDRESS = URI.create("https://regie.gemeente.example");
    private static final String PASSWORD = "Welkom-in-Oost-1";
    private static final String TYPED = "Merkteken-van-Youssef";
    private static final Path DIRECTORY = Path.of("target", "installatie").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** What the proxy sent to a node before it gave it no more work. */
    private static final Duration ON_ITS_WAY = Duration.ofMillis(500);

    private static final int SIGNALEN = 6;

    private final Compose compose = Compose.read();
    private final Codes codes = new Codes();
    private InstalledServices services;
    private Path secrets;
    private int starts;
    private List<InstalledNode> nodes;
    private volatile List<InstalledNode> working = List.of();

    @BeforeAll
    void install(@TempDir Path secrets) throws IOException {
        for (var secret : compose.secrets()) {
            Files.writeString(secrets.resolve(secret), secret.contains("SMTP") ? "" : "geheim-" + secret + "\n");
        }
        services = InstalledServices.start(ADDRESS.toString(), passwords(), DIRECTORY);
        this.secrets = secrets;
        nodes = Stream.of("node1", "node2").map(name -> start(name, Map.of())).toList();
        services.awaitKeycloak();
        nodes.forEach(InstalledNode::awaitReady);
        working = nodes;
    }

    private Map<String, String> passwords() {
        return compose.secrets().stream().collect(Collectors.toMap(secret -> secret, secret -> "geheim-" + secret));
    }

    private InstalledNode start(String name, Map<String, String> changed) {
        var environment = new HashMap<>(compose.environment(name));
        environment.putAll(services.environment(name.equals("node1") ? 0 : 1));
        environment.put("MAATWERK_SECRETS", secrets + "/");
        environment.putAll(changed);
        return InstalledNode.start(environment, DIRECTORY.resolve(name + "-" + starts++ + ".log"));
    }

    @AfterAll
    void remove() throws IOException {
        nodes.forEach(InstalledNode::close);
        services.close();
    }

    @Test
    void servesSomebodysSessionOnBothNodes() {
        var noor = visitor();

        noor.enter("/signalen", "noor", PASSWORD);

        assertThat(pages(noor, "/signalen")).allSatisfy(page -> {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.uri()).isEqualTo(ADDRESS.resolve("/signalen"));
            assertThat(page.text()).contains("Noor Hendriks");
        });
    }

    /** Both ring at the same moment for the same work; the engine's lock lets one of them do it. */
    @Test
    void ringsEveryTimerOnceWhileBothNodesListen() {
        var noor = visitor();
        noor.enter("/signalen", "noor", PASSWORD);
        IntStream.range(0, SIGNALEN).forEach(number -> report(noor, "Vuurwerk " + number));
        var database = services.database();
        assertThat(count("select count(*) from camunda.act_ru_job where type_ = 'timer' and duedate_ > now()"))
                .isGreaterThanOrEqualTo(SIGNALEN);

        database.sql("update camunda.act_ru_job set duedate_ = now() - interval '1 minute' where type_ = 'timer'")
                .update();

        awaitTrue(
                () -> count("select count(*) from camunda.act_ru_job where duedate_ < now() or duedate_ is null") == 0);
        assertThat(passages()).hasSizeGreaterThanOrEqualTo(SIGNALEN).containsOnly(1L);
        assertThat(count("select count(*) from camunda.act_ru_incident")).isZero();
    }

    private List<Long> passages() {
        return services.database().sql("""
                        select count(*)
                        from camunda.act_hi_actinst
                        where act_type_ = 'serviceTask' and end_time_ is not null
                        group by proc_inst_id_, act_id_
                        """).query(Long.class).list();
    }

    @Test
    void tellsNothingThatSomebodyTypedInTheLog() {
        var noor = visitor();
        noor.enter("/signalen", "noor", PASSWORD);
        var form = noor.get("/signalen/nieuw");
        var database = services.database();

        database.sql("alter table maatwerk.signaal_persoon rename to elders").update();
        var broken = noor.submit(form, "/signalen/nieuw", signaal(TYPED));
        database.sql("alter table maatwerk.elders rename to signaal_persoon").update();
        noor.get("/signalen/" + TYPED);
        noor.get("/signalen?vorige=" + TYPED);

        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.text()).contains("Kenmerk: ").doesNotContain(TYPED);
        var log = nodes.stream().flatMap(node -> node.log().stream()).toList();
        assertThat(log).anyMatch(line -> line.contains("Error 500 with kenmerk"));
        assertThat(log).noneMatch(line -> line.contains(TYPED) || line.contains("geheim-"));
        assertThat(log).noneMatch(line -> line.contains("threw exception ["));
        assertThat(log).filteredOn(line -> line.contains("Error 500")).allSatisfy(line -> {
            var told = JsonMapper.shared().readTree(line);
            assertThat(told.at("/error/stack_trace").asString()).contains("at nl.maatwerkaanpak");
            assertThat(told.at("/error").has("message")).isFalse();
        });
    }

    @Test
    void keepsFiguresAndTheEngineFromPeople() {
        var noor = visitor();
        noor.enter("/signalen", "noor", PASSWORD);

        assertThat(noor.get("/actuator/prometheus").status()).isEqualTo(404);
        assertThat(noor.get("/actuator/health").status()).isEqualTo(404);
        assertThat(noor.get("/.well-known/security.txt").text())
                .contains("Contact: " + compose.example().get("MAATWERK_CONTACT_SECURITY"));
    }

    private void report(Visitor noor, String feit) {
        var sent = noor.submit(noor.get("/signalen/nieuw"), "/signalen/nieuw", signaal(feit));
        assertThat(sent.status()).isEqualTo(200);
    }

    private static Map<String, String> signaal(String feit) {
        return Map.of(
                "signaal", UUID.randomUUID().toString(),
                "wijk", "presikhaaf",
                "plek", "bankjes",
                "moment", "NU",
                "personen[0].bijnaam", "Ray",
                "feit", feit,
                "herkomst", "bewoner",
                "soort", "overlast",
                "spoedAan", "nee");
    }

    @Test
    void letsNobodyInWithAPasswordAlone() {
        var vera = visitor();

        var asked = vera.typePassword(vera.get("/taken"), "vera", PASSWORD);

        assertThat(asked.uri().getHost()).isEqualTo("localhost");
        assertThat(asked.text()).contains("totpSecret");
        assertThat(vera.get("/taken").uri().getHost()).isEqualTo("localhost");
        assertThat(nodes)
                .allSatisfy(node ->
                        assertThat(node.log()).anyMatch(line -> line.contains("Inloggen vraagt een tweede factor")));
    }

    /** Keycloak keeps the session of somebody who is disabled and tells nobody. */
    @Test
    void refusesOnBothNodesWithinAMinuteWhoIsDisabled() {
        var vince = visitor();
        vince.enter("/taken", "vince", PASSWORD);
        assertThat(pages(vince, "/taken")).allMatch(TweeNodesJourneyTests::isOurs);

        services.administrator().disableUser(id("vince"));

        refusedWithinAMinute("disabled", vince);
    }

    @Test
    void refusesOnBothNodesWithinAMinuteWhoLostARole() {
        var olga = visitor();
        olga.enter("/taken", "olga", PASSWORD);
        assertThat(pages(olga, "/taken")).allMatch(TweeNodesJourneyTests::isOurs);

        services.administrator().takeRole(id("olga"), "om");

        refusedWithinAMinute("role taken", olga);
    }

    /** Asks with the cookie of the login that was, before it goes through a new one. */
    private void refusedWithinAMinute(String what, Visitor visitor) {
        var begin = Instant.now();
        awaitTrue(() -> nodes.stream().allMatch(node -> visitor.isSentToLogin("/taken")));
        var took = Duration.between(begin, Instant.now());
        System.out.printf("%s: both nodes refuse after %d ms%n", what, took.toMillis());
        assertThat(took).isLessThan(Duration.ofMinutes(1));
    }

    /** As the operator does it: one node after the other, first to publish the next key and then to sign with it. */
    @Test
    void replacesTheKeyWhileLoginsGoOn() {
        var old = services.environment(0).get("MAATWERK_SLEUTEL");
        var next = services.otherKey().toString();
        var replaced = new AtomicBoolean();
        var logins = CompletableFuture.supplyAsync(() -> logInUntil(replaced));

        restart(Map.of("MAATWERK_SLEUTEL_ANDER", next));
        restart(Map.of("MAATWERK_SLEUTEL", next, "MAATWERK_SLEUTEL_ANDER", old));
        replaced.set(true);

        assertThat(logins.join()).hasSizeGreaterThan(4).allMatch(TweeNodesJourneyTests::isOurs);
        var last = visitor().enter("/taken", "karin", PASSWORD);
        assertThat(isOurs(last)).isTrue();
        assertThat(nodes)
                .allSatisfy(node -> assertThat(node.log())
                        .noneMatch(line -> line.contains("The directory could not be synchronised")));
    }

    private List<Visitor.Page> logInUntil(AtomicBoolean replaced) {
        var pages = new ArrayList<Visitor.Page>();
        while (!replaced.get()) {
            var account = List.of("sanne", "ruben", "joris", "amina", "pim").get(pages.size() % 5);
            pages.add(visitor().enter("/taken", account, PASSWORD));
        }
        return pages;
    }

    private void restart(Map<String, String> changed) {
        var fresh = new ArrayList<>(nodes);
        for (var i = 0; i < nodes.size(); i++) {
            var other = fresh.get(1 - i);
            working = List.of(other);
            pause(ON_ITS_WAY);
            fresh.get(i).close();
            fresh.set(i, start("node" + (i + 1), changed).awaitReady());
            nodes = List.copyOf(fresh);
            working = nodes;
        }
    }

    private static boolean isOurs(Visitor.Page page) {
        return page.status() == 200 && page.uri().getHost().equals(ADDRESS.getHost());
    }

    private String id(String account) {
        return services.database()
                .sql("select medewerker_id::text from maatwerk.medewerker_mailadres where adres like :adres")
                .param("adres", account + "@%")
                .query(String.class)
                .single();
    }

    private Visitor visitor() {
        return new Visitor(
                ADDRESS, () -> working.stream().map(InstalledNode::address).toList(), codes);
    }

    /** The same page from every node. */
    private List<Visitor.Page> pages(Visitor visitor, String path) {
        return nodes.stream().map(node -> visitor.get(path)).toList();
    }

    private long count(String sql) {
        return services.database().sql(sql).query(Long.class).single();
    }

    private static void awaitTrue(BooleanSupplier condition) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            pause(Duration.ofMillis(100));
        }
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
