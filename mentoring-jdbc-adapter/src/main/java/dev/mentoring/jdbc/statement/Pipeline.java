package dev.mentoring.jdbc.statement;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements that go to the database together and are waited for once: several in one text, which the driver of
 * PostgreSQL sends one after the other without waiting.
 *
 * @param connection the connection
 * @param statements puts the schema and places for values into statements
 */
public record Pipeline(Connection connection, StatementCache statements) {

    private static final int ALL_AT_ONCE = 0;
    private static final int PORTION = 1_000;
    private static final ParsedSql COMMIT = new ParsedSql("COMMIT", List.of());

    void ask(List<Query> queries) throws SQLException {
        ask(queries, ALL_AT_ONCE);
    }

    /** Asks for a long answer, and takes it in portions. */
    void stream(Query query) throws SQLException {
        ask(List.of(query), PORTION);
    }

    private void ask(List<Query> queries, int portion) throws SQLException {
        List<Parameters> parameters = Lists.transform(queries, Query::parameters);
        List<ParsedSql> parsed = queries.stream()
                .map(each -> statements.parsed(each.sql(), each.parameters()))
                .toList();
        try (PreparedStatement statement = prepared(statements.inTurn(parsed), parsed, parameters)) {
            statement.setFetchSize(portion);
            boolean answers = statement.execute();
            for (Query query : queries) {
                if (answers) {
                    take(statement, query);
                }
                answers = statement.getMoreResults();
            }
        }
    }

    private static void take(PreparedStatement statement, Query query) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            ResultRow row = new ResultRow(rows);
            while (rows.next()) {
                query.handler().handle(row);
            }
        }
        query.end().run();
    }

    /**
     * Writes rows: as one statement, when each is in another table, so that none can depend on what another does.
     *
     * @param commits whether the transaction ends with them: COMMIT goes after them, and the database passes over it
     *     when they fail
     */
    void run(List<Write> writes, boolean commits) throws SQLException {
        List<Parameters> rows = Lists.transform(writes, Write::values);
        List<ParsedSql> parsed = writes.stream()
                .map(each -> statements.parsed(each.sql(), each.values()))
                .toList();
        boolean together = writes.size() > 1
                && ImmutableSet.copyOf(Lists.transform(writes, Write::table)).size() == writes.size();
        List<ParsedSql> sent = new ArrayList<>(together ? List.of(statements.asOne(parsed)) : parsed);
        if (commits) {
            sent.add(COMMIT);
        }
        try (PreparedStatement statement = prepared(statements.inTurn(sent), parsed, rows)) {
            statement.execute();
        }
    }

    /** Runs a statement once for each row; tells how many rows each changed. */
    int[] batch(String sql, List<Parameters> rows) throws SQLException {
        ParsedSql parsed = statements.parsed(sql, rows.get(0));
        try (PreparedStatement statement = connection.prepareStatement(parsed.sql())) {
            for (Parameters row : rows) {
                parsed.bind(row, statement, 1);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private PreparedStatement prepared(String text, List<ParsedSql> parsed, List<Parameters> values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            int position = 1;
            for (int i = 0; i < parsed.size(); i++) {
                position = parsed.get(i).bind(values.get(i), statement, position);
            }
            return statement;
        } catch (SQLException | RuntimeException failure) {
            statement.close();
            throw failure;
        }
    }
}
