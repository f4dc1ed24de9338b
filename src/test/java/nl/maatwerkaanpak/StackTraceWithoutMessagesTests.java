package nl.maatwerkaanpak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class StackTraceWithoutMessagesTests {

    private static final String TYPED = "Youssef, Koekoekstraat 3";

    @Test
    void tellsWhatWentWrongWhereAndNothingThatWasTyped() throws IOException {
        var cause = new SQLException("value too long: " + TYPED, "22001");
        var error = new IllegalStateException("Failed to execute Insert{entity=" + TYPED + "}", cause);
        error.addSuppressed(new IllegalArgumentException(TYPED));
        var out = new StringBuilder();

        new StackTraceWithoutMessages().printStackTrace(error, out);

        assertThat(out)
                .contains("java.lang.IllegalStateException", "java.sql.SQLException (SQLState 22001)")
                .contains("at " + getClass().getName() + ".tellsWhatWentWrong")
                .doesNotContain("Youssef", "Koekoekstraat", "entity", "too long");
    }
}
