package nl.maatwerkaanpak.toegang;

import static nl.maatwerkaanpak.toegang.Muurdossier.ELDERS;
import static nl.maatwerkaanpak.toegang.Muurdossier.HIER;
import static nl.maatwerkaanpak.toegang.Muurmensen.PARTNER;
import static nl.maatwerkaanpak.toegang.Muurmensen.ROL;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.maatwerkaanpak.ontwikkeling.Proefdatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two dossiers with one row in every table, and everybody who could come for them. */
final class Muurproef implements AutoCloseable {

    private final JdbcClient owner;
    private final SingleConnectionDataSource ownerConnection;
    private final SingleConnectionDataSource applicationConnection;
    private final Muurmensen mensen;
    private final Muurgangers gangers;
    private final JdbcClient application;
    private final TransactionTemplate transactions;

    Muurproef() {
        var database = Proefdatabase.fresh();
        ownerConnection = single(database.owner());
        applicationConnection = single(database.application());
        owner = JdbcClient.create(ownerConnection);
        application = JdbcClient.create(applicationConnection);
        transactions = new TransactionTemplate(new JdbcTransactionManager(applicationConnection));
        installAttempt();
        mensen = new Muurmensen(owner);
        var dossiers = new Muurdossier(owner, mensen);
        dossiers.make(HIER, PARTNER, ROL);
        dossiers.make(ELDERS, "elders", "pit");
        gangers = new Muurgangers(owner, mensen);
    }

    /** As the owner of the tables, whom no policy holds. */
    JdbcClient owner() {
        return owner;
    }

    /**
     * Tries statements, each on its own, as the application with this actor, and undoes them: how many rows each touched, or the
     * SQLSTATE of its failure.
     */
    List<String> outcomes(@Nullable UUID actor, List<String> statements) {
        return tell(
                actor,
                "select muurproef.probeer(s) from unnest(:statements) with ordinality u (s, n) order by n",
                statements);
    }

    /** As {@link #outcomes}: everything that the failures say besides their SQLSTATE, which must tell nothing of a row. */
    List<String> details(@Nullable UUID actor, List<String> statements) {
        return tell(
                actor,
                "select muurproef.vertel(s) from unnest(:statements) with ordinality u (s, n) order by n",
                statements);
    }

    String outcome(@Nullable UUID actor, String statement) {
        return outcomes(actor, List.of(statement)).get(0);
    }

    /** What a query of one value gives, as text; for a purpose when one is named. */
    @Nullable
    String ask(@Nullable UUID actor, @Nullable String doel, String query) {
        return as(actor, () -> {
            if (doel != null) {
                set("app.doel", doel);
            }
            return application.sql(query).query(String.class).optional().orElse(null);
        });
    }

    private List<String> tell(@Nullable UUID actor, String query, List<String> statements) {
        return Objects.requireNonNull(as(
                actor,
                () -> application
                        .sql(query)
                        .param("statements", statements.toArray(String[]::new))
                        .query(String.class)
                        .list()));
    }

    private <T> @Nullable T as(@Nullable UUID actor, Supplier<@Nullable T> work) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            if (actor != null) {
                set("app.medewerker", actor.toString());
            }
            return work.get();
        });
    }

    private void set(String setting, String value) {
        application
                .sql("select set_config(:setting, :value, true)")
                .param("setting", setting)
                .param("value", value)
                .query(String.class)
                .single();
    }

    UUID everything() {
        return gangers.everything();
    }

    List<Muurganger> gangers() {
        return gangers.list();
    }

    Muurganger ganger(String naam) {
        return gangers.get(naam);
    }

    void setActief(UUID person, boolean actief) {
        mensen.setActief(person, actief);
    }

    /** Tries a statement as whoever acts, tells how many rows it touched or why not, and undoes it. */
    private void installAttempt() {
        owner.sql("""
                        create schema muurproef;
                        create function muurproef.probeer(p_sql text) returns text
                          language plpgsql
                          as $$
                            declare n bigint;
                            begin
                              execute p_sql;
                              get diagnostics n = row_count;
                              raise exception using errcode = 'ZZ000', message = n::text;
                            exception
                              when sqlstate 'ZZ000' then return sqlerrm;
                              when others then return sqlstate;
                            end
                          $$;
                        create function muurproef.vertel(p_sql text) returns text
                          language plpgsql
                          as $$
                            declare
                              bericht text;
                              detail text;
                              hint text;
                            begin
                              execute p_sql;
                              raise exception using errcode = 'ZZ000';
                            exception
                              when sqlstate 'ZZ000' then return '';
                              when others then
                                get stacked diagnostics bericht = message_text, detail = pg_exception_detail, hint = pg_exception_hint;
                                return concat_ws(' ', bericht, detail, hint);
                            end
                          $$;
                        grant usage on schema muurproef to maatwerk_app;
                        grant execute on all functions in schema muurproef to maatwerk_app;
                        """).update();
    }

    private static SingleConnectionDataSource single(javax.sql.DataSource source) {
        try {
            return new SingleConnectionDataSource(source.getConnection(), true);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        applicationConnection.destroy();
        ownerConnection.destroy();
    }
}
