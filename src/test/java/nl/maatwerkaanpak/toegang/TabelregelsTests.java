package nl.maatwerkaanpak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import nl.maatwerkaanpak.ontwikkeling.Proefdatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new table is classified, guarded when it holds personal data, and has no place for them when it says that it holds none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TabelregelsTests {

    private JdbcClient owner;
    private Tabelregels regels;

    @BeforeAll
    void prepare() {
        owner = JdbcClient.create(Proefdatabase.fresh().owner());
        regels = new Tabelregels(owner);
    }

    @Test
    void everyTableIsClassified() {
        assertThat(regels.notClassified()).isEmpty();
        assertThat(regels.classifiedButNotThere()).isEmpty();
    }

    @Test
    void everyTableWithPersonalDataIsGuarded() {
        assertThat(regels.withoutPolicy()).isEmpty();
    }

    @Test
    void noTableWithoutPersonalDataHasAPlaceForThem() {
        assertThat(regels.freeTextWithoutPersonalData()).isEmpty();
    }

    @Test
    void seesATableThatNobodyClassified() {
        with("create table maatwerk.vergeten (id uuid)", "drop table maatwerk.vergeten", () -> {
            assertThat(regels.notClassified()).containsExactly("vergeten");
            assertThat(regels.withoutPolicy()).containsExactly("vergeten");
        });
    }

    @Test
    void seesATableThatIsNoLongerThere() {
        with(
                "alter table maatwerk.pop rename to plannetje",
                "alter table maatwerk.plannetje rename to pop",
                () -> assertThat(regels.classifiedButNotThere()).containsExactly("pop"));
    }

    @Test
    void seesThatRowLevelSecurityWasForgotten() {
        with(
                "alter table maatwerk.inbreng disable row level security",
                "alter table maatwerk.inbreng enable row level security",
                () -> assertThat(regels.withoutPolicy()).containsExactly("inbreng"));
    }

    @Test
    void seesThatAPolicyWasForgotten() {
        with(
                "drop policy pop_lezen on maatwerk.pop; drop policy pop_beginnen on maatwerk.pop",
                "create policy pop_lezen on maatwerk.pop using (false)",
                () -> assertThat(regels.withoutPolicy()).containsExactly("pop"));
    }

    @Test
    void seesAPlaceForPersonalDataWhereNoneAreHeld() {
        with(
                "alter table maatwerk.taak add toelichting text; alter table maatwerk.overleg add extra jsonb",
                "alter table maatwerk.taak drop toelichting; alter table maatwerk.overleg drop extra",
                () -> assertThat(regels.freeTextWithoutPersonalData())
                        .containsExactlyInAnyOrder("taak.toelichting", "overleg.extra"));
    }

    private void with(String change, String back, Runnable work) {
        owner.sql(change).update();
        try {
            work.run();
        } finally {
            owner.sql(back).update();
        }
    }
}
