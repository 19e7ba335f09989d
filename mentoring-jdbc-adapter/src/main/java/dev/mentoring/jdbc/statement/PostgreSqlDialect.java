package dev.mentoring.jdbc.statement;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** PostgreSQL. */
final class PostgreSqlDialect implements Dialect {

    private final Map<Table, String> upserts = new ConcurrentHashMap<>();
    private final Map<Table, String> additions = new ConcurrentHashMap<>();

    @Override
    public boolean answersTogether() {
        return true;
    }

    @Override
    public String upsert(Table table) {
        return upserts.computeIfAbsent(table, PostgreSqlDialect::replacing);
    }

    private static String replacing(Table table) {
        String changes = table.rest().stream()
                .map(column -> column + " = EXCLUDED." + column)
                .collect(Collectors.joining(", "));
        return table.insert() + " ON CONFLICT (" + table.keyList() + ") DO UPDATE SET " + changes;
    }

    @Override
    public void addAbsent(StatementSession session, Table table, List<Parameters> rows) {
        session.runLater(table, additions.computeIfAbsent(table, PostgreSqlDialect::passingOver), rows);
    }

    private static String passingOver(Table table) {
        return table.insert() + " ON CONFLICT (" + table.keyList() + ") DO NOTHING";
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
