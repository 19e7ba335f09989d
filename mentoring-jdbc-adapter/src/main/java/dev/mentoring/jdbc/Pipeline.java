package dev.mentoring.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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

    /** A statement with the values of one run. */
    record Step(String sql, Row values) {}

    void ask(List<Question> questions) throws SQLException {
        List<Step> steps = questions.stream()
                .map(each -> new Step(each.sql(), each.figures()))
                .toList();
        try (PreparedStatement statement = prepared(steps)) {
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
        try (PreparedStatement statement = prepared(steps)) {
            statement.execute();
        }
    }

    private PreparedStatement prepared(List<Step> steps) throws SQLException {
        List<Statements.Placed> placed =
                steps.stream().map(step -> statements.placed(step.sql())).toList();
        String all = placed.stream().map(Statements.Placed::sql).collect(Collectors.joining(";\n"));
        PreparedStatement statement = connection.prepareStatement(all);
        List<Argument> values = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Map<String, Argument> named = steps.get(i).values().values();
            placed.get(i).names().forEach(name -> values.add(named.get(name)));
        }
        for (int i = 0; i < values.size(); i++) {
            values.get(i).apply(i + 1, statement, null);
        }
        return statement;
    }
}
