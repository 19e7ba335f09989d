package dev.mentoring.jdbc.statement;

import java.sql.SQLException;

/**
 * Reads a value from a row.
 *
 * @param <T> the type of the values
 */
public interface RowMapper<T> {
    T map(ResultRow row) throws SQLException;
}
