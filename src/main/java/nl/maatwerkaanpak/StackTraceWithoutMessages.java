package nl.maatwerkaanpak;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * Writes of an error what it is and where it happened, never its message: that may quote what somebody typed, a row, or a
 * whole record. Of an error of the database its code is told, which is not personal.
 */
public class StackTraceWithoutMessages implements StackTracePrinter {

    private final StandardStackTracePrinter printer =
            StandardStackTracePrinter.rootFirst().withFormatter(StackTraceWithoutMessages::describe);

    @Override
    public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
        printer.printStackTrace(throwable, out);
    }

    private static String describe(Throwable throwable) {
        var type = throwable.getClass().getName();
        return throwable instanceof SQLException error ? type + " (SQLState " + error.getSQLState() + ")" : type;
    }
}
