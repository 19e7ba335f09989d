package dev.mentoring.jdbc;

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
record Pipeline(Connection connection, Statements statements) {

    private static final int ALL_AT_ONCE = 0;
    private static final int PORTION = 1_000;
    private static final Placed COMMIT = new Placed("COMMIT", List.of());

    /**
     * A statement that writes a row.
     *
     * @param table whose row
     * @param sql the statement
     * @param values of the row
     */
    record Step(String table, String sql, Row values) {}

    void ask(List<Question> questions) throws SQLException {
        ask(questions, ALL_AT_ONCE);
    }

    /** Asks for a long answer, and takes it in portions. */
    void stream(Question question) throws SQLException {
        ask(List.of(question), PORTION);
    }

    private void ask(List<Question> questions, int portion) throws SQLException {
        List<Row> figures = Lists.transform(questions, Question::figures);
        List<Placed> placed = questions.stream()
                .map(each -> statements.placed(each.sql(), each.figures()))
                .toList();
        try (PreparedStatement statement = prepared(statements.inTurn(placed), placed, figures)) {
            statement.setFetchSize(portion);
            boolean answers = statement.execute();
            for (Question question : questions) {
                if (answers) {
                    take(statement, question);
                }
                answers = statement.getMoreResults();
            }
        }
    }

    private static void take(PreparedStatement statement, Question question) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            Cells cells = new Cells(rows);
            while (rows.next()) {
                question.taker().take(cells);
            }
        }
        question.end().run();
    }

    /**
     * Writes rows: as one statement, when each is in another table, so that none can depend on what another does.
     *
     * @param commits whether the transaction ends with them: COMMIT goes after them, and the database passes over it
     *     when they fail
     */
    void run(List<Step> steps, boolean commits) throws SQLException {
        List<Row> rows = Lists.transform(steps, Step::values);
        List<Placed> placed = steps.stream()
                .map(each -> statements.placed(each.sql(), each.values()))
                .toList();
        boolean together = steps.size() > 1
                && ImmutableSet.copyOf(Lists.transform(steps, Step::table)).size() == steps.size();
        List<Placed> sent = new ArrayList<>(together ? List.of(statements.asOne(placed)) : placed);
        if (commits) {
            sent.add(COMMIT);
        }
        try (PreparedStatement statement = prepared(statements.inTurn(sent), placed, rows)) {
            statement.execute();
        }
    }

    /** Runs a statement once for each row; tells how many rows each changed. */
    int[] batch(String sql, List<Row> rows) throws SQLException {
        Placed placed = statements.placed(sql, rows.get(0));
        try (PreparedStatement statement = connection.prepareStatement(placed.sql())) {
            for (Row row : rows) {
                placed.bind(row, statement, 1);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private PreparedStatement prepared(String text, List<Placed> placed, List<Row> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            int position = 1;
            for (int i = 0; i < placed.size(); i++) {
                position = placed.get(i).bind(values.get(i), statement, position);
            }
            return statement;
        } catch (SQLException | RuntimeException failure) {
            statement.close();
            throw failure;
        }
    }
}
