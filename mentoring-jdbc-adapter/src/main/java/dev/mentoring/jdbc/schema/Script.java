package dev.mentoring.jdbc.schema;

/**
 * A script of the schema.
 *
 * @param version its place in the order, from 1
 * @param file the name of its file
 * @param sql statements, each ended by a semicolon at the end of a line
 */
public record Script(int version, String file, String sql) {}
