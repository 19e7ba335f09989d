package dev.mentoring.jdbc.statement;

/**
 * A statement that writes a row.
 *
 * @param table whose row
 * @param sql the statement
 * @param values of the row
 */
record Write(String table, String sql, Parameters values) {}
