package dev.mentoring.jdbc;

import dev.mentoring.roster.Lookup;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.argument.Argument;

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

    /** A statement with the values of one run. */
    record Step(String sql, Row values) {}

    void ask(List<Question> questions) throws SQLException {
        ask(questions, ALL_AT_ONCE);
    }

    /** Asks for a long answer, and takes it in portions. */
    void stream(Question question) throws SQLException {
        ask(List.of(question), PORTION);
    }

    private void ask(List<Question> questions, int portion) throws SQLException {
        List<Step> steps = questions.stream()
                .map(each -> new Step(each.sql(), each.figures()))
                .toList();
        try (PreparedStatement statement = connection.prepareStatement(text(steps))) {
            bind(statement, steps);
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

    void run(List<Step> steps) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text(steps))) {
            bind(statement, steps);
            statement.execute();
        }
    }

    private String text(List<Step> steps) {
        return steps.stream().map(step -> statements.placed(step.sql()).sql()).collect(Collectors.joining(";\n"));
    }

    private void bind(PreparedStatement statement, List<Step> steps) throws SQLException {
        int place = 0;
        for (Step step : steps) {
            Map<String, Argument> named = step.values().values();
            for (String name : statements.placed(step.sql()).names()) {
                place++;
                Lookup.of(named, name).apply(place, statement, null);
            }
        }
    }
}
