package dev.mentoring.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL. */
final class PostgreSql implements Dialect {

    @Override
    public Database database() {
        return Database.POSTGRESQL;
    }

    @Override
    public boolean answersTogether() {
        return true;
    }

    @Override
    public String upsert(Table table) {
        String changes = table.rest().stream()
                .map(column -> column + " = EXCLUDED." + column)
                .collect(Collectors.joining(", "));
        return table.insert() + " ON CONFLICT (" + table.keyList() + ") DO UPDATE SET " + changes;
    }

    @Override
    public void addAbsent(JdbcTx tx, Table table, List<Row> rows) {
        tx.runLater(table.insert() + " ON CONFLICT (" + table.keyList() + ") DO NOTHING", rows);
    }

    @Override
    public void readOneState(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
        }
    }

    /** Nothing to do: it was said of the transaction alone. */
    @Override
    public void readAsBefore(Connection connection) {}
}
