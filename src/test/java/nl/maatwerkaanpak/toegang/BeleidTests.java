package nl.maatwerkaanpak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.maatwerkaanpak.ontwikkeling.Proefdatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The form of a policy decides what it costs: what is asked once a query stands in a subselect of its own, and no row is looked up
 * for each row.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeleidTests {

    /** Of the actor alone, so the same for every row. */
    private static final Pattern ASKED_PER_ROW =
            Pattern.compile("(?<!SELECT )maatwerk\\.(wie|actor|procesmotor|achtergrond"
                    + "|postkamer|zegelaar|namens|onderwerpen|onderwerpen_betrokken|casussen|casussen_in_regie|eigen_organisatie|heeft_rol"
                    + "|afgeschermd|afschermingen_in_beeld|ontvangen_verstrekkingen|verstrekte_inbreng|jongeren_van_verstrekking"
                    + "|verstrekkingen_te_volgen)\\(");

    private static final Pattern PER_ROW = Pattern.compile("EXISTS \\(|IN \\( ?SELECT");

    private JdbcClient owner;

    @BeforeAll
    void prepare() {
        owner = JdbcClient.create(Proefdatabase.fresh().owner());
    }

    @Test
    void asksWhatIsTheSameForEveryRowOnce() {
        assertThat(policies("qual"))
                .isNotEmpty()
                .noneMatch(policy -> ASKED_PER_ROW.matcher(policy).find());
    }

    @Test
    void looksNothingUpForEachRow() {
        assertThat(policies("qual")).noneMatch(policy -> PER_ROW.matcher(policy).find());
    }

    @Test
    void seesABadForm() {
        owner.sql("create table maatwerk.slecht (id uuid)").update();
        owner.sql("create policy traag on maatwerk.slecht using (id = maatwerk.actor())")
                .update();
        owner.sql(
                        "create policy per_rij on maatwerk.slecht using (exists (select 1 from maatwerk.casus c where c.id = slecht.id))")
                .update();
        try {
            assertThat(policies("qual"))
                    .anyMatch(policy -> ASKED_PER_ROW.matcher(policy).find());
            assertThat(policies("qual"))
                    .anyMatch(policy -> PER_ROW.matcher(policy).find());
        } finally {
            owner.sql("drop table maatwerk.slecht").update();
        }
    }

    /** The plan itself: the sets of ids are made once, before the rows. */
    @Test
    void plansOneQuestionForAllRows() {
        for (var table : List.of(
                "jongere",
                "casus",
                "inbreng",
                "besluit",
                "verwijzing",
                "plan_doel",
                "pop_doel",
                "betrokkenheid",
                "verstrekking",
                "verstrekking_ontvangst",
                "noodtoegang",
                "afscherming")) {
            var plan = String.join("\n", explained("select from maatwerk." + table));

            assertThat(plan).as(table).contains("InitPlan").doesNotContain("SubPlan");
        }
    }

    private List<String> explained(String query) {
        var application = JdbcClient.create(Proefdatabase.fresh().application());
        return application.sql("explain " + query).query(String.class).list();
    }

    private List<String> policies(String expression) {
        return owner.sql("""
                        select tablename || ' ' || policyname || ' ' || %s
                        from pg_policies
                        where schemaname = 'maatwerk'
                          and %s is not null
                        """.formatted(expression, expression))
                .query(String.class)
                .list();
    }
}
