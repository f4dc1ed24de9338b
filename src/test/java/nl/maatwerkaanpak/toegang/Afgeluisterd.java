package nl.maatwerkaanpak.toegang;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Keeps the statements that the application sends to its database, with their values, so that they can be explained afterwards. */
final class Afgeluisterd extends DelegatingDataSource {

    /**
     * A statement with what was filled in.
     *
     * @param actor who acted, as the transaction had been told
     */
    record Statement(String sql, List<Filling> values, String actor) {

        /** Fills it in again, in a statement that begins with something else. */
        PreparedStatement prepare(Connection connection, String before) throws SQLException {
            var statement = connection.prepareStatement(before + sql);
            for (var value : values) {
                value.fill(statement);
            }
            return statement;
        }
    }

    /** One call that filled in a value. */
    record Filling(String method, Class<?>[] types, Object[] arguments) {

        void fill(PreparedStatement statement) throws SQLException {
            try {
                PreparedStatement.class.getMethod(method, types).invoke(statement, arguments);
            } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException failed) {
                throw new SQLException(failed);
            }
        }
    }

    private final List<Statement> heard = new ArrayList<>();
    private boolean listening;
    private String actor = "";

    Afgeluisterd(DataSource target) {
        super(target);
    }

    /** Everything that was sent while the work was done. */
    List<Statement> during(Runnable work) {
        heard.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        return List.copyOf(heard);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    var result = call(connection, method, arguments);
                    return method.getName().equals("prepareStatement") && arguments[0] instanceof String sql
                            ? listen((PreparedStatement) result, sql)
                            : result;
                });
    }

    private PreparedStatement listen(PreparedStatement statement, String sql) {
        var values = new ArrayList<Filling>();
        return (PreparedStatement) Proxy.newProxyInstance(
                PreparedStatement.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    var name = method.getName();
                    if (listening && name.startsWith("set") && arguments != null && arguments.length >= 2) {
                        values.add(new Filling(name, method.getParameterTypes(), arguments));
                    } else if (listening && name.startsWith("execute") && arguments == null) {
                        hear(sql, List.copyOf(values));
                    }
                    return call(statement, method, arguments);
                });
    }

    private void hear(String sql, List<Filling> values) {
        if (sql.contains("set_config('app.medewerker'")) {
            actor = String.valueOf(values.get(0).arguments()[1]);
        } else {
            heard.add(new Statement(sql, values, actor));
        }
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
