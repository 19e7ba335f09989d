package dev.mentoring.examples.ownports;

import dev.mentoring.jdbc.TxConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The host's way to its database. */
final class Sql {

    /** Reads a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Sql() {}

    static <T> List<T> list(Connection connection, Reader<T> reader, String sql, @Nullable Object... values) {
        try (PreparedStatement statement = bind(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException failure) {
            throw TxConnection.failure(failure);
        }
    }

    static void run(Connection connection, String sql, @Nullable Object... values) {
        try (PreparedStatement statement = bind(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw TxConnection.failure(failure);
        }
    }

    private static PreparedStatement bind(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Any number of ids as one value, for {@code = ANY(?)}. */
    static Object[] ids(Collection<?> ids) {
        return ids.stream().map(Object::toString).toArray(String[]::new);
    }
}
