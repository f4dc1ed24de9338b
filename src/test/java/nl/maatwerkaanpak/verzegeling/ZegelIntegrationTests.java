package nl.maatwerkaanpak.verzegeling;

import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.FRANK;
import static nl.maatwerkaanpak.ontwikkeling.verhaal.Medespelers.KARIN;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.AFGEKNIPT;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.GEWIJZIGD;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.INGEVOEGD;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.NIET_VERZEGELD;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.VERPLAATST;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.VERWIJDERD;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.ZEGEL_GEWIJZIGD;
import static nl.maatwerkaanpak.verzegeling.Bevinding.Soort.ZEGEL_WEG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatwerkaanpak.Maatwerkaanpak;
import nl.maatwerkaanpak.medewerker.Actor;
import nl.maatwerkaanpak.ontwikkeling.WithDatabase;
import nl.maatwerkaanpak.privacy.Handeling;
import nl.maatwerkaanpak.privacy.Verwerkingslog;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Three sealed blocks of four lines, tampered with by who owns the database. */
@SpringBootTest(classes = Maatwerkaanpak.class)
@WithDatabase
class ZegelIntegrationTests {

    private static final int LINES = 4;

    @Autowired
    private Verwerkingslog log;

    @Autowired
    private Verzegelaar verzegelaar;

    @Autowired
    private Zegelwacht wacht;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    private List<Long> nummers;

    @BeforeEach
    void sealThreeBlocks() {
        owner("truncate maatwerk.verwerkingslog, maatwerk.verwerkingslog_zegel, maatwerk.verwerkingslog_blad");
        for (var block = 0; block < 3; block++) {
            write(LINES);
            verzegelaar.seal();
        }
        nummers = database()
                .sql("select nummer from maatwerk.verwerkingslog order by nummer")
                .query(Long.class)
                .list();
    }

    @Test
    void whatNobodyTouchedIsWhole() {
        var controle = check();

        assertThat(controle.isHeel()).isTrue();
        assertThat(controle.blokken()).isEqualTo(3);
        assertThat(controle.regels()).isEqualTo(3 * LINES);
        assertThat(Actor.as(FRANK, wacht::last))
                .hasValueSatisfying(last -> assertThat(last.isHeel()).isTrue());
    }

    @Test
    void namesALineThatWasChangedInAnyOfItsFields() {
        owner("update maatwerk.verwerkingslog set grond = 'ANDERS' where nummer = " + nummers.get(1));
        owner("update maatwerk.verwerkingslog set toegestaan = false where nummer = " + nummers.get(5));
        owner("update maatwerk.verwerkingslog set tijdstip = tijdstip - interval '1 microsecond' where nummer = "
                + nummers.get(6));
        owner("update maatwerk.verwerkingslog set namens_id = gen_random_uuid() where nummer = " + nummers.get(9));

        assertThat(check().bevindingen())
                .containsExactly(
                        Bevinding.regel(GEWIJZIGD, 1L, nummers.get(1)),
                        Bevinding.regel(GEWIJZIGD, 2L, nummers.get(5)),
                        Bevinding.regel(GEWIJZIGD, 2L, nummers.get(6)),
                        Bevinding.regel(GEWIJZIGD, 3L, nummers.get(9)));
    }

    @Test
    void everyColumnOfTheLogIsSealed() {
        var columns = database().sql("""
                        select column_name
                        from information_schema.columns
                        where table_schema = 'maatwerk'
                          and table_name = 'verwerkingslog'
                          and column_name <> 'nummer'
                        """).query(String.class).list();

        for (var column : columns) {
            sealThreeBlocks();
            owner("""
                    update maatwerk.verwerkingslog
                    set %s
                    where nummer = %d
                    """.formatted(other(column), nummers.get(0)));

            assertThat(check().bevindingen()).as(column).contains(Bevinding.regel(GEWIJZIGD, 1L, nummers.get(0)));
        }
    }

    @Test
    void namesALineThatWasRemoved() {
        owner("delete from maatwerk.verwerkingslog where nummer = " + nummers.get(2));

        assertThat(check().bevindingen()).containsExactly(Bevinding.regel(VERWIJDERD, 1L, nummers.get(2)));
    }

    @Test
    void namesTheBlockWhenTheLeafOfARemovedLineWentToo() {
        owner("delete from maatwerk.verwerkingslog where nummer = " + nummers.get(2));
        owner("delete from maatwerk.verwerkingslog_blad where nummer = " + nummers.get(2));

        assertThat(check().bevindingen()).containsExactly(Bevinding.blok(ZEGEL_GEWIJZIGD, 1));
    }

    @Test
    void namesLinesThatChangedPlaces() {
        var first = nummers.get(4);
        var second = nummers.get(10);
        owner("""
                update maatwerk.verwerkingslog l
                set tijdstip = o.tijdstip,
                  begonnen_op = o.begonnen_op,
                  trace_id = o.trace_id,
                  span_id = o.span_id,
                  betrokkene = o.betrokkene
                from maatwerk.verwerkingslog o
                where (l.nummer, o.nummer) in ((%1$d, %2$d), (%2$d, %1$d))
                """.formatted(first, second));

        assertThat(check().bevindingen())
                .containsExactly(Bevinding.regel(VERPLAATST, 2L, first), Bevinding.regel(VERPLAATST, 3L, second));
    }

    @Test
    void namesALineThatWasPutIn() {
        copyOf(nummers.get(0), Long.toString(nummers.get(3)));
        copyOf(nummers.get(0), "nextval(pg_get_serial_sequence('maatwerk.verwerkingslog', 'nummer'))");
        owner("update maatwerk.verwerkingslog_zegel set gezegeld_op = gezegeld_op + interval '2 hours' where blok = 3");

        var inserted = database()
                .sql("select max(nummer) from maatwerk.verwerkingslog")
                .query(Long.class)
                .single();
        assertThat(check().bevindingen())
                .contains(Bevinding.regel(INGEVOEGD, 1L, nummers.get(3)), Bevinding.regel(INGEVOEGD, null, inserted));
    }

    @Test
    void namesASealThatWasChangedOrIsGone() {
        owner("update maatwerk.verwerkingslog_zegel set wortel = decode(repeat('ab', 32), 'hex') where blok = 1");
        owner("delete from maatwerk.verwerkingslog_blad where blok = 2");
        owner("delete from maatwerk.verwerkingslog_zegel where blok = 2");

        assertThat(check().bevindingen())
                .contains(Bevinding.blok(ZEGEL_GEWIJZIGD, 1), Bevinding.blok(ZEGEL_WEG, 2))
                .contains(Bevinding.blok(ZEGEL_GEWIJZIGD, 3));
    }

    @Test
    void onlyRootsKeptElsewhereShowThatTheEndWasCutOff() {
        var kept = kept();
        owner("delete from maatwerk.verwerkingslog where nummer >= " + nummers.get(8));
        owner("delete from maatwerk.verwerkingslog_blad where blok = 3");
        owner("delete from maatwerk.verwerkingslog_zegel where blok = 3");

        assertThat(check().isHeel()).isTrue();
        assertThat(check(kept).bevindingen()).containsExactly(Bevinding.blok(AFGEKNIPT, 3));
    }

    @Test
    void onlyRootsKeptElsewhereShowThatTheWholeLogWasWrittenAnew() {
        var kept = kept();
        sealThreeBlocks();

        assertThat(check().isHeel()).isTrue();
        assertThat(check(kept).bevindingen()).containsExactly(Bevinding.blok(ZEGEL_GEWIJZIGD, 3));
    }

    @Test
    void tellsWhenSealingDoesNotRun() {
        write(1);
        owner("update maatwerk.verwerkingslog set tijdstip = now() - interval '90 minutes' where nummer > "
                + nummers.get(nummers.size() - 1));
        owner("update maatwerk.verwerkingslog_zegel set gezegeld_op = now() - interval '3 hours'");

        assertThat(check().bevindingen()).extracting(Bevinding::soort).containsExactly(NIET_VERZEGELD);
    }

    @Test
    void sealsNothingTwiceAndALateLineInALaterBlock() {
        assertThat(verzegelaar.seal()).isZero();

        write(2);

        assertThat(verzegelaar.seal()).isEqualTo(2);
        assertThat(check().blokken()).isEqualTo(4);
    }

    @Test
    void sealsWhatWaitedInMoreBlocksThanOne() {
        owner("update maatwerk.verwerkingslog_zegel set gezegeld_op = now() - interval '4 hours'");
        waiting(Zegelkast.MOST + 1);

        assertThat(verzegelaar.seal()).isEqualTo(Zegelkast.MOST + 1);
        assertThat(check().isHeel()).isTrue();
    }

    @Test
    void sealsWhatStillWaitedWhenSealingStoppedAfterAFullBlock() {
        owner("update maatwerk.verwerkingslog_zegel set gezegeld_op = now() - interval '4 hours'");
        waiting(Zegelkast.MOST);
        verzegelaar.seal();
        waiting(2);

        assertThat(check().bevindingen()).extracting(Bevinding::soort).containsOnly(NIET_VERZEGELD);
        assertThat(verzegelaar.seal()).isEqualTo(2);
        assertThat(check().isHeel()).isTrue();
    }

    @Test
    void sealsAlsoWhenAMonthCannotBeMade() {
        var months = database().sql("""
                        select 'maatwerk.verwerkingslog_' || to_char(maatwerk.vandaag() + m * interval '1 month', 'YYYY_MM')
                        from generate_series(1, 2) m
                        """).query(String.class).list();
        months.forEach(month -> owner("drop table " + month));
        copyOf(nummers.get(0), "nextval(pg_get_serial_sequence('maatwerk.verwerkingslog', 'nummer'))");
        owner(
                "update maatwerk.verwerkingslog set tijdstip = date_trunc('month', maatwerk.vandaag()) + interval '1 month 14 days'"
                        + " where nummer > " + nummers.get(11));

        verzegelaar.prepareMonths();

        assertThat(verzegelaar.seal()).isEqualTo(1);
        assertThat(check().isHeel()).isTrue();
        assertThat(months.stream().map(this::exists)).containsExactly(false, true);

        owner("truncate maatwerk.verwerkingslog_overig");
        verzegelaar.prepareMonths();
        assertThat(months).allMatch(this::exists);
    }

    @Test
    void nobodyButTheZegelaarSealsAndNobodyBreaksASeal() {
        assertThatThrownBy(() -> as("insert into maatwerk.verwerkingslog_zegel values (9, 1, 1, 1, sha256('x'))"))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage(
                        "ERROR: new row violates row-level security policy for table \"verwerkingslog_zegel\"");
        assertThatThrownBy(() -> as("update maatwerk.verwerkingslog_zegel set aantal = 1"))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table verwerkingslog_zegel");
        assertThatThrownBy(() -> as("delete from maatwerk.verwerkingslog_blad"))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table verwerkingslog_blad");
        assertThat(Actor.as(KARIN, wacht::last)).isEmpty();
    }

    @Test
    void refusesAFileThatHoldsNoRoots() {
        assertThatThrownBy(() -> wacht.check(List.of("blok 1 is heel")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("regel 1 is geen regel van een wortelbestand");
    }

    private void write(int lines) {
        var persons = Stream.generate(UUID::randomUUID).limit(lines).toList();
        Actor.run(
                KARIN,
                () -> transactions.executeWithoutResult(
                        status -> log.record(Handeling.JONGERE_KIEZEN, persons, "KENT")));
    }

    /** Lines of three hours ago, as after an outage. */
    private void waiting(int lines) {
        owner("""
                insert into maatwerk.verwerkingslog
                  (tijdstip, trace_id, span_id, activiteit, medewerker_id, rollen, handeling, doel, grond, toegestaan)
                select now() - interval '3 hours', trace_id, span_id, activiteit, medewerker_id, rollen, handeling, doel, grond,
                  toegestaan
                from maatwerk.verwerkingslog, generate_series(1, %d)
                where nummer = %d
                """.formatted(lines, nummers.get(0)));
    }

    private Controle check() {
        return check(List.of());
    }

    private Controle check(List<String> kept) {
        return wacht.check(kept).orElseThrow();
    }

    private List<String> kept() {
        return Actor.as(FRANK, wacht::wortels).lines().toList();
    }

    private void copyOf(long nummer, String as) {
        owner("""
                insert into maatwerk.verwerkingslog
                  (nummer, tijdstip, trace_id, span_id, activiteit, medewerker_id, rollen, handeling, doel, grond, toegestaan)
                overriding system value
                select %s, tijdstip - interval '1 second', trace_id, span_id, activiteit, medewerker_id, rollen, handeling, doel,
                  grond, toegestaan
                from maatwerk.verwerkingslog
                where nummer = %d
                """.formatted(as, nummer));
    }

    /** Some other value for the column. */
    private static String other(String column) {
        return switch (column) {
            case "tijdstip", "begonnen_op" -> column + " = " + column + " + interval '1 microsecond'";
            case "medewerker_id", "namens_id", "onderwerp_id" -> column + " = gen_random_uuid()";
            case "rollen" -> "rollen = array_append(rollen, 'beheerder')";
            case "toegestaan" -> "toegestaan = not toegestaan";
            case "trace_id", "betrokkene" -> column + " = repeat('e', 32)";
            case "span_id" -> "span_id = repeat('e', 16)";
            default -> column + " = 'anders'";
        };
    }

    private void as(String sql) {
        Actor.run(
                KARIN,
                () -> transactions.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }

    private boolean exists(String table) {
        return database()
                .sql("select to_regclass(:tabel) is not null")
                .param("tabel", table)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient database() {
        return JdbcClient.create(flyway.getConfiguration().getDataSource());
    }

    private void owner(String sql) {
        database().sql(sql).update();
    }
}
