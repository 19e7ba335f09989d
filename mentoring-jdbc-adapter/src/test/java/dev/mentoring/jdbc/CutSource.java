package dev.mentoring.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Connections that the server ends at the next COMMIT. */
final class CutSource {

    /** When the connection is cut. */
    enum Moment {
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    private final DataSource source;
    private final Moment moment;
    private final AtomicBoolean cutsNext = new AtomicBoolean();

    CutSource(DataSource source, Moment moment) {
        this.source = source;
        this.moment = moment;
    }

    void next() {
        cutsNext.set(true);
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                CutSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, given) -> {
                    Object answer = invoke(source, method, given);
                    return answer instanceof Connection connection ? watched(connection) : answer;
                });
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                CutSource.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, given) -> {
                    if (method.getName().equals("commit")) {
                        return committing(connection, connection, method, given);
                    }
                    Object answer = invoke(connection, method, given);
                    return answer instanceof PreparedStatement statement
                                    && String.valueOf(given[0]).endsWith("COMMIT")
                            ? watched(connection, statement)
                            : answer;
                });
    }

    /** A statement with which the transaction ends. */
    private PreparedStatement watched(Connection connection, PreparedStatement last) {
        return (PreparedStatement) Proxy.newProxyInstance(
                CutSource.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, given) -> method.getName().equals("execute")
                        ? committing(connection, last, method, given)
                        : invoke(last, method, given));
    }

    private Object committing(Connection connection, Object target, Method method, Object[] given) throws Throwable {
        boolean cuts = cutsNext.getAndSet(false);
        if (cuts && moment == Moment.BEFORE_COMMIT) {
            cut(connection);
        }
        Object answer = invoke(target, method, given);
        if (cuts) {
            cut(connection);
            throw new SQLException("The answer to COMMIT is lost", "08006");
        }
        return answer;
    }

    private void cut(Connection connection) throws SQLException {
        int process = connection.unwrap(PGConnection.class).getBackendPID();
        try (Connection other = source.getConnection();
                var statement = other.prepareStatement("SELECT pg_terminate_backend(?, 10000)")) {
            statement.setInt(1, process);
            statement.execute();
        }
    }

    private static Object invoke(Object target, Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
