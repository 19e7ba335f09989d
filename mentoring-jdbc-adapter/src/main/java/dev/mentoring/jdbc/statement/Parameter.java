package dev.mentoring.jdbc.statement;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What can be bound to a place of a statement. */
interface Parameter {
    void bind(int position, PreparedStatement statement) throws SQLException;
}
