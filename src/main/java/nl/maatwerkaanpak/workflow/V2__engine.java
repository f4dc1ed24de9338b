package nl.maatwerkaanpak.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the scripts of its own jar, in a schema of their own, and lets the application's role
 * use but not change them. They keep no message of an error. Neither its users and groups (the identity provider has those)
 * nor its cases are created.
 */
@Component
public class V2__engine extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of("engine", "history", "decision.engine", "decision.history");

    /** The engine has no index for finding instances by a variable, and the dossier's instances are found by casusId. */
    private static final String INDEX =
            "create index maatwerk_variable_name_text on camunda.act_ru_variable (name_, text_)";

    private static final List<String> GRANTS = List.of(
            "grant usage on schema camunda to maatwerk_app",
            "grant select, insert, update, delete on all tables in schema camunda to maatwerk_app",
            "grant usage, select on all sequences in schema camunda to maatwerk_app");

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        try (var statement = context.getConnection().createStatement()) {
            createTables(statement);
            statement.execute(INDEX);
            statement.execute(text("db/engine-without-messages.sql"));
            for (var grant : GRANTS) {
                statement.execute(grant);
            }
        }
    }

    private static void createTables(Statement statement) throws SQLException, IOException {
        statement.execute("set local search_path to camunda");
        for (var script : SCRIPTS) {
            statement.execute(
                    text("org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql".formatted(script)));
        }
    }

    private static String text(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }
}
