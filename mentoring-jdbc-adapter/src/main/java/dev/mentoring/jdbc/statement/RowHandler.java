package dev.mentoring.jdbc.statement;

import java.sql.SQLException;

/** Takes each row of an answer. */
public interface RowHandler {
    void handle(ResultRow row) throws SQLException;
}
