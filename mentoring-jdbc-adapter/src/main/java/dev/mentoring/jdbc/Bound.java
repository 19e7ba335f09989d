package dev.mentoring.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What can be bound to a place of a statement. */
interface Bound {
    void bind(int position, PreparedStatement statement) throws SQLException;
}
