package nl.maatwerkaanpak.toegang;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.JORIS;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.NOOR;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.SANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.MedewerkerId;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What the policies cost: every statement of a page, as the application sends it, explained under the policies and by the owner of
 * the tables, for whom there are none. Run by hand: {@code mvn test -Dtest=BeleidMeting}; it fills a database for some minutes.
 * Buffers are counted; the times of a shared machine stand beside them.
 */
@SpringBootTest(classes = Maatwerkaanpak.class)
@AutoConfigureMockMvc
@WithDatabase
@Import(BeleidMeting.Listening.class)
class BeleidMeting {

    private static final int ROUNDS = 5;
    private static final int MUCH = 1000;
    private static final int MORE = 8;
    private static final Pattern READS = Pattern.compile("^\\s*(?i:select|with)\\b[\\s\\S]*maatwerk\\.");

    @TestConfiguration
    static class Listening {

        @Bean
        static BeanPostProcessor listener() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && name.equals("dataSource")
                            ? new Afgeluisterd(source)
                            : bean;
                }
            };
        }
    }

    @Autowired
    private DataSource application;

    @Autowired
    private Flyway flyway;

    @Autowired
    private MockMvcTester browser;

    @Test
    void costOfPolicies() throws Exception {
        fill();
        System.out.printf(
                "%-34s %5s %10s %10s %7s %9s %9s%n", "page", "stmts", "buffers", "without", "ratio", "ms", "without");
        measure("work list", KARIN, "/taken");
        measure("casussen", KARIN, "/casussen");
        measure("a casus", KARIN, "/casussen/" + id("c1"));
        measure("a casus, to its casusregisseur", JORIS, "/casussen/" + id("c1"));
        measure("person search", JORIS, "/aanmeldingen/nieuw");
        measure("own signalen", NOOR, "/signalen");
        measure("what waits for its weging", SANNE, "/wegen");
        measure("weighing", SANNE, "/signalen/" + id("s1") + "/wegen");
    }

    private void measure(String what, MedewerkerId who, String path) throws SQLException {
        var all = statements(who, path);
        var statements = all.stream()
                .filter(statement -> READS.matcher(statement.sql()).find())
                .toList();
        var with = new Sum();
        var without = new Sum();
        var remarks = new ArrayList<String>();
        try (var app = application.getConnection();
                var owner = flyway.getConfiguration().getDataSource().getConnection()) {
            for (var statement : statements) {
                var guarded = explain(app, statement);
                var free = explain(owner, statement);
                with.add(guarded);
                without.add(free);
                remark(statement, guarded, free).ifPresent(remarks::add);
            }
        }
        System.out.printf(
                "%-34s %5d %10d %10d %7.2f %9.1f %9.1f%n",
                what,
                statements.size(),
                with.buffers,
                without.buffers,
                (double) with.buffers / Math.max(1, without.buffers),
                with.time,
                without.time);
        remarks.forEach(System.out::println);
        repeated(statements).forEach(System.out::println);
        tellLog(all);
    }

    /** All that the page sends to the database, but for who acts. */
    private List<Afgeluisterd.Statement> statements(MedewerkerId who, String path) {
        return ((Afgeluisterd) application)
                .during(() -> assertThat(browser.get()
                                .uri(path)
                                .with(user(who.toString()))
                                .exchange())
                        .hasStatusOk());
    }

    /** What the page writes in the verwerkingslog, and what that touches; each explained insert is undone. */
    private void tellLog(List<Afgeluisterd.Statement> all) throws SQLException {
        var log = new Sum();
        var lines = all.stream()
                .filter(statement -> statement.sql().contains("insert into maatwerk.verwerkingslog"))
                .toList();
        try (var app = application.getConnection()) {
            for (var line : lines) {
                log.add(explain(app, line));
            }
        }
        System.out.printf(
                "   verwerkingslog: %d statements, %d buffers, %.1f ms%n", lines.size(), log.buffers, log.time);
    }

    /** What is asked more often than twice. */
    private static Stream<String> repeated(List<Afgeluisterd.Statement> statements) {
        return statements.stream()
                .collect(groupingBy(
                        statement -> statement.sql().replaceAll("\\s+", " ").strip(), counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 2)
                .map(entry -> "   %d times: %s".formatted(entry.getValue(), entry.getKey()));
    }

    /** What is worth a look: another plan, or a statement that touches much. */
    private static Optional<String> remark(Afgeluisterd.Statement statement, Cost guarded, Cost free) {
        var other = !guarded.shape().equals(free.shape());
        if (!other && guarded.buffers() < MUCH && guarded.buffers() < free.buffers() + MORE) {
            return Optional.empty();
        }
        var text = "   %d and %d buffers: %s"
                .formatted(
                        guarded.buffers(),
                        free.buffers(),
                        statement.sql().replaceAll("\\s+", " ").strip());
        return Optional.of(
                other ? "%s%n      with    %s%n      without %s".formatted(text, guarded.shape(), free.shape()) : text);
    }

    private static Cost explain(Connection connection, Afgeluisterd.Statement statement) throws SQLException {
        connection.setAutoCommit(false);
        try (var actor = connection.prepareStatement("select set_config('app.medewerker', ?, true)")) {
            actor.setString(1, statement.actor());
            actor.executeQuery();
            Cost best = null;
            for (var round = 0; round < ROUNDS; round++) {
                try (var explained = statement.prepare(connection, "explain (analyze, buffers, format json) ");
                        var rows = explained.executeQuery()) {
                    rows.next();
                    var cost = Cost.parse(rows.getString(1));
                    best = best == null || cost.time() < best.time() ? cost : best;
                }
            }
            return Objects.requireNonNull(best);
        } finally {
            connection.rollback();
        }
    }

    private void fill() throws IOException {
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        var sql = new ClassPathResource("toegang/beleidmeting.sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("(?m)^--.*$", "")
                .replace("{karin}", KARIN.toString())
                .replace("{joris}", JORIS.toString())
                .replace("{noor}", NOOR.toString())
                .replace("{sanne}", SANNE.toString());
        for (var statement : sql.split(";")) {
            if (!statement.isBlank()) {
                owner.sql(statement).update();
            }
        }
        owner.sql("vacuum analyze").update();
    }

    private String id(String name) {
        return JdbcClient.create(flyway.getConfiguration().getDataSource())
                .sql("select md5(:name)::uuid::text")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private static final class Sum {

        private long buffers;
        private double time;

        void add(Cost cost) {
            buffers += cost.buffers();
            time += cost.time();
        }
    }

    /**
     * @param buffers pages touched, in memory or not
     * @param time in milliseconds, the best of the rounds
     * @param shape the nodes of the plan, without those that compute a policy's array once
     */
    private record Cost(long buffers, double time, List<String> shape) {

        static Cost parse(String json) {
            try {
                var root = new ObjectMapper().readTree(json).get(0);
                var plan = root.get("Plan");
                var shape = new ArrayList<String>();
                collect(plan, shape);
                return new Cost(
                        plan.path("Shared Hit Blocks").asLong()
                                + plan.path("Shared Read Blocks").asLong(),
                        root.get("Execution Time").asDouble(),
                        shape);
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        private static void collect(JsonNode node, List<String> shape) {
            if (node.path("Subplan Name").asText("").startsWith("InitPlan")) {
                return;
            }
            shape.add(node.path("Node Type").asText()
                    + (node.has("Relation Name")
                            ? " " + node.get("Relation Name").asText()
                            : "")
                    + (node.has("Index Name") ? " by " + node.get("Index Name").asText() : ""));
            node.path("Plans").forEach(child -> collect(child, shape));
        }
    }
}
