package dev.mentoring.benchmarks.transfers;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Takes down the statements that are sent, with their values. */
final class Recording {

    /**
     * A statement that was sent.
     *
     * @param sql the statement
     * @param values at each place; a list stands for an array of texts
     */
    record Sent(String sql, Map<Integer, @Nullable Object> values) {}

    private final DataSource source;
    private final List<Sent> sent = new ArrayList<>();
    private final Map<Array, List<Object>> arrays = new HashMap<>();

    Recording(DataSource source) {
        this.source = source;
    }

    /** What was sent since it was last asked. */
    List<Sent> sent() {
        List<Sent> all = List.copyOf(sent);
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
            if (answer instanceof Array array) {
                arrays.put(array, List.of((Object[]) given[1]));
            }
            return answer instanceof PreparedStatement statement
                    ? statement(statement, String.valueOf(given[0]))
                    : answer;
        });
    }

    private PreparedStatement statement(PreparedStatement statement, String sql) {
        Map<Integer, @Nullable Object> values = new TreeMap<>();
        return proxy(PreparedStatement.class, statement, (call, given, answer) -> {
            if (call.equals("setArray")) {
                values.put((Integer) given[0], Objects.requireNonNull(arrays.get((Array) given[1])));
            } else if (call.equals("setObject") || call.equals("setString")) {
                values.put((Integer) given[0], given[1]);
            } else if (call.startsWith("execute")) {
                sent.add(new Sent(sql, values));
            }
            return answer instanceof Connection connection ? connection(connection) : answer;
        });
    }

    /** What becomes of the answer of a call. */
    private interface Turned {
        @Nullable
        Object turn(String call, Object[] given, @Nullable Object answer);
    }

    private static <T> T proxy(Class<T> type, T behind, Turned turned) {
        return type.cast(Proxy.newProxyInstance(
                Recording.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) -> turned.turn(
                        method.getName(), given == null ? new Object[0] : given, invoke(behind, method, given))));
    }

    private static @Nullable Object invoke(Object behind, Method method, Object @Nullable [] given) throws Throwable {
        try {
            return method.invoke(behind, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
