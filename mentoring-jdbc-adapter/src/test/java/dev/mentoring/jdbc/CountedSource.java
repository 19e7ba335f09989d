package dev.mentoring.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Takes note of everything that is sent to the database and waited for. */
final class CountedSource {

    private final DataSource source;
    private final List<String> sent = new ArrayList<>();

    CountedSource(DataSource source) {
        this.source = source;
    }

    /** What was sent since it was last asked. */
    List<String> sent() {
        List<String> all = List.copyOf(sent);
        sent.clear();
        return all;
    }

    DataSource source() {
        return proxy(
                DataSource.class,
                source,
                (call, given, answer) -> answer instanceof Connection connection ? connection(connection) : answer);
    }

    private Connection connection(Connection connection) {
        return proxy(Connection.class, connection, (call, given, answer) -> {
            if (call.equals("commit") && !hasCommitted()) {
                sent.add("commit");
            }
            if (answer instanceof PreparedStatement statement) {
                return statement(PreparedStatement.class, statement, String.valueOf(given[0]));
            }
            return answer instanceof Statement statement ? statement(Statement.class, statement, "") : answer;
        });
    }

    /** What was committed already is not committed again: nothing is sent then. */
    private boolean hasCommitted() {
        return !sent.isEmpty() && sent.get(sent.size() - 1).endsWith("\nCOMMIT");
    }

    private <T extends Statement> T statement(Class<T> type, T statement, String sql) {
        return proxy(type, statement, (call, given, answer) -> {
            if (call.startsWith("execute")) {
                sent.add(given.length > 0 ? String.valueOf(given[0]) : sql);
            }
            return answer;
        });
    }

    /** What becomes of the answer of a call. */
    private interface Turned {
        Object turn(String call, Object[] given, Object answer);
    }

    private static <T> T proxy(Class<T> type, T behind, Turned turned) {
        InvocationHandler handler = (proxy, method, given) -> {
            try {
                Object answer = method.invoke(behind, given);
                return turned.turn(method.getName(), given == null ? new Object[0] : given, answer);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(CountedSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
